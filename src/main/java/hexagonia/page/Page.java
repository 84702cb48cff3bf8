package hexagonia.page;

import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A page being filled from its top. Belongs to the one who fills it.
final class Page {
    private final Frame frame;
    private final String name;
    private final boolean first;
    private final Calls calls;
    private final Optional<Band> again;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    /// `first` is whether the page begins something, `name` what that is called, `again` what pages that continue it
    /// say first.
    Page(Frame frame, String name, boolean first, Calls calls, Optional<Band> again) {
        this.frame = frame;
        this.name = name;
        this.first = first;
        this.calls = calls;
        this.again = again;
        this.y = frame.top();
    }

    Calls calls() {
        return calls;
    }

    double y() {
        return y;
    }

    /// What is left of it.
    double room() {
        return frame.bottom() - y;
    }

    void skip(double height) {
        y += height;
    }

    void add(Band band) {
        marks.addAll(band.at(frame.paper().margin(), y));
        y += band.height();
    }

    /// A flow that begins so far from the left margin.
    record Column(double x, BandFlow flow) {}

    /// Lets links lead to what it holds by now.
    void target(String id) {
        List<Mark> held = List.copyOf(marks);
        marks.clear();
        marks.add(new Mark.Tagged(new Tag.Target(id), held));
    }

    /// Takes as much of columns side by side as there is room for over so much of a foot, but so many pieces of each
    /// kept for the next page.
    void fill(List<Column> columns, int kept, double foot) {
        double end = y;
        for (Column column : columns) {
            if (column.flow().hasMore()) {
                marks.addAll(column.flow().next(frame.paper().margin() + column.x(), y, room() - foot, kept));
                end = Math.max(end, column.flow().end());
            }
        }
        y = end;
    }

    /// Sets bands beside what was set since `top`, so far from the left margin.
    void beside(double top, double x, List<Band> bands) {
        double at = top;
        for (Band band : bands) {
            marks.addAll(band.at(frame.paper().margin() + x, at));
            at += band.height();
        }
        y = Math.max(y, at);
    }

    /// The page that continues this one.
    Page following() {
        Page next = new Page(frame, name, false, calls, again);
        again.ifPresent(next::add);
        return next;
    }

    Sheetful done() {
        return new Sheetful(frame, name, first ? name : "", marks);
    }
}
