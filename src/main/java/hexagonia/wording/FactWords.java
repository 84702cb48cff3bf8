package hexagonia.wording;

import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Derivation;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.Relation;
import hexagonia.model.Roster;
import hexagonia.text.Formats;
import hexagonia.text.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Facts as a line says them: what of, how much, and who says so.
public record FactWords(Labels labels) {
    private static final double BILLION = 1e9;
    private static final double BILLION_BILLIONS = 1e18;

    /// What the fact is said of and what it is: « MIAI Cluster », « Hôte de MIAI Cluster ».
    public String subject(Fact fact) {
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
    public String figure(Fact fact) {
        return switch (fact) {
            case Amount a -> labels.amount(a);
            case Indicator i -> labels.sign(i.qualifier()) + value(i);
            case Roster r -> count(r).map(c -> labels.sign(r.qualifier()) + c).orElse("");
            case Event _, Mandate _, Relation _ -> "";
        };
    }

    /// How many a list counts, without its qualifier; empty where it does not.
    public Optional<String> count(Roster roster) {
        return roster.statedCount().isEmpty()
                ? Optional.empty()
                : Optional.of(labels.formats().number(roster.statedCount().getAsInt()));
    }

    /// The value of a figure that is not money, with its unit and without its qualifier: « 3 500 personnes », «
    /// 50 % »; the unit alone where there is no number. From one billion on, in words.
    public String value(Indicator indicator) {
        String unit = indicator.unit().in(labels.locale());
        if (indicator.value().isEmpty()) {
            return unit;
        }
        if (unit.equals("%")) {
            return labels.messages().get("indicators.percent", range(indicator, labels.formats()::number));
        }
        if (indicator.value().getAsDouble() < BILLION) {
            return range(indicator, labels.formats()::number) + "\u00A0" + unit;
        }
        return labels.messages().get("indicators.large", range(indicator, this::large), vowel(unit) ? 1 : 0, unit);
    }

    /// The number of an indicator, or both ends of a range, without its qualifier.
    public String number(Indicator indicator) {
        return range(indicator, labels.formats()::number);
    }

    /// The same, in billions from one billion on.
    public String brief(Indicator indicator) {
        return range(indicator, this::brief);
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
        return brief(number, labels.messages(), labels.formats());
    }

    /// A number in billions from one billion on, and in billions of billions from there on.
    static String brief(double number, Messages messages, Formats formats) {
        return Math.abs(number) < BILLION
                ? formats.number(number)
                : Math.abs(number) < BILLION_BILLIONS
                        ? messages.get("tables.billions", formats.number(number / BILLION))
                        : large(number, messages, formats);
    }

    private String large(double number) {
        return large(number, labels.messages(), labels.formats());
    }

    private static String large(double number, Messages messages, Formats formats) {
        boolean huge = number >= BILLION_BILLIONS;
        double count = number / (huge ? BILLION_BILLIONS : BILLION);
        return messages.get(huge ? "indicators.billion-billions" : "indicators.billions", formats.number(count), count);
    }

    static boolean vowel(String word) {
        return !word.isEmpty()
                && "aeéèêhiîoôuy".indexOf(word.toLowerCase(Locale.ROOT).charAt(0)) >= 0;
    }

    /// Who says a fact, one line each: document and heading; then the formula of what is ours.
    public String sources(Fact fact) {
        return Stream.concat(fact.evidence().claims().stream().map(this::source), formula(fact).stream())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    public String source(Claim claim) {
        return labels.dated(labels.index().documentOf(claim.section())) + ", " + labels.section(claim.section());
    }

    /// How we obtain a fact, where we do.
    public Optional<String> formula(Fact fact) {
        return fact.evidence().derivation().map(Derivation::formula).map(w -> w.in(labels.locale()));
    }

    /// How we obtain a fact, else who says it.
    public String why(Fact fact) {
        return formula(fact).orElseGet(() -> sources(fact));
    }
}
