package hexagonia.figure;

import java.util.List;
import java.util.Optional;

/// The bounds of marks and the distance from a point to them, in points.
final class Shapes {
    private Shapes() {}

    /// The smallest box around a mark; empty for one with nothing in it.
    static Optional<Box> bounds(Mark mark) {
        return switch (mark) {
            case Mark.Rectangle m -> Optional.of(new Box(m.x(), m.y(), m.width(), m.height()));
            case Mark.Rule m -> Optional.of(Box.between(m.x1(), m.y1(), m.x2(), m.y2()));
            case Mark.Path m -> bounds(m.outline());
            case Mark.Disc m -> Optional.of(new Box(m.cx() - m.r(), m.cy() - m.r(), 2 * m.r(), 2 * m.r()));
            case Mark.TextRun m -> {
                var measure = TextMeasure.bundled();
                double ascent = measure.ascent(m.letters());
                yield Optional.of(new Box(
                        m.x(),
                        m.baseline() - ascent,
                        measure.width(m.text(), m.letters()),
                        ascent + measure.descent(m.letters())));
            }
            case Mark.Group m -> around(m.marks());
            case Mark.Tagged m -> around(m.marks());
            case Mark.Clip m ->
                bounds(m.outline()).flatMap(clip -> around(m.marks()).flatMap(b -> common(clip, b)));
        };
    }

    static Optional<Box> around(List<Mark> marks) {
        return marks.stream().map(Shapes::bounds).flatMap(Optional::stream).reduce(Box::and);
    }

    static Optional<Box> bounds(Outline outline) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (double[] ring : outline.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                left = Math.min(left, ring[i]);
                right = Math.max(right, ring[i]);
                top = Math.min(top, ring[i + 1]);
                bottom = Math.max(bottom, ring[i + 1]);
            }
        }
        return left > right ? Optional.empty() : Optional.of(new Box(left, top, right - left, bottom - top));
    }

    static Optional<Box> common(Box a, Box b) {
        double left = Math.max(a.x(), b.x());
        double top = Math.max(a.y(), b.y());
        double width = Math.min(a.right(), b.right()) - left;
        double height = Math.min(a.bottom(), b.bottom()) - top;
        return width < 0 || height < 0 ? Optional.empty() : Optional.of(new Box(left, top, width, height));
    }

    /// The distance from a point to what a simple mark paints: 0 on it or within its outline.
    static double distance(Mark mark, double x, double y) {
        return switch (mark) {
            case Mark.Disc m -> Math.max(0, Math.hypot(x - m.cx(), y - m.cy()) - m.r());
            case Mark.Rule m -> toSegment(x, y, m.x1(), m.y1(), m.x2(), m.y2());
            case Mark.Path m -> distance(m.outline(), x, y);
            default -> bounds(mark).map(box -> box.distance(x, y)).orElse(Double.POSITIVE_INFINITY);
        };
    }

    private static double distance(Outline outline, double x, double y) {
        if (outline.closed() && contains(outline, x, y)) {
            return 0;
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (double[] ring : outline.rings()) {
            int last = ring.length - 2;
            for (int i = 0; i < last; i += 2) {
                nearest = Math.min(nearest, toSegment(x, y, ring[i], ring[i + 1], ring[i + 2], ring[i + 3]));
            }
            if (outline.closed() && last >= 0) {
                nearest = Math.min(nearest, toSegment(x, y, ring[last], ring[last + 1], ring[0], ring[1]));
            }
        }
        return nearest;
    }

    /// Whether a point lies within the rings, counted even-odd.
    static boolean contains(Outline outline, double x, double y) {
        boolean inside = false;
        for (double[] ring : outline.rings()) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                if (ring[i + 1] > y != ring[j + 1] > y
                        && x < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    private static double toSegment(double x, double y, double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / length, 0.0, 1.0);
        return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
    }
}
