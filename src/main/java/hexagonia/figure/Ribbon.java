package hexagonia.figure;

import java.util.List;

/// A band of constant width between two upright edges, at `start` and `end`, level at both: it bends from `x1` to `x2`
/// in two arcs of one radius, with a straight piece between them where the way is steep, from the height `y1` of its
/// middle to `y2`. It never thins, however steep it is. One that is wider than the room it bends in is cut upright
/// instead.
public record Ribbon(double start, double x1, double y1, double x2, double y2, double end, double width) {
    private static final int STEPS = 10;

    /// The band as a closed shape.
    public Outline outline() {
        return slice(0, width);
    }

    /// What of the band lies between two distances from its upper edge.
    public Outline slice(double from, double to) {
        double[] middle = middle();
        int points = middle.length / 2;
        double[] ring = new double[4 * points];
        for (int i = 0; i < points; i++) {
            double turn = isSteady() ? direction(middle, i) : 0;
            int back = 4 * points - 2 * i - 2;
            ring[2 * i] = middle[2 * i] - Math.sin(turn) * (from - width / 2);
            ring[2 * i + 1] = middle[2 * i + 1] + Math.cos(turn) * (from - width / 2);
            ring[back] = middle[2 * i] - Math.sin(turn) * (to - width / 2);
            ring[back + 1] = middle[2 * i + 1] + Math.cos(turn) * (to - width / 2);
        }
        return new Outline(List.of(ring), true);
    }

    /// Whether it bends no sharper than half its width.
    private boolean isSteady() {
        return y1 == y2 || width <= 2 * radius();
    }

    /// Its middle, x0, y0, x1, y1, …
    public double[] middle() {
        double down = Math.abs(y2 - y1);
        if (down < 1e-9) {
            return new double[] {start, y1, end, y2};
        }
        double across = x2 - x1;
        double radius = radius();
        double turn = down >= across ? Math.PI / 2 : 2 * Math.atan2(down, across);
        double way = Math.signum(y2 - y1);
        double[] points = new double[4 * (STEPS + 1) + 4];
        int last = points.length - 2;
        points[0] = start;
        points[1] = y1;
        points[last] = end;
        points[last + 1] = y2;
        for (int i = 0; i <= STEPS; i++) {
            double angle = turn * i / STEPS;
            double along = radius * Math.sin(angle);
            double off = way * radius * (1 - Math.cos(angle));
            points[2 * i + 2] = x1 + along;
            points[2 * i + 3] = y1 + off;
            points[last - 2 * i - 2] = x2 - along;
            points[last - 2 * i - 1] = y2 - off;
        }
        return points;
    }

    private double radius() {
        double across = x2 - x1;
        double down = Math.abs(y2 - y1);
        return down >= across ? across / 2 : (across * across + down * down) / (4 * down);
    }

    /// The direction at a point: along the chord around it, level at the ends.
    private static double direction(double[] points, int i) {
        int count = points.length / 2;
        if (i <= 1 || i >= count - 2) {
            return 0;
        }
        return Math.atan2(points[2 * i + 3] - points[2 * i - 1], points[2 * i + 2] - points[2 * i - 2]);
    }
}
