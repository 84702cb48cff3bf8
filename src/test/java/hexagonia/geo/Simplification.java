package hexagonia.geo;

import java.util.ArrayDeque;
import java.util.Arrays;

/// Says of each point of a line up to which tolerance it is kept by the method of Douglas and Peucker ("Algorithms
/// for the reduction of the number of points required to represent a digitized line or its caricature", The Canadian
/// Cartographer 10, 1973), all tolerances at once: a point weighs its distance from the line that would replace it,
/// and never more than the points between which it was found.
final class Simplification {
    private final int[] metres;
    private final byte[] weights;
    private final int count;

    private Simplification(int[] metres) {
        this.metres = metres;
        this.count = metres.length / 2;
        this.weights = new byte[count];
    }

    /// A line whose points are weighed.
    static Line line(int[] metres, boolean closed) {
        return new Line(metres, weights(metres, closed), closed);
    }

    static byte[] weights(int[] metres, boolean closed) {
        var simplification = new Simplification(metres);
        simplification.weigh(closed);
        return simplification.weights;
    }

    /// An arc from one kept point to another, `end` counted on past the last point, and the least weight of the two.
    private record Arc(int start, int end, double weight) {}

    private void weigh(boolean closed) {
        if (count < (closed ? 4 : 3)) {
            Arrays.fill(weights, Byte.MAX_VALUE);
            return;
        }
        int far = closed ? farthest() : count - 1;
        weights[0] = Byte.MAX_VALUE;
        weights[far] = Byte.MAX_VALUE;
        var arcs = new ArrayDeque<Arc>();
        arcs.push(new Arc(0, far, Double.POSITIVE_INFINITY));
        if (closed) {
            arcs.push(new Arc(far, count, Double.POSITIVE_INFINITY));
        }
        while (!arcs.isEmpty()) {
            split(arcs.pop(), arcs);
        }
    }

    private void split(Arc arc, ArrayDeque<Arc> arcs) {
        int outermost = -1;
        double most = -1;
        for (int i = arc.start() + 1; i < arc.end(); i++) {
            double distance = distance(i, arc.start(), arc.end() % count);
            if (distance > most) {
                most = distance;
                outermost = i;
            }
        }
        if (outermost >= 0) {
            double weight = Math.min(most, arc.weight());
            weights[outermost] = (byte) Line.weight(weight);
            arcs.push(new Arc(arc.start(), outermost, weight));
            arcs.push(new Arc(outermost, arc.end(), weight));
        }
    }

    private int farthest() {
        int far = 1;
        double most = 0;
        for (int i = 1; i < count; i++) {
            double distance = Math.hypot((double) metres[2 * i] - metres[0], (double) metres[2 * i + 1] - metres[1]);
            if (distance > most) {
                most = distance;
                far = i;
            }
        }
        return far;
    }

    /// From a point to the segment between two others.
    private double distance(int i, int start, int end) {
        double dx = (double) metres[2 * end] - metres[2 * start];
        double dy = (double) metres[2 * end + 1] - metres[2 * start + 1];
        double px = (double) metres[2 * i] - metres[2 * start];
        double py = (double) metres[2 * i + 1] - metres[2 * start + 1];
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0.0, 1.0);
        return Math.hypot(px - along * dx, py - along * dy);
    }
}
