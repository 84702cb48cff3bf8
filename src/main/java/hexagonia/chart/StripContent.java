package hexagonia.chart;

import hexagonia.chart.Spending.Bar;
import hexagonia.chart.Spending.Group;
import hexagonia.chart.Spending.Part;
import hexagonia.chart.Spending.Strip;
import hexagonia.chart.Spending.Substance;
import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.explore.Parting;
import hexagonia.explore.Total;
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
                        .map(envelope -> against(envelope, parts(groups), sum(bars(groups))));
    }

    /// The strip over these parts of the total, which rests on that ground: those that have a value, then what of it
    /// has none and what clauses leave out, against the envelope of the perimeter; none where neither is known.
    public Optional<Strip> over(List<Part> valued, long blank, Ground ground) {
        OptionalLong total = findings.total().euros();
        Optional<Amount> envelope = envelope();
        if (total.isEmpty() || envelope.isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>(valued);
        long outside = findings.whole().euros().orElse(0) - total.getAsLong();
        parts.addAll(rest(new Lengths(total.getAsLong() - blank, blank, outside)));
        return Optional.of(against(envelope.get(), parts, ground));
    }

    private Optional<Amount> envelope() {
        return findings.perimeter()
                .envelope()
                .flatMap(findings.index()::maybeAmount)
                .filter(a -> a.euros().isPresent());
    }

    private static List<Bar> bars(List<Group> groups) {
        return groups.stream().flatMap(g -> g.bars().stream()).toList();
    }

    /// What the total of these lines rests on.
    private Ground sum(List<Bar> bars) {
        List<Bar> known = bars.stream().filter(b -> b.euros().isPresent()).toList();
        return Ground.together(
                known.stream().map(b -> b.behind().ground().get()).toList(),
                known.stream().map(b -> b.euros().getAsLong()).toList(),
                labels.formats());
    }

    private static List<Part> parts(List<Group> groups) {
        return bars(groups).stream()
                .filter(b -> b.euros().isPresent())
                .map(b -> Part.of(b.datum(), b.label(), b.hue(), b.euros().getAsLong())
                        .withSelection(b.selectedEuros())
                        .withBehind(b.behind()))
                .toList();
    }

    private Strip against(Amount envelope, List<Part> parts, Ground ground) {
        Words caption = caption("chart.strip." + (sum.isUnderLevers() ? "levers" : "sum"));
        return new Strip(
                value(caption, ground),
                caption,
                new Told(
                        new Words(
                                labels.messages()
                                        .get(
                                                "chart.strip.envelope.full",
                                                labels.amount(envelope),
                                                envelope.label().in(labels.locale())),
                                labels.messages().get("chart.strip.envelope", labels.bareAmount(envelope))),
                        List.of(envelope.basis()),
                        new Datum(envelope.entity(), envelope.label().in(labels.locale()), labels.amount(envelope), ""),
                        Behind.stated(envelope.entity(), envelope)),
                left(envelope, findings.whole().euros().orElseThrow()),
                envelope.euros().getAsLong(),
                parts);
    }

    /// What is left of the envelope beside what is known; it stands for the envelope.
    private Told left(Amount envelope, long known) {
        long whole = envelope.euros().orElseThrow();
        String rest = labels.formats().millions(whole - known);
        List<Fact> facts = new ArrayList<>(List.of(envelope));
        findings.unfiltered().foundation().stream().filter(a -> !a.reference()).forEach(facts::add);
        String formula = labels.messages()
                .get(
                        "chart.strip.rest.formula",
                        rest,
                        labels.formats().millions(whole),
                        labels.formats().millions(known));
        Ground ground = new Ground(facts, formula);
        Words words = new Words(
                labels.messages().get("chart.strip.rest", rest),
                labels.messages().get("chart.strip.rest.brief", rest));
        return new Told(
                words,
                ground.computed(),
                new Datum(envelope.entity() + "-rest", labels.marked(words.full(), ground.computed()), "", formula),
                new Behind(List.of(envelope.entity()), Optional.empty(), List.of(), () -> ground));
    }

    /// Kept with a value, each line in its colour; kept without; left out.
    private Strip parted(List<Group> groups, Lengths lengths) {
        List<Bar> bars = bars(groups);
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
        Words caption = caption("sum.kept");
        return new Strip(
                value(caption, sum(bars)),
                caption,
                new Told(
                        Words.of(labels.messages()
                                .get("chart.strip.envelope", labels.formats().millions(lengths.whole()))),
                        List.of(),
                        whole,
                        Behind.NOTHING),
                new Told(Words.NONE, List.of(), whole, Behind.NOTHING),
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

    /// The total: of shares with its unit.
    private Told value(Words caption, Ground ground) {
        Total total = findings.total();
        String value = Worth.of(findings, labels).isShare()
                ? labels.sum(total)
                : labels.qualified(
                        total.reserve(), labels.formats().millions(total.euros().orElseThrow()));
        return new Told(
                Words.of(value),
                Worth.total(findings, ground),
                new Datum("strip-total", caption.full(), labels.sum(total), ground.formula()),
                Behind.computed(() -> ground));
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
