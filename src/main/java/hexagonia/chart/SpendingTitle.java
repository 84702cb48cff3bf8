package hexagonia.chart;

import hexagonia.chart.Spending.Bar;
import hexagonia.chart.Spending.Group;
import hexagonia.chart.Spending.Part;
import hexagonia.chart.Spending.Substance;
import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Amount;
import hexagonia.model.Kind;
import hexagonia.model.PartialDate;
import hexagonia.model.Perimeter;
import hexagonia.wording.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the chart of spending finds, in one sentence that follows from its lines, and what its figures cover.
final class SpendingTitle {
    private static final int NAMED = 3;

    private final Findings findings;
    private final Labels labels;
    private final List<Group> groups;

    SpendingTitle(Findings findings, Labels labels, List<Group> groups) {
        this.findings = findings;
        this.labels = labels;
        this.groups = groups;
    }

    /// A name as it stands in a sentence, and its money.
    private record Named(String name, long euros) {}

    /// The finding. `focus` is the record that the chart is opened on.
    String finding(Optional<String> focus) {
        OptionalLong total = findings.total().euros();
        if (findings.count() == 0) {
            return word("empty.filters");
        }
        if (!findings.perimeter().adds()) {
            long known = bars().count();
            return word("headline.no-sum", findings.perimeter().name().in(labels.locale()), known);
        }
        if (total.isEmpty()) {
            return word(
                    "headline.unknown",
                    findings.total().measures() + findings.total().awards());
        }
        String sum = labels.sum(findings.total());
        String whole = labels.formats().millions(findings.whole().euros().orElse(0));
        List<Named> parts = parts();
        if (focus.isPresent()) {
            return word("headline.under", labels.name(focus.get()), sum, whole, listed(parts));
        }
        String rest = word(parts.size() > NAMED ? "headline.parts.some" : "headline.parts", listed(parts));
        if (!findings.exploration().clauses().isEmpty()) {
            return word("headline.filtered", sum, whole, rest);
        }
        return findings.perimeter()
                .envelope()
                .map(findings.index()::amount)
                .filter(a -> a.euros().isPresent())
                .map(envelope -> word(
                        isUnderLevers(findings) ? "headline.whole" : "headline.out-of", sum, nearly(envelope), rest))
                .orElseGet(() -> word("headline.plain", sum, rest));
    }

    /// Perimeter, date and stage, how much of it nothing details, axes and measures without an amount.
    String coverage() {
        Perimeter perimeter = findings.perimeter();
        String name = perimeter.name().in(labels.locale());
        if (!perimeter.adds()) {
            return perimeter.why().map(w -> w.in(labels.locale())).orElse(name);
        }
        String on = perimeter
                .asOf()
                .map(d -> labels.messages().get(on(d), name, labels.formats().date(d.iso())))
                .orElseGet(() -> word("headline.on.no-date", name));
        long undetailed = undetailed();
        return word(
                "headline.coverage",
                on
                        + (undetailed == 0
                                ? ""
                                : word("headline.undetailed", labels.formats().millions(undetailed))),
                axes(),
                labels.coverage(findings.total()),
                findings.index().strategy().meta().paid().in(labels.locale()));
    }

    private static String on(PartialDate date) {
        return date.precision() == PartialDate.Precision.DAY ? "headline.on.day" : "headline.on.longer";
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }

    private Stream<Bar> bars() {
        return groups.stream()
                .flatMap(g -> g.bars().stream())
                .filter(b -> b.euros().isPresent());
    }

    /// Whether all that adds up is attached to a lever.
    static boolean isUnderLevers(Findings findings) {
        return findings.total().added().stream()
                .allMatch(id -> findings.index().amount(id).lever().isPresent());
    }

    private String nearly(Amount envelope) {
        return word(
                "headline.qualifier." + envelope.qualifier().name().toLowerCase(Locale.ROOT),
                labels.formats().money(envelope.euros().getAsLong()));
    }

    /// The lines with most money; where there is but one, its parts; where there is but one of these, its awards.
    private List<Named> parts() {
        List<Named> named = bars().filter(b -> !isRemainder(b.behind()))
                .map(b -> new Named(name(b), b.euros().orElseThrow()))
                .toList();
        if (named.size() != 1) {
            return named;
        }
        return inside(bars().filter(b -> !isRemainder(b.behind())).findFirst().orElseThrow());
    }

    private String listed(List<Named> parts) {
        return parts.stream()
                .sorted(Comparator.comparingLong(n -> -n.euros()))
                .limit(NAMED)
                .map(n -> n.name().replace(' ', '\u00A0') + "\u00A0"
                        + labels.formats().millions(n.euros()))
                .collect(Collectors.joining(", "));
    }

    private List<Named> inside(Bar bar) {
        List<Named> parts = bar.parts().stream()
                .filter(p -> p.substance() == Substance.STATED)
                .map(this::named)
                .toList();
        if (parts.size() > 1) {
            return parts;
        }
        List<Named> awards = findings.awardsIn(bar.behind().measures()).stream()
                .filter(a -> a.euros().isPresent())
                .map(a -> new Named(labels.brief(a.entity()), a.euros().getAsLong()))
                .toList();
        if (!awards.isEmpty()) {
            return awards;
        }
        return parts.isEmpty() ? List.of(new Named(name(bar), bar.euros().orElseThrow())) : parts;
    }

    private Named named(Part part) {
        return new Named(lowered(labels.brief(part.behind().records().getFirst())), part.euros());
    }

    private static boolean isRemainder(Behind behind) {
        return behind.records().isEmpty();
    }

    private static String name(Bar bar) {
        boolean group = bar.behind()
                .value()
                .filter(v -> v.dimension() != Dimension.MEASURE)
                .isPresent();
        boolean measure = bar.behind().value().isPresent();
        String name = group ? bar.label().full() : bar.label().brief();
        return measure ? lowered(name) : name;
    }

    /// A name in the middle of a sentence: « recherche et formation », but « IA embarquée ».
    private static String lowered(String name) {
        boolean acronym = name.length() > 1 && !Character.isLowerCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /// What the envelopes of levers hold beyond their measures.
    private long undetailed() {
        return groups.stream()
                .flatMap(g -> g.bars().stream())
                .flatMap(b -> b.parts().stream())
                .filter(p -> p.substance() == Substance.REMAINDER)
                .mapToLong(Part::euros)
                .sum();
    }

    /// The axes without any published amount, counted in words; empty where there is none.
    private String axes() {
        Map<String, FacetValue> sums = findings.sums(Dimension.AXIS);
        List<FacetValue> axes = findings.index().ofKind(Kind.AXIS).stream()
                .flatMap(a -> Optional.ofNullable(sums.get(a.id())).stream())
                .filter(v -> v.lines() > 0)
                .toList();
        long without = axes.stream().filter(v -> v.euros().isEmpty()).count();
        if (without == 0) {
            return "";
        }
        return without == axes.size()
                ? word("headline.axes.all", labels.inWords(without), without)
                : word("headline.axes", labels.inWords(without), labels.inWords(axes.size()), without);
    }
}
