package hexagonia.ui.overview;

import hexagonia.chart.DrawnSpending.Line;
import hexagonia.chart.LineClause;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.ui.figure.RangeBrush;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;

/// Brushes whole lines of the chart of spending; what they stand for becomes a clause.
final class SpendingBrush implements RangeBrush.Ground<SpendingBrush.Lines> {
    private final Session session;
    private final Labels labels;
    private final SpendingPanel panel;

    SpendingBrush(Session session, Labels labels, SpendingPanel panel) {
        this.session = session;
        this.labels = labels;
        this.panel = panel;
    }

    /// Lines one after the other, the room they take, and what leaves them.
    record Lines(Box box, Clause clause) {}

    @Override
    public Optional<Lines> between(double from, double to) {
        List<Line> covered = panel.drawn().map(d -> d.between(from, to)).orElse(List.of());
        Optional<Box> box = covered.stream().map(Line::box).reduce(Box::and);
        return LineClause.of(session.findings(), covered.stream().map(Line::bar).toList())
                .flatMap(clause -> box.map(b -> new Lines(b, clause)));
    }

    @Override
    public Optional<Lines> across(Datum from, Datum to) {
        Optional<Box> first = box(from);
        Optional<Box> last = box(to);
        return first.flatMap(a -> last.flatMap(b -> between(middle(a), middle(b))));
    }

    private Optional<Box> box(Datum datum) {
        return lines().stream()
                .filter(l -> l.bar().datum().id().equals(datum.id()))
                .map(Line::box)
                .findFirst();
    }

    private static double middle(Box box) {
        return box.y() + box.height() / 2;
    }

    private List<Line> lines() {
        return panel.drawn().map(d -> d.lines()).orElse(List.of());
    }

    @Override
    public List<Datum> stops() {
        return lines().stream().map(l -> l.bar().datum()).toList();
    }

    @Override
    public void draft(Optional<Lines> range) {
        panel.draft(
                range.map(Lines::box),
                range.map(lines -> labels.messages().get("chart.draft", labels.clause(lines.clause())))
                        .orElse(""));
    }

    @Override
    public void apply(Lines range) {
        session.send(new Transition.Filter(range.clause()));
    }
}
