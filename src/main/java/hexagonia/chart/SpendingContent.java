package hexagonia.chart;

import hexagonia.chart.Spending.Group;
import hexagonia.chart.Spending.Strip;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.explore.Parting;
import hexagonia.wording.Labels;
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
                () -> title.ground(focus, strip));
    }

    /// Whether what passes adds up, so that lengths stand for euros of one kind.
    private static boolean adds(Findings findings) {
        return findings.parting().sum() != Parting.Sum.NOTHING_ADDS
                && findings.perimeter().adds();
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
