package hexagonia.chart;

import hexagonia.chart.Spending.Bar;
import hexagonia.chart.Spending.Group;
import hexagonia.chart.Spending.Part;
import hexagonia.chart.Spending.Strip;
import hexagonia.chart.Spending.Substance;
import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.explore.Parting;
import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The strip above the lines: what is allocated or awarded of the envelope of the perimeter, or how it parts under
/// clauses.
public final class StripContent {
    private final Findings findings;
    private final Labels labels;
    private final LineWords words;
    private final SumWords sum;

    public StripContent(Findings findings, Labels labels, Measures measures) {
        this.findings = findings;
        this.labels = labels;
        this.words = new LineWords(findings, labels, measures);
        this.sum = new SumWords(findings, labels);
    }

    /// The strip over these lines: how the whole parts under the clauses, where they part it; else the total against
    /// the envelope of the perimeter. None where neither is known.
    Optional<Strip> strip(List<Group> groups, Lengths lengths) {
        if (findings.total().euros().isEmpty()) {
            return Optional.empty();
        }
        return lengths.isParted()
                ? Optional.of(parted(groups, lengths))
                : envelope()
                        .filter(_ -> findings.parting().sum() == Parting.Sum.WHOLE)
                        .map(envelope -> against(envelope, parts(groups), value()));
    }

    /// The strip over these parts of the total, which have a value, with what of it has none and what clauses leave
    /// out, against the envelope of the perimeter; none where neither is known.
    public Optional<Strip> over(List<Part> valued, long blank) {
        OptionalLong total = findings.total().euros();
        Optional<Amount> envelope = envelope();
        if (total.isEmpty() || envelope.isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>(valued);
        long outside = findings.whole().euros().orElse(0) - total.getAsLong();
        parts.addAll(rest(new Lengths(total.getAsLong() - blank, blank, outside)));
        boolean shares = Worth.of(findings, labels).isShare();
        return Optional.of(against(envelope.get(), parts, shares ? labels.sum(findings.total()) : value()));
    }

    private Optional<Amount> envelope() {
        return findings.perimeter()
                .envelope()
                .flatMap(findings.index()::maybeAmount)
                .filter(a -> a.euros().isPresent());
    }

    private static List<Part> parts(List<Group> groups) {
        return groups.stream()
                .flatMap(g -> g.bars().stream())
                .filter(b -> b.euros().isPresent())
                .map(b -> Part.of(b.datum(), b.label(), b.hue(), b.euros().getAsLong())
                        .withSelection(b.selectedEuros())
                        .withBehind(b.behind()))
                .toList();
    }

    private Strip against(Amount envelope, List<Part> parts, String value) {
        long total = findings.whole().euros().orElseThrow();
        long whole = envelope.euros().getAsLong();
        String undetailed = labels.formats().millions(whole - total);
        return new Strip(
                value,
                caption("chart.strip." + (sum.isUnderLevers() ? "levers" : "sum")),
                new Words(
                        labels.messages()
                                .get(
                                        "chart.strip.envelope.full",
                                        labels.amount(envelope),
                                        envelope.label().in(labels.locale())),
                        labels.messages().get("chart.strip.envelope", labels.bareAmount(envelope))),
                new Words(
                        labels.messages().get("chart.strip.rest", undetailed),
                        labels.messages().get("chart.strip.rest.brief", undetailed)),
                new Datum(
                        envelope.entity(),
                        envelope.label().in(labels.locale()),
                        labels.amount(envelope),
                        labels.messages().get("chart.strip.rest", undetailed)),
                restBehind(envelope, total, undetailed),
                whole,
                parts);
    }

    /// Kept with a value, each line in its colour; kept without; left out.
    private Strip parted(List<Group> groups, Lengths lengths) {
        List<Bar> bars = groups.stream().flatMap(g -> g.bars().stream()).toList();
        List<Part> parts = new ArrayList<>();
        long valued = 0;
        for (Bar bar : bars) {
            long own = bar.parts().isEmpty()
                    ? bar.euros().orElse(0)
                    : bar.parts().stream()
                            .filter(p -> p.substance() != Substance.BLANK && p.substance() != Substance.OUTSIDE)
                            .mapToLong(Part::euros)
                            .sum();
            if (own > 0) {
                valued += own;
                parts.add(Part.of(bar.datum(), bar.label(), bar.hue(), own)
                        .withSelection(Math.min(own, bar.selectedEuros()))
                        .withBehind(bar.behind()));
            }
        }
        Lengths drawn = new Lengths(valued, lengths.kept() - valued, lengths.outside());
        Datum whole = whole(drawn);
        parts.addAll(rest(drawn));
        return new Strip(
                value(),
                caption("sum.kept"),
                Words.of(labels.messages()
                        .get("chart.strip.envelope", labels.formats().millions(lengths.whole()))),
                Words.NONE,
                whole,
                Behind.NOTHING,
                lengths.whole(),
                parts);
    }

    private Datum whole(Lengths lengths) {
        return new Datum(
                "strip",
                findings.perimeter().name().in(labels.locale()),
                labels.formats().inMillionsOfEuros(lengths.whole()),
                sum.lengths());
    }

    /// What is kept without a value, what is left out.
    private List<Part> rest(Lengths lengths) {
        return new Pieces(findings, labels)
                .rest(
                        whole(lengths),
                        Hue.NEUTRAL,
                        lengths,
                        Lengths.NOTHING,
                        findings.parting().blankReserve(),
                        findings.total().reserve());
    }

    private String value() {
        return labels.qualified(
                findings.total().reserve(),
                labels.formats().millions(findings.total().euros().orElseThrow()));
    }

    /// The record of the envelope; what is left of it beside what is known.
    private Behind restBehind(Amount envelope, long known, String rest) {
        return new Behind(List.of(envelope.entity()), Optional.empty(), List.of(), () -> ground(envelope, known, rest));
    }

    private Ground ground(Amount envelope, long known, String rest) {
        List<Fact> facts = new ArrayList<>(List.of(envelope));
        findings.unfiltered().foundation().stream().filter(a -> !a.reference()).forEach(facts::add);
        String formula = labels.messages()
                .get(
                        "chart.strip.rest.formula",
                        rest,
                        labels.formats().millions(envelope.euros().orElse(0)),
                        labels.formats().millions(known));
        return new Ground(facts, formula);
    }

    private Words caption(String key) {
        OptionalLong selected = findings.hasSelection() ? findings.selected().euros() : OptionalLong.empty();
        String caption = labels.messages().get(key);
        return selected.isEmpty() ? Words.of(caption) : captioned(caption, words.share(selected.getAsLong()));
    }

    /// What is selected comes before what the sum is, where there is no room for both.
    private static Words captioned(String caption, Words share) {
        return share.isEmpty() ? Words.of(caption) : new Words(caption + ", " + share.full(), share.full());
    }
}
