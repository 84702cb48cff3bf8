package hexagonia.chart;

import hexagonia.chart.Spending.Group;
import hexagonia.chart.Spending.Part;
import hexagonia.chart.Spending.Strip;
import hexagonia.explore.Findings;
import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The strip above the lines: what is allocated or awarded of the envelope of the perimeter.
public final class StripContent {
    private final Findings findings;
    private final Labels labels;
    private final LineWords words;

    public StripContent(Findings findings, Labels labels, Measures measures) {
        this.findings = findings;
        this.labels = labels;
        this.words = new LineWords(findings, labels, measures);
    }

    /// The strip over these lines; none where the perimeter has no envelope, or nothing has an amount.
    Optional<Strip> over(List<Group> groups) {
        return of(groups.stream()
                .flatMap(g -> g.bars().stream())
                .filter(b -> b.euros().isPresent())
                .map(b -> Part.of(b.datum(), b.label(), b.hue(), b.euros().getAsLong())
                        .withSelection(b.selectedEuros())
                        .withBehind(b.behind()))
                .toList());
    }

    /// The strip of these parts of the total; none where the perimeter has no envelope, or nothing has an amount.
    public Optional<Strip> of(List<Part> known) {
        Optional<Amount> envelope = findings.perimeter()
                .envelope()
                .flatMap(findings.index()::maybeAmount)
                .filter(a -> a.euros().isPresent());
        OptionalLong total = findings.total().euros();
        if (envelope.isEmpty() || total.isEmpty()) {
            return Optional.empty();
        }
        long whole = envelope.get().euros().getAsLong();
        long outside = findings.whole().euros().orElse(total.getAsLong()) - total.getAsLong();
        long rest = whole - total.getAsLong() - outside;
        List<Part> parts = new ArrayList<>(known);
        if (outside > 0) {
            parts.add(outside(envelope.get(), outside));
        }
        String amount = labels.bareAmount(envelope.get());
        String nearly = labels.messages().get("chart.strip.envelope", amount);
        String undetailed = labels.formats().millions(rest);
        return Optional.of(new Strip(
                labels.formats().millions(total.getAsLong()),
                caption(),
                new Words(
                        labels.messages()
                                .get(
                                        "chart.strip.envelope.full",
                                        labels.amount(envelope.get()),
                                        envelope.get().label().in(labels.locale())),
                        nearly),
                new Words(
                        labels.messages().get("chart.strip.rest", undetailed),
                        labels.messages().get("chart.strip.rest.brief", undetailed)),
                new Datum(
                        envelope.get().entity(),
                        envelope.get().label().in(labels.locale()),
                        labels.amount(envelope.get()),
                        labels.messages().get("chart.strip.rest", undetailed)),
                restBehind(envelope.get(), total.getAsLong() + outside, undetailed),
                whole,
                parts));
    }

    /// The record of the envelope; what is left of it beside what is known.
    private Behind restBehind(Amount envelope, long known, String rest) {
        return new Behind(List.of(envelope.entity()), Optional.empty(), List.of(), () -> ground(envelope, known, rest));
    }

    private Ground ground(Amount envelope, long known, String rest) {
        List<Fact> facts = new ArrayList<>(List.of(envelope));
        findings.foundation().stream().filter(a -> !a.reference()).forEach(facts::add);
        String formula = labels.messages()
                .get(
                        "chart.strip.rest.formula",
                        rest,
                        labels.formats().millions(envelope.euros().orElse(0)),
                        labels.formats().millions(known));
        return new Ground(facts, formula);
    }

    /// What is allocated or awarded, but does not pass the filters: it is no part of what nothing breaks down.
    private Part outside(Amount envelope, long euros) {
        String value = labels.formats().millions(euros);
        String name = labels.messages().get("chart.strip.outside", value);
        Datum datum = new Datum(
                envelope.entity() + "-outside",
                name,
                labels.formats().inMillionsOfEuros(euros),
                labels.messages().get("chart.strip.outside.note"));
        return Part.of(datum, Words.of(name), Hue.NEUTRAL, euros).withSubstance(Spending.Substance.REMAINDER);
    }

    private Words caption() {
        OptionalLong selected = findings.hasSelection() ? findings.selected().euros() : OptionalLong.empty();
        String detailed =
                labels.messages().get(SpendingTitle.isUnderLevers(findings) ? "chart.strip.levers" : "chart.strip.sum");
        if (selected.isEmpty()) {
            return Words.of(detailed);
        }
        return Words.of(detailed + ", " + words.share(selected.getAsLong()).full());
    }
}
