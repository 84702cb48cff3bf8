package hexagonia.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlinesTest {
    private final Outlines outlines = Outlines.bundled();

    @Test
    void holdsEveryRegionAndDepartment() {
        assertEquals(13, outlines.regions(Zone.METROPOLE).size());
        assertEquals(96, outlines.departments(Zone.METROPOLE).size());
        assertEquals(List.of(Zone.values()), outlines.zones());
        for (var zone : Zone.values()) {
            if (zone != Zone.METROPOLE) {
                assertEquals(1, outlines.regions(zone).size());
                assertEquals(1, outlines.departments(zone).size());
            }
        }
        assertFalse(outlines.neighbours(Zone.METROPOLE).isEmpty());
        assertFalse(outlines.neighbours(Zone.GUYANE).isEmpty());
    }

    @Test
    void aCodeSharedByARegionAndADepartmentNamesBoth() {
        assertEquals(Optional.of("Guadeloupe"), outlines.region("01").map(Territory::name));
        assertEquals(Optional.of("Ain"), outlines.department("01").map(Territory::name));
        assertEquals(Optional.empty(), outlines.region("99"));
    }

    @Test
    void metropolitanFranceMeasuresAboutAThousandKilometresEachWay() {
        var extent = outlines.extent(Zone.METROPOLE);
        assertEquals(1_143_000, extent.width(), 2_000);
        assertEquals(1_064_000, extent.height(), 2_000);
    }

    @Test
    void everyTerritoryHoldsItsInnerPoint() {
        for (var layer : List.of(outlines.layers().regions(), outlines.layers().departments())) {
            for (var territory : layer) {
                assertTrue(
                        holds(territory, territory.zone().projection().project(territory.inside())), territory::name);
            }
        }
    }

    private static boolean holds(Territory territory, Metres place) {
        boolean inside = false;
        for (var each : territory.rings()) {
            int[] ring = each.metres();
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                double yi = ring[i + 1];
                double yj = ring[j + 1];
                if (yi > place.y() != yj > place.y()
                        && place.x() < (double) (ring[j] - ring[i]) * (place.y() - yi) / (yj - yi) + ring[i]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
}
