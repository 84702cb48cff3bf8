package hexagonia.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BordersTest {
    private static Territory territory(String code, int... ring) {
        var rings = List.of(Simplification.line(ring, true));
        return new Territory(code, code, "", Zone.METROPOLE, "", new Position(0, 0), rings, Extent.around(rings));
    }

    private final Territory west = territory("west", 0, 0, 1, 0, 1, 1, 0, 1);
    private final Territory east = territory("east", 1, 0, 2, 0, 2, 1, 1, 1);

    @Test
    void aSharedBorderIsTakenOnce() {
        var lines = Borders.of(List.of(west, east), List.of());
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).closed());
        assertArrayEquals(new int[] {1, 0, 2, 0, 2, 1, 1, 1}, lines.get(1).metres());
    }

    @Test
    void bordersOfOthersAreLeftOut() {
        var both = territory("both", 0, 0, 1, 0, 2, 0, 2, 1, 1, 1, 0, 1);
        var lines = Borders.of(List.of(west, east), List.of(both));
        assertEquals(1, lines.size());
        assertArrayEquals(new int[] {1, 0, 1, 1}, lines.getFirst().metres());
    }

    @Test
    void departmentsOfFranceShareTheirBordersPointByPoint() {
        var outlines = Outlines.bundled();
        int walked = outlines.departments(Zone.METROPOLE).stream()
                .flatMap(d -> d.rings().stream())
                .mapToInt(r -> r.weights().length)
                .sum();
        var lines = new int[] {
            points(outlines.departmentBorders(Zone.METROPOLE)), points(outlines.regionBorders(Zone.METROPOLE))
        };
        assertTrue(Arrays.stream(lines).sum() < 0.75 * walked, Arrays.toString(lines) + " of " + walked);
    }

    private static int points(List<Line> lines) {
        return lines.stream().mapToInt(l -> l.weights().length).sum();
    }
}
