package hexagonia.wording;

import hexagonia.explore.Clause;
import hexagonia.explore.reach.Dimension;
import java.util.List;
import java.util.stream.Collectors;

/// Clauses, and the values they are about, in words.
record ClauseWords(Labels labels) {
    /// The values that a chip lists.
    private static final int LISTED = 2;

    /// One value of a dimension.
    String value(Dimension dimension, String value) {
        if (Dimension.isMissing(value)) {
            return labels.messages().get("value." + value);
        }
        return switch (dimension) {
            case KIND -> labels.messages().get("kind." + value);
            case STAGE -> labels.messages().get("stage." + value);
            case ACTOR -> labels.messages().get("actor." + value);
            case BASIS -> labels.messages().get("basis." + value);
            case DOCUMENT -> labels.index().document(value).shortTitle().in(labels.locale());
            default -> labels.index().has(value) ? labels.name(value) : value;
        };
    }

    /// One value of a dimension where there is little room.
    String brief(Dimension dimension, String value) {
        return labels.index().has(value) ? labels.brief(value) : value(dimension, value);
    }

    /// A clause on a chip: the dimension by its short name, and values while they are few; all of it as [#of] says it.
    String chip(Clause clause) {
        if (clause instanceof Clause.Within) {
            return labels.messages().get("clause.within");
        }
        if (!(clause instanceof Clause.OneOf chosen)) {
            return of(clause);
        }
        Dimension dimension = chosen.dimension();
        List<String> values =
                chosen.values().stream().map(v -> brief(dimension, v)).toList();
        boolean few = values.size() <= LISTED;
        String key = (few ? "clause." : "clause.chip.") + (chosen.excluded() ? "none-of" : "one-of");
        return labels.messages()
                .get(
                        key,
                        labels.messages().of("dimension.brief", dimension),
                        few ? String.join(", ", values) : values.size());
    }

    /// A clause as a line of the filter says it.
    String of(Clause clause) {
        return switch (clause) {
            case Clause.OneOf c ->
                labels.messages()
                        .get(
                                c.excluded() ? "clause.none-of" : "clause.one-of",
                                labels.dimension(c.dimension()),
                                c.values().stream()
                                        .map(v -> brief(c.dimension(), v))
                                        .collect(Collectors.joining(", ")));
            case Clause.Between c -> between(c);
            case Clause.Matching c -> labels.messages().get("clause.matching", c.text());
            case Clause.During c -> during(c);
            case Clause.Within c ->
                labels.messages()
                        .get(
                                "clause.within.bounds",
                                degrees(c.south()),
                                degrees(c.north()),
                                degrees(c.west()),
                                degrees(c.east()));
            case Clause.Under c -> c.path().stream().map(labels::brief).collect(Collectors.joining(" › "));
        };
    }

    /// A latitude or a longitude, to a tenth of a degree; south and west are below zero.
    private String degrees(double angle) {
        return labels.formats().number(angle, 1) + "°";
    }

    /// A range of amounts; a bound that it has not is not named.
    private String between(Clause.Between range) {
        String least = labels.formats().inMillionsOfEuros(range.least());
        return range.most() == Clause.Between.OPEN
                ? labels.messages().get("clause.at-least", least)
                : range.least() == 0
                        ? labels.messages()
                                .get("clause.at-most", labels.formats().inMillionsOfEuros(range.most()))
                        : labels.messages()
                                .get(
                                        "clause.between",
                                        labels.formats().besideUnit(range.least()),
                                        labels.formats().inMillionsOfEuros(range.most()),
                                        range.least() == range.most() ? 0 : 1);
    }

    private String during(Clause.During range) {
        String from = labels.formats().date(range.from().iso());
        String to = labels.formats().date(range.to().iso());
        if (range.from().equals(range.to())) {
            return labels.messages().get("clause.during-one", from);
        }
        return range.to().equals(Clause.During.END)
                ? labels.messages().get("clause.since", from)
                : range.from().equals(Clause.During.BEGINNING)
                        ? labels.messages().get("clause.until", to)
                        : labels.messages().get("clause.during", from, to);
    }
}
