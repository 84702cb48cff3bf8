package hexagonia.exhibit.table;

import hexagonia.model.Amount;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.Relation;
import hexagonia.model.Roster;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Value;
import hexagonia.wording.Labels;
import java.util.function.DoubleFunction;

/// Facts as a line says them: what of, and how much.
final class FactWords {
    private static final double BILLION = 1e9;

    private final Labels labels;

    FactWords(Labels labels) {
        this.labels = labels;
    }

    /// What the fact is said of and what it is: « MIAI Cluster », « Hôte de MIAI Cluster ».
    String subject(Fact fact) {
        return switch (fact) {
            case Amount a -> a.label().in(labels.locale());
            case Indicator i -> i.label().in(labels.locale());
            case Event e -> e.title().in(labels.locale());
            case Roster r -> r.label().in(labels.locale());
            case Mandate m -> m.function().in(labels.locale());
            case Relation r ->
                labels.messages().get("tables.relation", labels.messages().of("role", r.role()), labels.name(r.to()));
        };
    }

    /// The figure of a fact with its unit; empty where it has none.
    String figure(Fact fact) {
        return switch (fact) {
            case Amount a -> labels.amount(a);
            case Indicator i -> i.value().isEmpty() ? "" : labels.indicator(i);
            case Roster r ->
                r.statedCount().isEmpty()
                        ? ""
                        : labels.qualified(
                                r.qualifier(),
                                labels.formats().number(r.statedCount().getAsInt()));
            case Event _, Mandate _, Relation _ -> "";
        };
    }

    /// The number of an indicator, or both ends of a range; where there is little room, in billions from one billion
    /// on.
    Cell cell(Indicator indicator) {
        Value value = new Value.Number(
                indicator.value().orElseThrow(), indicator.unit().in(labels.locale()));
        return Cell.of(range(indicator, labels.formats()::number), value)
                .brief(range(indicator, this::brief))
                .qualified(labels.qualified(indicator.qualifier(), ""));
    }

    private String range(Indicator indicator, DoubleFunction<String> written) {
        String number = written.apply(indicator.value().orElseThrow());
        return indicator.valueMax().isEmpty()
                ? number
                : labels.messages()
                        .get(
                                "indicators.range",
                                number,
                                written.apply(indicator.valueMax().getAsDouble()));
    }

    private String brief(double number) {
        return Math.abs(number) < BILLION
                ? labels.formats().number(number)
                : labels.messages().get("tables.billions", labels.formats().number(number / BILLION));
    }
}
