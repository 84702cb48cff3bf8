package hexagonia.exhibit;

import hexagonia.explore.Findings;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Nature;
import hexagonia.model.Qualifier;
import hexagonia.model.Stage;
import hexagonia.model.Tier;
import hexagonia.text.FoldedText;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The few figures a report opens with: the reference, the largest envelope, the largest measure with named laureates,
/// the largest announcement, the largest target, the largest result; those that there are, under the filters.
public final class KeyFigures {
    /// From here on a number is one of physics, which no reader weighs against people and euros.
    private static final double LARGE = 1e9;

    private final Findings findings;
    private final Labels labels;

    public KeyFigures(Findings findings, Labels labels) {
        this.findings = findings;
        this.labels = labels;
    }

    /// One figure: its number, what it is a number of, and how far that is from being exact and paid.
    public record Key(Fact fact, String number, String what, String stage) {}

    public List<Key> all() {
        Set<Amount> amounts = new LinkedHashSet<>();
        findings.perimeter().envelope().flatMap(findings.index()::maybeAmount).ifPresent(amounts::add);
        largest(amounts, a -> a.tier() == Tier.ENVELOPE && !a.reference()).ifPresent(amounts::add);
        largest(amounts, a -> a.tier() == Tier.MEASURE && a.is(Stage.AWARDED)).ifPresent(amounts::add);
        largest(amounts, a -> a.tier() == Tier.MEASURE && a.is(Stage.ANNOUNCED)).ifPresent(amounts::add);
        Stream<Key> others = findings.isUsual()
                ? Stream.of(Nature.TARGET, Nature.RESULT)
                        .flatMap(n -> largest(n, n == Nature.TARGET ? amounts : Set.of()).stream())
                : Stream.empty();
        return Stream.concat(amounts.stream().map(this::key), others).toList();
    }

    private Optional<Amount> largest(Set<Amount> taken, Predicate<Amount> which) {
        return findings.index().strategy().amounts().stream()
                .filter(a -> a.euros().isPresent() && !taken.contains(a))
                .filter(a -> a.perimeter().equals(findings.perimeter().id()))
                .filter(which.and(findings::passes))
                .max(Comparator.comparingLong(a -> a.euros().getAsLong()));
    }

    /// Of what the amounts are for, else of all.
    private Optional<Key> largest(Nature nature, Set<Amount> amounts) {
        Set<String> measures = amounts.stream().map(Amount::entity).collect(Collectors.toSet());
        return findings.index().strategy().indicators().stream()
                .filter(i -> i.nature() == nature && i.value().isPresent())
                .filter(i -> i.value().getAsDouble() < LARGE)
                .max(Comparator.<Indicator, Boolean>comparing(i -> measures.contains(i.entity()))
                        .thenComparingDouble(i -> i.value().getAsDouble()))
                .map(this::key);
    }

    private Key key(Amount amount) {
        return new Key(
                amount,
                labels.amount(amount),
                amount.label().in(labels.locale()),
                amount.stage().map(s -> labels.messages().of("stage", s)).orElse("") + reserve(amount.qualifier()));
    }

    private Key key(Indicator indicator) {
        return new Key(
                indicator,
                labels.sign(indicator.qualifier()) + new FactWords(labels).number(indicator),
                named(indicator),
                labels.messages().of("nature", indicator.nature()) + reserve(indicator.qualifier()));
    }

    /// What it is a number of, and whose, where its label does not say.
    private String named(Indicator indicator) {
        String label = indicator.label().in(labels.locale());
        String name = labels.brief(indicator.entity());
        return FoldedText.of(label).contains(FoldedText.of(name))
                ? label
                : labels.messages().get("paper.cover.of", label, name);
    }

    private String reserve(Qualifier qualifier) {
        return qualifier == Qualifier.EXACT ? "" : " · " + labels.messages().of("qualifier", qualifier);
    }
}
