package hexagonia.figure;

import java.util.List;

/// Marks of one figure as part of a larger one: all of them moved by so many points.
public record Moved(double dx, double dy) {
    public List<Mark> of(List<Mark> marks) {
        return marks.stream().map(this::of).toList();
    }

    private Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Rectangle m ->
                new Mark.Rectangle(
                        m.x() + dx, m.y() + dy, m.width(), m.height(), m.radius(), m.fill(), m.stroke(), m.datum());
            case Mark.Rule m -> new Mark.Rule(m.x1() + dx, m.y1() + dy, m.x2() + dx, m.y2() + dy, m.stroke());
            case Mark.Path m -> new Mark.Path(of(m.outline()), m.fill(), m.stroke(), m.datum());
            case Mark.Disc m -> new Mark.Disc(m.cx() + dx, m.cy() + dy, m.r(), m.fill(), m.stroke(), m.datum());
            case Mark.TextRun m ->
                new Mark.TextRun(m.x() + dx, m.baseline() + dy, m.text(), m.letters(), m.ink(), m.halo(), m.datum());
            case Mark.Group m -> new Mark.Group(of(m.marks()), m.datum());
            case Mark.Tagged m -> new Mark.Tagged(m.tag(), of(m.marks()));
            case Mark.Clip m -> new Mark.Clip(of(m.outline()), of(m.marks()));
        };
    }

    private Outline of(Outline outline) {
        return new Outline(outline.rings().stream().map(this::of).toList(), outline.closed());
    }

    private double[] of(double[] ring) {
        double[] moved = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            moved[i] = ring[i] + dx;
            moved[i + 1] = ring[i + 1] + dy;
        }
        return moved;
    }
}
