package hexagonia.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The rings of a shape: each a flat array x0, y0, x1, y1, … in points. `closed` joins the last point to the first.
/// The arrays are not to be written to after they are handed over.
public record Outline(List<double[]> rings, boolean closed) {
    public Outline {
        rings = List.copyOf(rings);
    }

    /// A rectangle as an outline.
    public static Outline rectangle(double x, double y, double width, double height) {
        return new Outline(List.of(new double[] {x, y, x + width, y, x + width, y + height, x, y + height}), true);
    }

    /// A shape of so many even sides around a point; `r` is how far its corners are, `turn` the angle of the first.
    public static Outline regular(int corners, double x, double y, double r, double turn) {
        var ring = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            ring[2 * i] = x + r * Math.cos(angle);
            ring[2 * i + 1] = y + r * Math.sin(angle);
        }
        return new Outline(List.of(ring), true);
    }

    /// The upright rectangle that the outline is; empty when it is anything else.
    public Optional<Box> asBox() {
        if (rings.size() != 1 || rings.getFirst().length != 8) {
            return Optional.empty();
        }
        double[] r = rings.getFirst();
        var box = Box.between(r[0], r[1], r[4], r[5]);
        return equals(rectangle(box.x(), box.y(), box.width(), box.height())) ? Optional.of(box) : Optional.empty();
    }

    /// Equal when all rings are, point by point.
    @Override
    public boolean equals(Object other) {
        return other instanceof Outline o
                && closed == o.closed
                && Arrays.deepEquals(rings.toArray(), o.rings.toArray());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(rings.toArray()) + (closed ? 1 : 0);
    }
}
