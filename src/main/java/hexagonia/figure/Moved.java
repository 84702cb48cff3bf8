package hexagonia.figure;

import java.util.List;
import java.util.Optional;

/// Marks of one figure as part of a larger one: all of them `scale` times as large, then moved by so many points.
public record Moved(double dx, double dy, double scale) {
    /// Moved, as large as before.
    public Moved(double dx, double dy) {
        this(dx, dy, 1);
    }

    public List<Mark> of(List<Mark> marks) {
        return marks.stream().map(this::of).toList();
    }

    private Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Rectangle m ->
                new Mark.Rectangle(
                        x(m.x()),
                        y(m.y()),
                        m.width() * scale,
                        m.height() * scale,
                        m.radius() * scale,
                        m.fill(),
                        of(m.stroke()),
                        m.datum());
            case Mark.Rule m -> new Mark.Rule(x(m.x1()), y(m.y1()), x(m.x2()), y(m.y2()), of(m.stroke()));
            case Mark.Path m -> new Mark.Path(of(m.outline()), m.fill(), of(m.stroke()), m.datum());
            case Mark.Disc m -> new Mark.Disc(x(m.cx()), y(m.cy()), m.r() * scale, m.fill(), of(m.stroke()), m.datum());
            case Mark.TextRun m ->
                new Mark.TextRun(x(m.x()), y(m.baseline()), m.text(), of(m.letters()), m.ink(), m.halo(), m.datum());
            case Mark.Group m -> new Mark.Group(of(m.marks()), m.datum());
            case Mark.Tagged m -> new Mark.Tagged(m.tag(), of(m.marks()));
            case Mark.Clip m -> new Mark.Clip(of(m.outline()), of(m.marks()));
        };
    }

    private double x(double x) {
        return x * scale + dx;
    }

    private double y(double y) {
        return y * scale + dy;
    }

    private Letters of(Letters letters) {
        return new Letters(letters.size() * scale, letters.weight());
    }

    private Stroke of(Stroke stroke) {
        return new Stroke(stroke.ink(), stroke.width() * scale, stroke.dash() * scale);
    }

    private Optional<Stroke> of(Optional<Stroke> stroke) {
        return stroke.map(this::of);
    }

    private Outline of(Outline outline) {
        return new Outline(outline.rings().stream().map(this::of).toList(), outline.closed());
    }

    private double[] of(double[] ring) {
        double[] moved = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            moved[i] = x(ring[i]);
            moved[i + 1] = y(ring[i + 1]);
        }
        return moved;
    }
}
