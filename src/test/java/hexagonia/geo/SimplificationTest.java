package hexagonia.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimplificationTest {
    @Test
    void cornersWeighMoreThanDents() {
        var weights = Simplification.weights(new int[] {0, 0, 500, 10, 1000, 0, 1000, 1000, 0, 1000}, true);
        assertEquals(Byte.MAX_VALUE, weights[0]);
        assertTrue(weights[1] < weights[2]);
        assertTrue(weights[1] < weights[4]);
        assertEquals(Line.weight(10), weights[1]);
    }

    @Test
    void anOpenLineKeepsItsEnds() {
        var weights = Simplification.weights(new int[] {0, 0, 50, 3, 100, 0}, false);
        assertEquals(Byte.MAX_VALUE, weights[0]);
        assertEquals(Line.weight(3), weights[1]);
        assertEquals(Byte.MAX_VALUE, weights[2]);
    }

    @Test
    void aTriangleIsKeptWhole() {
        for (byte weight : Simplification.weights(new int[] {0, 0, 1, 0, 0, 1}, true)) {
            assertEquals(Byte.MAX_VALUE, weight);
        }
    }

    @Test
    void whatIsDroppedStraysNoFurtherThanTheTolerance() {
        double tolerance = 1500;
        for (var region : Outlines.bundled().regions(Zone.METROPOLE)) {
            for (var ring : region.rings()) {
                assertStrays(ring, tolerance);
            }
        }
    }

    /// A step of the weights is a twelfth, which the rounding may add.
    private static void assertStrays(Line ring, double tolerance) {
        int least = Line.weight(tolerance);
        var kept = new java.util.ArrayList<Integer>();
        for (int i = 0; i < ring.weights().length; i++) {
            if (ring.weights()[i] >= least) {
                kept.add(i);
            }
        }
        for (int k = 0; k + 1 < kept.size(); k++) {
            for (int i = kept.get(k) + 1; i < kept.get(k + 1); i++) {
                assertTrue(distance(ring, i, kept.subList(k, k + 2)) <= tolerance * 1.1);
            }
        }
    }

    private static double distance(Line ring, int i, List<Integer> ends) {
        int[] m = ring.metres();
        double x1 = m[2 * ends.get(0)];
        double y1 = m[2 * ends.get(0) + 1];
        double dx = m[2 * ends.get(1)] - x1;
        double dy = m[2 * ends.get(1) + 1] - y1;
        double along = Math.clamp(((m[2 * i] - x1) * dx + (m[2 * i + 1] - y1) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
        return Math.hypot(m[2 * i] - x1 - along * dx, m[2 * i + 1] - y1 - along * dy);
    }
}
