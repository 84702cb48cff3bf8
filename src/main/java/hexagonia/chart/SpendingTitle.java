package hexagonia.chart;

import hexagonia.chart.Spending.Bar;
import hexagonia.chart.Spending.Group;
import hexagonia.chart.Spending.Strip;
import hexagonia.chart.Spending.Substance;
import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.explore.Parting;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.model.Kind;
import hexagonia.model.PartialDate;
import hexagonia.model.Perimeter;
import hexagonia.text.FirstLetter;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import hexagonia.wording.StageWords;
import hexagonia.wording.SumWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the chart of spending finds, in one sentence that follows from its lines, and what its figures cover.
final class SpendingTitle {
    private static final int NAMED = 3;
    /// An acronym first, another word with a capital, or a name of the web.
    private static final Pattern PROPER = Pattern.compile("^.\\P{Ll}|[ -]\\p{Lu}\\p{Ll}|\\.");

    private final Findings findings;
    private final Labels labels;
    private final List<Group> groups;
    private final SumWords sum;

    SpendingTitle(Findings findings, Labels labels, List<Group> groups) {
        this.findings = findings;
        this.labels = labels;
        this.groups = groups;
        this.sum = new SumWords(findings, labels);
    }

    /// A name as it stands in a sentence with its money, the euros that order it, and what it rests on.
    private record Named(String said, long euros, Supplier<Ground> ground) {}

    /// The finding. `focus` is the record that the chart is opened on.
    String finding(Optional<String> focus) {
        return isStated() ? stated() : sum.absent().orElseGet(() -> found(focus, said(parts(), rest(focus))));
    }

    /// The same in fewer words: of the parts the first alone, then none.
    List<String> briefs(Optional<String> focus) {
        if (isStated()) {
            return List.of(word(
                    "overview.stated",
                    sum.none(),
                    findings.amounts().stream()
                            .filter(a -> a.euros().isPresent())
                            .count()));
        }
        if (sum.absent().isPresent()) {
            return List.of();
        }
        Stream<String> first = parts().size() > 1
                ? named(parts()).limit(1).map(one -> word("headline.parts.some", listed(List.of(one))))
                : Stream.of();
        return Stream.concat(first, Stream.of(""))
                .map(rest -> found(focus, rest))
                .toList();
    }

    /// Whether amounts are stated that do not add up.
    private boolean isStated() {
        return findings.parting().sum() == Parting.Sum.NOTHING_ADDS
                && findings.perimeter().adds();
    }

    private static String rest(Optional<String> focus) {
        return focus.isPresent() ? "headline.parts.all" : "headline.parts";
    }

    private String found(Optional<String> focus, String rest) {
        return focus.map(record -> under(record, rest)).orElseGet(() -> whole(rest));
    }

    /// Amounts that do not add up: which.
    private String stated() {
        List<Amount> known =
                findings.amounts().stream().filter(a -> a.euros().isPresent()).toList();
        String listed = known.stream()
                .limit(NAMED)
                .map(a -> labels.brief(a.entity()).replace(' ', '\u00A0') + '\u00A0' + labels.amount(a))
                .collect(Collectors.joining(", "));
        int more = Math.max(0, known.size() - NAMED);
        return word("headline.stated", sum.none(), listed, more);
    }

    private String under(String focus, String rest) {
        Lengths lengths = findings.parting().under(focus);
        long whole =
                lengths.isParted() ? lengths.whole() : findings.whole().euros().orElse(0);
        return word(
                lengths.isParted() ? "headline.under.parted" : "headline.under",
                labels.name(focus),
                sum.sum(),
                labels.formats().millions(whole),
                rest);
    }

    private String whole(String rest) {
        if (findings.parting().sum() == Parting.Sum.PARTED) {
            Lengths lengths = findings.parting().total();
            return lengths.outside() == 0
                    ? word("headline.kept", sum.sum(), sum.lengths(), rest)
                    : word("headline.filtered", sum.sum(), labels.formats().millions(lengths.whole()), rest);
        }
        return labels.envelope(findings.perimeter())
                .map(envelope ->
                        word(sum.isUnderLevers() ? "headline.whole" : "headline.out-of", sum.sum(), envelope, rest))
                .orElseGet(() -> word("headline.plain", sum.sum(), rest));
    }

    /// Perimeter, date and stage, how much of it nothing details, axes and measures without an amount.
    String coverage() {
        Perimeter perimeter = findings.perimeter();
        String name = perimeter.name().in(labels.locale());
        if (!perimeter.adds()) {
            return perimeter.why().map(w -> w.in(labels.locale())).orElse(name);
        }
        String stages = new StageWords(findings.passingSums().branches(), labels).one();
        String on = perimeter
                .asOf()
                .map(d -> labels.messages().get(on(d), name, labels.formats().date(d.iso()), stages))
                .orElseGet(() -> word("headline.on.no-date", name, stages));
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

    /// The lines with most money; where there is but one, its parts; where there is but one of these, its awards.
    private List<Named> parts() {
        List<Named> named = bars().filter(b -> !isRemainder(b.behind()))
                .map(b -> new Named(
                        name(b) + " " + b.value(),
                        b.euros().orElseThrow(),
                        b.behind().ground()))
                .toList();
        if (named.size() != 1) {
            return named;
        }
        return inside(bars().filter(b -> !isRemainder(b.behind())).findFirst().orElseThrow(), named);
    }

    /// The parts after the sum: by the words `all` where they make it, else « , dont … ».
    private String said(List<Named> parts, String all) {
        return parts.isEmpty() ? "" : word(makeTheSum(parts) ? all : "headline.parts.some", listed(parts));
    }

    /// What the title and the envelope that the strip shows rest on: the lines, their sum, the parts that are named.
    Ground ground(Optional<String> focus, Optional<Strip> strip) {
        List<Bar> known = bars().toList();
        List<Fact> facts = new ArrayList<>();
        known.forEach(b -> facts.addAll(b.behind().ground().get().facts()));
        if (sum.absent().isEmpty()) {
            named(parts()).forEach(n -> facts.addAll(n.ground().get().facts()));
        }
        strip.filter(s -> !s.rest().isEmpty())
                .flatMap(_ -> findings.perimeter().envelope())
                .flatMap(findings.index()::maybeAmount)
                .ifPresent(facts::add);
        List<Long> euros = known.stream().map(b -> b.euros().orElseThrow()).toList();
        boolean written = focus.filter(f -> !findings.parting().under(f).isParted())
                .flatMap(
                        _ -> known.stream().filter(b -> isRemainder(b.behind())).findFirst())
                .isPresent();
        String formula = written || !findings.perimeter().adds()
                ? ""
                : known.size() == 1
                        ? known.getFirst().behind().ground().get().formula()
                        : Ground.sums(euros, labels.formats());
        List<Amount> placed = known.stream()
                .flatMap(b -> b.behind().ground().get().placed().stream())
                .toList();
        return new Ground(facts.stream().distinct().toList(), formula, placed);
    }

    /// Whether what is listed is all that is kept.
    private boolean makeTheSum(List<Named> parts) {
        return parts.size() <= NAMED
                && parts.stream().mapToLong(Named::euros).sum()
                        == findings.total().euros().orElse(0);
    }

    private static String listed(List<Named> parts) {
        return named(parts).map(n -> n.said().replace(' ', '\u00A0')).collect(Collectors.joining(", "));
    }

    private static Stream<Named> named(List<Named> parts) {
        return parts.stream().sorted(Comparator.comparingLong(n -> -n.euros())).limit(NAMED);
    }

    private List<Named> inside(Bar bar, List<Named> itself) {
        List<Named> parts = bar.parts().stream()
                .filter(p -> p.substance() == Substance.STATED && !p.label().isEmpty())
                .map(p -> new Named(
                        lowered(p.label().full()), p.euros(), p.behind().ground()))
                .toList();
        if (parts.size() > 1) {
            return parts;
        }
        List<Named> awards = findings.awardsIn(bar.behind().measures()).stream()
                .filter(a -> a.euros().isPresent())
                .map(a -> new Named(
                        labels.brief(a.entity()) + " " + labels.bareAmount(a),
                        a.euros().getAsLong(),
                        () -> Ground.stated(List.of(a))))
                .toList();
        return !awards.isEmpty() ? awards : parts.isEmpty() ? itself : parts;
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

    /// A name in the middle of a sentence: « recherche et formation », but « IA embarquée », « Jean Zay ».
    private static String lowered(String name) {
        return PROPER.matcher(name).find() ? name : FirstLetter.lower(name);
    }

    /// What the envelopes of levers hold beyond their measures.
    private long undetailed() {
        return groups.stream()
                .flatMap(g -> g.bars().stream())
                .flatMap(b -> b.parts().stream())
                .filter(p -> p.substance() != Substance.OUTSIDE)
                .mapToLong(Spending.Part::undetailed)
                .sum();
    }

    /// The axes without any published amount, counted in words; empty where there is none.
    private String axes() {
        Map<String, FacetValue> sums = findings.sums(Dimension.AXIS);
        List<FacetValue> axes = findings.index().ofKind(Kind.AXIS).stream()
                .flatMap(a -> Optional.ofNullable(sums.get(a.id())).stream())
                .filter(v -> v.lines() > 0)
                .toList();
        Map<String, FacetValue> published = findings.unfiltered().facet(Dimension.AXIS);
        long without = axes.stream()
                .filter(v -> published.get(v.value()).euros().isEmpty())
                .count();
        if (without == 0) {
            return "";
        }
        return without == axes.size()
                ? word("headline.axes.all", labels.inWords(without), without)
                : word(
                        "headline.axes",
                        labels.inWords(without, axes.size()),
                        labels.inWords(axes.size(), without),
                        without);
    }
}
