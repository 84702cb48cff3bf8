package hexagonia.page;

import hexagonia.figure.Mark;
import java.util.ArrayList;
import java.util.List;

/// A page being filled from its top. Belongs to the one who fills it.
final class Page {
    private final Frame frame;
    private final String name;
    private final boolean first;
    private final Calls calls;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    /// `first` is whether the page begins something, `name` what that is called.
    Page(Frame frame, String name, boolean first, Calls calls) {
        this.frame = frame;
        this.name = name;
        this.first = first;
        this.calls = calls;
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

    /// Takes as much of a flow as there is room for.
    void fill(BandFlow flow) {
        marks.addAll(flow.next(frame.paper().margin(), y, room()));
        y = flow.end();
    }

    /// The page that continues this one.
    Page following() {
        return new Page(frame, name, false, calls);
    }

    Sheetful done() {
        return new Sheetful(frame, name, first ? name : "", marks);
    }
}
