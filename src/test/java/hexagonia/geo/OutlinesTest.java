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
            if (zone.isOverseas()) {
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
                        territory.contains(territory.zone().projection().project(territory.inside())), territory::name);
            }
        }
    }

    @Test
    void pointingAtAPlaceFindsItsRegion() {
        assertEquals(
                "84", outlines.regionAt(new Position(5.7, 45.2)).orElseThrow().code());
        assertEquals(
                "04", outlines.regionAt(new Position(55.5, -21.1)).orElseThrow().code());
        assertEquals(Optional.empty(), outlines.regionAt(new Position(-4, 46)));
        assertEquals(Optional.empty(), outlines.regionAt(new Position(100, 10)));
    }
}
