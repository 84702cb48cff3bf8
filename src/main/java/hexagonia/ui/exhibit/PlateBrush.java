package hexagonia.ui.exhibit;

import hexagonia.exhibit.Drawing;
import hexagonia.exhibit.Ruler;
import hexagonia.exhibit.Ruler.Range;
import hexagonia.explore.Transition;
import hexagonia.figure.Datum;
import hexagonia.ui.figure.RangeBrush;
import hexagonia.ui.state.Session;
import java.util.List;
import java.util.Optional;

/// Draws ranges over a picture, along its ruler.
final class PlateBrush implements RangeBrush.Ground<Range> {
    private final PlatePanel panel;
    private final Session session;

    PlateBrush(PlatePanel panel, Session session) {
        this.panel = panel;
        this.session = session;
    }

    private Optional<Ruler> ruler() {
        return panel.drawn().flatMap(Drawing::ruler);
    }

    @Override
    public Optional<Range> between(double from, double to) {
        return ruler().flatMap(r -> r.between(from, to));
    }

    @Override
    public Optional<Range> across(Datum from, Datum to) {
        return ruler().flatMap(r -> r.across(from.id(), to.id()));
    }

    @Override
    public List<Datum> stops() {
        return ruler().map(Ruler::stops).orElse(List.of()).stream()
                .flatMap(id -> panel.datum(id).stream())
                .toList();
    }

    @Override
    public Optional<Range> standing() {
        return ruler().flatMap(Ruler::standing);
    }

    @Override
    public double[] places(Range range) {
        boolean across = ruler().map(r -> r.along() == Ruler.Along.ACROSS).orElse(false);
        return across
                ? new double[] {range.box().x(), range.box().right()}
                : new double[] {range.box().y(), range.box().bottom()};
    }

    @Override
    public Optional<Range> moved(Range range, double start) {
        return ruler().map(r -> r.moved(range, start));
    }

    @Override
    public Optional<Range> held(Optional<Datum> at) {
        return ruler().flatMap(r -> r.held(at.map(Datum::id)));
    }

    @Override
    public Range stepped(Range range, int by, boolean end) {
        return ruler().map(r -> r.stepped(range, by, end)).orElse(range);
    }

    @Override
    public void draft(Optional<Range> range) {
        panel.draft(range);
    }

    @Override
    public void apply(Range range) {
        session.send(new Transition.Filter(range.clause()));
    }

    @Override
    public void clear() {
        standing().ifPresent(range -> session.send(new Transition.Remove(range.clause())));
    }
}
