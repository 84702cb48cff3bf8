package hexagonia.chart;

import hexagonia.explore.Findings;
import hexagonia.figure.Datum;
import hexagonia.model.Amount;
import hexagonia.model.Indicator;
import hexagonia.model.Nature;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.stream.Collectors;

/// What lines over measures say beside their bar.
public final class LineWords {
    private final Findings findings;
    private final Labels labels;
    private final Measures measures;

    public LineWords(Findings findings, Labels labels, Measures measures) {
        this.findings = findings;
        this.labels = labels;
        this.measures = measures;
    }

    Datum datum(String id, String name, long euros, String note) {
        return new Datum(
                id,
                name,
                labels.formats().inMillionsOfEuros(euros),
                labels.messages().get(note));
    }

    Datum unknown(String id, String name, List<Amount> inside) {
        return new Datum(
                id,
                name,
                labels.messages().get("amount.undisclosed"),
                names(inside).full());
    }

    Words names(List<Amount> inside) {
        String names = inside.stream().map(m -> labels.brief(m.entity())).collect(Collectors.joining(", "));
        return new Words(names, labels.messages().get("chart.measures", inside.size()));
    }

    /// What a line with one measure adds to its name: how many laureates, else its first result.
    public Words note(Amount measure) {
        int laureates = measures.lines(measure) - (findings.passes(measure) ? 1 : 0);
        if (laureates > 0) {
            return Words.of(labels.messages().get("chart.laureates", laureates));
        }
        return findings.index().indicatorsOf(measure.entity()).stream()
                .filter(i -> i.nature() == Nature.RESULT && i.value().isPresent())
                .findFirst()
                .map(this::result)
                .orElse(Words.NONE);
    }

    private Words result(Indicator indicator) {
        return Words.of(labels.qualified(indicator.qualifier(), new FactWords(labels).value(indicator)));
    }

    /// « dont MIAI 76,4 », nothing when nothing of it is selected.
    Words share(long selected) {
        if (selected == 0) {
            return Words.NONE;
        }
        List<String> ids = List.copyOf(findings.exploration().selection());
        String name = ids.size() == 1
                ? labels.brief(ids.getFirst())
                : labels.messages().get("chart.selection", ids.size());
        return Words.of(
                labels.messages().get("chart.share", name, labels.formats().millions(selected)));
    }
}
