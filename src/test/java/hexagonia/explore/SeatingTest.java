package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Draft;
import hexagonia.model.Kind;
import hexagonia.model.Role;
import hexagonia.model.Tier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Of several bodies named on a par the first named gives the seat, which is then inferred: one town per laureate.
class SeatingTest {
    private final StrategyIndex index = new StrategyIndex(new Draft()
            .entity("north", Kind.REGION)
            .entity("south", Kind.REGION)
            .place("north-town", 50, 3, "north")
            .place("south-town", 43, 5, "south")
            .entity("north-school", Kind.ORGANISATION)
            .entity("south-school", Kind.ORGANISATION)
            .entity("nowhere-school", Kind.ORGANISATION)
            .relation("north-school", Role.LOCATED_IN, "north-town")
            .relation("south-school", Role.LOCATED_IN, "south-town")
            .entity("shared", Kind.PROJECT)
            .relation("shared", Role.CO_LEAD, "south-school")
            .relation("shared", Role.CO_LEAD, "north-school")
            .entity("led", Kind.PROJECT)
            .relation("led", Role.CO_LEAD, "south-school")
            .relation("led", Role.LEAD, "north-school")
            .entity("late", Kind.PROJECT)
            .relation("late", Role.CO_LEAD, "nowhere-school")
            .relation("late", Role.CO_LEAD, "north-school")
            .entity("own", Kind.PROJECT)
            .relation("own", Role.LEAD, "south-school")
            .relation("own", Role.LOCATED_IN, "north-town")
            .entity("told", Kind.PROJECT)
            .relation("told", Role.LOCATED_IN, "south")
            .place("told-town", 51, 3, "north")
            .relation("told-town", Role.LOCATED_IN, "north")
            .entity("beside", Kind.PROJECT)
            .relation("beside", Role.LOCATED_IN, "told-town")
            .strategy());

    @Test
    void theFirstNamedGivesTheSeatAndItIsInferred() {
        assertEquals(List.of("south-town"), towns("shared"));
        assertEquals(List.of("south"), index.regions("shared"));
        assertFalse(index.seat("shared").orElseThrow().stated());
    }

    @Test
    void whoLeadsGivesItBeforeWhoLeadsBeside() {
        assertEquals(List.of("north-town"), towns("led"));
        assertEquals(List.of("north"), index.regions("led"));
        assertTrue(index.seat("led").orElseThrow().stated());
    }

    @Test
    void whoHasNoPlaceGivesWayToTheNext() {
        assertEquals(List.of("north-town"), towns("late"));
        assertEquals(List.of("north"), index.regions("late"));
    }

    @Test
    void aPlaceOfItsOwnComesFirst() {
        assertEquals(List.of("north-town"), towns("own"));
    }

    @Test
    void aRegionIsWrittenWhereADocumentSaysSoAndNotWithItsTown() {
        assertTrue(index.seat("own").orElseThrow().stated());
        assertFalse(index.isRegionWritten("own", "north"));
        assertTrue(index.isRegionWritten("told", "south"));
        assertTrue(index.isRegionWritten("beside", "north"));
        assertFalse(index.isRegionWritten("shared", "south"));
    }

    static Stream<StrategyIndex> strategies() {
        return Stream.of(Strategies.bundled(), Strategies.other()).map(StrategyIndex::new);
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void aLaureateSitsInOneTownAndOneRegion(StrategyIndex strategy) {
        Findings all = new Explorer(strategy, _ -> null)
                .findings(Exploration.start(strategy.defaultPerimeter().id()));
        strategy.ofTier(Tier.AWARD).forEach(award -> {
            assertTrue(strategy.seats(award.entity()).size() <= 1, award::id);
            assertTrue(strategy.regions(award.entity()).size() <= 1, award::id);
        });
        long awards = strategy.ofTier(Tier.AWARD).stream()
                .filter(a -> a.perimeter().equals(strategy.defaultPerimeter().id()))
                .count();
        assertTrue(
                all.facet(Dimension.REGION).stream()
                                .filter(v -> !Dimension.isMissing(v.value()))
                                .mapToLong(FacetValue::lines)
                                .sum()
                        <= awards,
                "no laureate is counted in two regions");
    }

    private List<String> towns(String entity) {
        return index.seats(entity).stream().map(s -> s.place().id()).toList();
    }
}
