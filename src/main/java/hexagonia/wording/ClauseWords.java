package hexagonia.wording;

import hexagonia.explore.Clause;
import hexagonia.explore.reach.Dimension;
import java.util.stream.Collectors;

/// Clauses, and the values they are about, in words.
record ClauseWords(Labels labels) {
    /// One value of a dimension.
    String value(Dimension dimension, String value) {
        if (Dimension.isMissing(value)) {
            return labels.messages().get("value." + value);
        }
        return switch (dimension) {
            case LEVER, AXIS, MEASURE, REGION, ORGANISATION -> labels.index().has(value) ? labels.name(value) : value;
            case KIND -> labels.messages().get("kind." + value);
            case STAGE -> labels.messages().get("stage." + value);
            case ACTOR -> labels.messages().get("actor." + value);
            case BASIS -> labels.messages().get("basis." + value);
            case YEAR -> value;
            case DOCUMENT -> labels.index().document(value).shortTitle().in(labels.locale());
        };
    }

    /// One value of a dimension where there is little room.
    String brief(Dimension dimension, String value) {
        return labels.index().has(value) ? labels.brief(value) : value(dimension, value);
    }

    /// A clause as a chip or a line of the filter says it.
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
            case Clause.Between c ->
                labels.messages()
                        .get(
                                "clause.between",
                                labels.formats().millions(c.least()),
                                labels.formats().inMillionsOfEuros(c.most()),
                                c.least() == c.most() ? 0 : 1);
            case Clause.Matching c -> labels.messages().get("clause.matching", c.text());
            case Clause.During c ->
                c.from().equals(c.to())
                        ? labels.messages()
                                .get(
                                        "clause.during-one",
                                        labels.formats().date(c.from().iso()))
                        : labels.messages()
                                .get(
                                        "clause.during",
                                        labels.formats().date(c.from().iso()),
                                        labels.formats().date(c.to().iso()));
            case Clause.Within _ -> labels.messages().get("clause.within");
            case Clause.Under c -> c.path().stream().map(labels::brief).collect(Collectors.joining(" › "));
        };
    }
}
