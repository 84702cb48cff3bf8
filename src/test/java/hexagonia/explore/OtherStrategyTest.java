package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.Strategies;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.search.Search;
import hexagonia.model.Strategy;
import hexagonia.rules.Rules;
import hexagonia.store.DatabaseReader;
import hexagonia.store.DatabaseWriter;
import hexagonia.store.FullText;
import hexagonia.store.StoreException;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Nothing of the bundled strategy is wired into the program: one with other levers, stages and titles, one axis, one
/// document, no overseas and nothing inferred opens and adds up.
class OtherStrategyTest {
    private final Strategy strategy = Strategies.other();
    private final Explorer explorer =
            new Explorer(new StrategyIndex(strategy), _ -> new Search.Found(Set.of(), Set.of()));
    private final Findings all = explorer.findings(
            Exploration.start(explorer.index().defaultPerimeter().id()));

    @Test
    void breaksNoRule() {
        assertEquals(List.of(), Rules.broken(strategy));
    }

    @Test
    void addsUpByHand() {
        Total total = all.total();

        assertEquals(OptionalLong.of(50_000_000), total.euros());
        assertEquals(4, total.measures());
        assertEquals(2, total.known());
    }

    @Test
    void hasItsOwnLeversAndItsOwnAxis() {
        assertEquals(
                List.of(
                        new FacetValue("savoir", 5, 4, OptionalLong.of(12_000_000), false),
                        new FacetValue("produire", 5, 3, OptionalLong.of(38_000_000), false)),
                all.facet(Dimension.LEVER));
        assertEquals(
                List.of(
                        new FacetValue("turbines", 4, 2, OptionalLong.of(30_000_000), false),
                        new FacetValue(Dimension.WITHOUT_OBJECT, 5, 4, OptionalLong.of(12_000_000), false),
                        new FacetValue(Dimension.UNSTATED, 1, 1, OptionalLong.of(8_000_000), false)),
                all.facet(Dimension.AXIS));
    }

    @Test
    void hasItsOwnRegions() {
        assertEquals(
                List.of(
                        new FacetValue("nord", 1, 1, OptionalLong.of(5_000_000), false),
                        new FacetValue("ouest", 2, 2, OptionalLong.of(30_000_000), false),
                        new FacetValue(Dimension.UNSTATED, 7, 4, OptionalLong.of(15_000_000), false)),
                all.facet(Dimension.REGION));
    }

    @Test
    void reconcilesItsPlan() {
        Reconciliation plan =
                Reconciliation.of(explorer.index(), explorer.index().amount("amount-plan"));

        assertEquals(50_000_000, plan.known());
        assertEquals(OptionalLong.of(50_000_000), plan.remainder());
        assertEquals(2, plan.parts().size() - plan.partsKnown());
    }

    @Test
    void isFoundByText() throws StoreException {
        try (FullText text = new FullText(Strategies.open(DatabaseWriter.bytes(strategy)))) {
            assertEquals(Set.of("prototypes"), text.find("oeuvres").named());
        }
    }

    @Test
    void explorersOfFilesAndOfTheDatabaseAgree() throws StoreException {
        try (var database = Strategies.open(DatabaseWriter.bytes(strategy))) {
            Explorer other = new Explorer(new StrategyIndex(DatabaseReader.read(database)), _ -> null);

            assertEquals(all.total(), other.findings(all.exploration()).total());
        }
    }
}
