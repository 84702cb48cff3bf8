package hexagonia.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A figure being drawn: takes marks one after the other and places text by its left end, its right end or its middle.
/// Belongs to the one who draws.
public final class FigureBuilder {
    private final List<Mark> marks = new ArrayList<>();
    private final TextMeasure measure = TextMeasure.bundled();

    /// What was drawn so far.
    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    public void add(Mark mark) {
        marks.add(mark);
    }

    /// Text from its left end; returns where it ends.
    public double text(double x, double baseline, String text, Letters letters, Ink ink) {
        return text(x, baseline, text, letters, ink, Optional.empty());
    }

    /// The same, standing for a datum.
    public double text(double x, double baseline, String text, Letters letters, Ink ink, Optional<Datum> datum) {
        return text(x, baseline, text, letters, ink, Optional.empty(), datum);
    }

    /// The same over other marks, which a halo keeps off its letters.
    public double text(
            double x,
            double baseline,
            String text,
            Letters letters,
            Ink ink,
            Optional<Ink> halo,
            Optional<Datum> datum) {
        if (!text.isEmpty()) {
            marks.add(new Mark.TextRun(x, baseline, text, letters, ink, halo, datum));
        }
        return x + measure.width(text, letters);
    }

    /// Text that ends at `x`; returns where it begins.
    public double textBefore(double x, double baseline, String text, Letters letters, Ink ink) {
        double start = x - measure.width(text, letters);
        text(start, baseline, text, letters, ink);
        return start;
    }

    public void fill(Box box, Ink ink, Optional<Datum> datum) {
        rectangle(box, 0, Optional.of(ink), Optional.empty(), datum);
    }

    /// A box of a series: its colour, and the pattern that parts it from a series of the same colour.
    public void fill(Box box, Ink ink, Optional<Hue.Pattern> pattern, Ink upon, double unit, Optional<Datum> datum) {
        fill(box, ink, datum);
        pattern.ifPresent(p -> marks.addAll(new Stripes(p, upon, 4 * unit, unit).over(box)));
    }

    /// The outline of a box, drawn within it: its outer edge is that of the box.
    public void outline(Box box, Stroke stroke, Optional<Datum> datum) {
        rectangle(box.grown(-stroke.width() / 2), 0, Optional.empty(), Optional.of(stroke), datum);
    }

    public void rectangle(Box box, double radius, Optional<Ink> fill, Optional<Stroke> stroke, Optional<Datum> datum) {
        marks.add(new Mark.Rectangle(box.x(), box.y(), box.width(), box.height(), radius, fill, stroke, datum));
    }

    /// A box that shows nothing and answers for a datum, so that a whole line can be pointed at.
    public void target(Box box, Datum datum) {
        rectangle(box, 0, Optional.empty(), Optional.empty(), Optional.of(datum));
    }

    public void rule(double x1, double y1, double x2, double y2, Stroke stroke) {
        marks.add(new Mark.Rule(x1, y1, x2, y2, stroke));
    }

    /// An open line through points x0, y0, x1, y1, …
    public void line(Stroke stroke, double... points) {
        marks.add(new Mark.Path(
                new Outline(List.of(points), false), Optional.empty(), Optional.of(stroke), Optional.empty()));
    }
}
