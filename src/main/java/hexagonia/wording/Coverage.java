package hexagonia.wording;

import hexagonia.explore.Total;
import hexagonia.text.Messages;

/// How much of what is counted has a known amount, in words.
record Coverage(Messages messages) {
    /// The coverage of a total: measures with an amount out of all, or laureates when no measure is among the
    /// rows.
    String of(Total total) {
        if (total.measures() > 0) {
            return measures(total.known(), total.measures());
        }
        return total.awards() == 0 ? messages.get("coverage.none") : awards(total.awardsKnown(), total.awards());
    }

    /// How many of some measures have an amount.
    String measures(int known, int all) {
        return covered("coverage.measures", known, all);
    }

    /// How many of some laureates have an amount.
    String awards(int known, int all) {
        return covered("coverage.awards", known, all);
    }

    private String covered(String key, int known, int all) {
        int way = all < 2 ? all * (1 + known) : known < 2 ? 3 : 4;
        return messages.get(key, known, all, way);
    }
}
