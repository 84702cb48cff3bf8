package hexagonia.chart;

import hexagonia.chart.Spending.Group;
import hexagonia.chart.Spending.Strip;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.explore.Parting;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import hexagonia.wording.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the chart of spending shows of an exploration: lines over measures; one step down, what lies under the record
/// drilled into. All of it follows from the data.
public final class SpendingContent {
    private SpendingContent() {}

    /// The content of the chart for `findings`.
    public static Spending of(Findings findings, Labels labels) {
        Measures measures = new Measures(findings, labels);
        Optional<String> focus = focus(findings);
        List<Group> groups = groups(findings, labels, measures);
        Lengths whole = focus.map(findings.parting()::under)
                .orElseGet(() -> findings.parting().total());
        Optional<Strip> strip = focus.isPresent() && !whole.isParted()
                ? Optional.empty()
                : new StripContent(findings, labels, measures).strip(groups, whole);
        SpendingTitle title = new SpendingTitle(findings, labels, groups);
        String finding = title.finding(focus);
        String coverage = title.coverage();
        return new Spending(
                finding,
                title.briefs(focus),
                coverage,
                finding + " " + coverage,
                strip,
                groups,
                adds(findings),
                findings.hasSelection(),
                new Words(
                        labels.messages().get("amount.undisclosed"),
                        labels.messages().get("amount.undisclosed-brief")),
                List.of(
                        labels.messages().get("chart.column.heading"),
                        labels.messages().get("chart.column.line"),
                        labels.messages().get("chart.column.amount"),
                        labels.messages().get("chart.column.note")),
                () -> title.ground(focus, strip),
                () -> workings(groups, strip, title.ground(focus, strip), findings, labels));
    }

    /// Whether what passes adds up, so that lengths stand for euros of one kind.
    private static boolean adds(Findings findings) {
        return findings.parting().sum() != Parting.Sum.NOTHING_ADDS
                && findings.perimeter().adds();
    }

    /// How many measures have an amount, and how many laureates each has.
    private static List<Working> workings(
            List<Group> groups, Optional<Strip> strip, Ground sum, Findings findings, Labels labels) {
        LineWords words = new LineWords(findings, labels, new Measures(findings, labels));
        List<String> laureates = groups.stream()
                .flatMap(g -> g.bars().stream())
                .map(bar -> bar.behind().measures())
                .filter(measures -> measures.size() == 1)
                .flatMap(measures -> findings.index().amountsOf(measures.getFirst()).stream())
                .map(words::laureates)
                .filter(count -> count > 1)
                .distinct()
                .map(labels.formats()::number)
                .toList();
        List<Working> found = new ArrayList<>();
        strip.filter(_ -> !sum.formula().isEmpty())
                .ifPresent(s -> found.add(new Working.Made(s.caption().full(), sum)));
        groups.stream()
                .flatMap(g -> g.bars().stream())
                .forEach(bar -> bar.parts().stream()
                        .filter(part -> part.substance() == Spending.Substance.REMAINDER)
                        .map(part -> part.behind().ground().get())
                        .filter(ground -> !ground.formula().isEmpty())
                        .map(ground -> new Working.Made(
                                labels.messages()
                                        .get("working.left", bar.label().full()),
                                ground))
                        .forEach(found::add));
        found.addAll(List.of(
                new Working.Ruled(
                        labels.coverage(findings.total()), labels.messages().get("working.measures")),
                new Working.Ruled(
                        labels.messages().get("working.laureates.what"),
                        laureates,
                        labels.messages().get("working.laureates"))));
        return found;
    }

    private static List<Group> groups(Findings findings, Labels labels, Measures measures) {
        AmountLines amounts = new AmountLines(findings, labels, measures);
        MeasureLines lines = new MeasureLines(findings, labels, measures);
        Optional<String> focus = focus(findings);
        if (!adds(findings)) {
            return List.of(amounts.single());
        }
        if (focus.isEmpty()) {
            return lines.levers();
        }
        List<Group> under = lines.under(focus.get());
        return under.isEmpty() ? amounts.awards(focus.get(), path(findings)) : under;
    }

    /// The way down to the record that the chart is opened on; empty where it shows the whole.
    public static List<String> path(Findings findings) {
        return findings.exploration()
                .clause(Clause.Under.class)
                .map(Clause.Under::path)
                .orElse(List.of());
    }

    private static Optional<String> focus(Findings findings) {
        return path(findings).stream().reduce((_, last) -> last);
    }
}
