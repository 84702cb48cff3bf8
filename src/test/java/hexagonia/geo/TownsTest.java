package hexagonia.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TownsTest {
    private final Towns towns = Towns.bundled();

    @Test
    void everyRegionHasItsCapital() {
        assertEquals(
                18,
                towns.all().stream().filter(t -> t.seat() == Town.Seat.REGION).count());
    }

    @Test
    void aPlaceWithinACommuneComesAfterIt() {
        assertEquals(
                List.of("Valbonne", "Sophia Antipolis"),
                towns.withCode("06152").stream().map(Town::name).toList());
    }

    @Test
    void aPlaceWithoutPopulationOfItsOwnHasNone() {
        assertEquals(
                OptionalInt.empty(),
                towns.named("Sophia Antipolis", "06").orElseThrow().population());
    }

    @Test
    void aTownIsFoundByNameAndDepartment() {
        var saclay = towns.named("Palaiseau", "91").orElseThrow();
        assertEquals("11", saclay.region());
        assertEquals(48.71, saclay.position().lat(), 0.02);
        assertTrue(towns.named("Palaiseau", "75").isEmpty());
    }
}
