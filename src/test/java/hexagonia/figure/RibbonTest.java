package hexagonia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RibbonTest {
    private static double width(Outline outline, int point) {
        double[] ring = outline.rings().getFirst();
        int back = ring.length - 2 * point - 2;
        return Math.hypot(ring[2 * point] - ring[back], ring[2 * point + 1] - ring[back + 1]);
    }

    @Test
    void keepsItsWidthHoweverSteepItIs() {
        for (double fall : new double[] {-300, -40, 0, 12, 90, 400}) {
            Outline outline = new Ribbon(0, 10, 100, 90, 100 + fall, 100, 20).outline();
            int points = outline.rings().getFirst().length / 4;
            for (int i = 0; i < points; i++) {
                assertEquals(20, width(outline, i), 1e-9, fall + " at " + i);
            }
        }
    }

    @Test
    void beginsAndEndsUpright() {
        double[] ring =
                new Ribbon(0, 10, 100, 90, 300, 100, 20).outline().rings().getFirst();
        assertEquals(0, ring[0], 1e-9);
        assertEquals(90, ring[1], 1e-9);
        assertEquals(0, ring[ring.length - 2], 1e-9);
        assertEquals(110, ring[ring.length - 1], 1e-9);
        assertEquals(100, ring[ring.length / 2 - 2], 1e-9);
        assertEquals(290, ring[ring.length / 2 - 1], 1e-9);
    }

    @Test
    void aSliceLiesWithinIt() {
        Box whole =
                Shapes.bounds(new Ribbon(0, 0, 50, 60, 120, 60, 30).outline()).orElseThrow();
        Box slice = Shapes.bounds(new Ribbon(0, 0, 50, 60, 120, 60, 30).slice(5, 12))
                .orElseThrow();
        assertTrue(whole.holds(slice));
    }
}
