package hexagonia.exhibit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import hexagonia.bench.Synthetic;
import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.extract.Extractor.Scope;
import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.RandomClauses;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Table;
import hexagonia.explore.Tables;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Strategy;
import hexagonia.sheet.DataTable;
import hexagonia.sheet.Extract;
import hexagonia.sheet.Extract.About;
import hexagonia.sheet.Value;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Summing what each row brings gives the total on the screen, to the euro.
@WithoutWindow
class AdditionnableTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 22);

    static List<Strategy> strategies() {
        return List.of(Strategies.bundled(), Strategies.other(), Synthetic.strategy(400));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void ofAllAmountsMakesTheTotalUnderAnyFilter(Strategy strategy) {
        Explorer explorer = new Explorer(new StrategyIndex(strategy), _ -> null);
        Random random = new Random(20241122);
        int holding = 0;
        for (int i = 0; i < 400; i++) {
            List<Clause> clauses = RandomClauses.of(explorer, strategy, random);
            Findings found = findings(explorer, clauses.toArray(Clause[]::new));
            DataTable table =
                    extract(explorer, found, Table.AMOUNTS, Scope.SHOWN).rows();

            assertEquals(found.total().euros().orElse(0), sum(table), clauses.toString());
            holding += table.column("listed") >= 0 ? 1 : 0;
        }
        assertTrue(holding < 100, "rows outside the filter are rare: " + holding);
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void ofAnyTableMakesWhatIsKeptOfTheMoneyUnderIt(Strategy strategy) {
        Explorer explorer = new Explorer(new StrategyIndex(strategy), _ -> null);
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            Exploration state = findings(
                            explorer,
                            RandomClauses.of(explorer, strategy, random).toArray(Clause[]::new))
                    .exploration();
            String chosen = strategy.entities()
                    .get(random.nextInt(strategy.entities().size()))
                    .id();
            Exploration selecting =
                    new Transition.Treat(Tables.Unselected.HIDDEN).of(new Transition.Select(List.of(chosen)).of(state));
            for (Table table : Table.values()) {
                assertSumsUp(explorer, explorer.findings(state), table);
                assertSumsUp(explorer, explorer.findings(selecting), table);
            }
        }
    }

    private static void assertSumsUp(Explorer explorer, Findings found, Table table) {
        Extract extract = extract(explorer, found, table, Scope.SHOWN);
        Optional<About> total = about(extract, "total-");
        if (extract.rows().column("additionnable") < 0) {
            assertTrue(total.isEmpty(), table + " has a total");
        } else if (extract.rows().size() > 0) {
            long kept = total.flatMap(t -> about(extract, t.id().replace("total-", "kept-")))
                    .or(() -> total)
                    .map(t -> Math.round(((Value.Number) t.value()).number()))
                    .orElse(0L);
            assertEquals(kept, sum(extract.rows()), table + " " + found.exploration());
        }
    }

    private static Optional<About> about(Extract extract, String begins) {
        return extract.about().stream().filter(a -> a.id().startsWith(begins)).findFirst();
    }

    /// Rows keep what they state; what they bring is what the filter keeps of it.
    @Test
    void whatAFilterKeepsOfATotalIsFiled() {
        Explorer explorer = bundled();
        Findings found = findings(
                explorer,
                new Clause.OneOf(Dimension.REGION, Set.of("region-ile-de-france"), false),
                new Clause.OneOf(Dimension.STAGE, Set.of("announced"), false));
        Extract extract = extract(explorer, found, Table.ORGANISATIONS, Scope.SHOWN);
        Map<String, Long> about = extract.about().stream()
                .filter(a -> a.value() instanceof Value.Number)
                .collect(Collectors.toMap(
                        a -> a.id().replaceFirst("-.*", ""),
                        a -> Math.round(((Value.Number) a.value()).number()),
                        (a, _) -> a));
        assertEquals(168_900_000L, about.get("total"));
        assertEquals(43_900_000L, about.get("kept"));
        assertEquals(43_900_000L, sum(extract.rows()));
    }

    @Test
    void referencesAndCountedPartsBringNothing() {
        Explorer explorer = bundled();
        DataTable table = extract(explorer, findings(explorer), Table.AMOUNTS, Scope.SHOWN)
                .rows();
        assertEquals(Optional.empty(), brought(table, "France 2030, part consacrée à l’IA"));
        assertEquals(Optional.empty(), brought(table, "IA-clusters, neuf lauréats"));
        assertEquals(Optional.of(560_000_000L), brought(table, "Recherche et formation en IA"));
    }

    @Test
    void whereTheWholeDoesNotPassItsPartsBringTheirOwn() {
        Explorer explorer = bundled();
        Clause region = new Clause.OneOf(Dimension.REGION, Set.of("region-auvergne-rhone-alpes"), false);
        DataTable table = extract(explorer, findings(explorer, region), Table.AMOUNTS, Scope.SHOWN)
                .rows();
        assertEquals(Optional.of(70_000_000L), brought(table, "MIAI Cluster"));
        assertEquals(-1, table.column("listed"));
    }

    @Test
    void whatNoRowCarriesIsBroughtByTheAmountThatHoldsIt() {
        Explorer explorer = bundled();
        Findings found = findings(
                explorer,
                new Clause.OneOf(Dimension.REGION, Set.of("region-auvergne-rhone-alpes"), false),
                new Clause.Between(300_000_000, 600_000_000));
        assertEquals(0, found.table(Table.AMOUNTS).size());
        DataTable table = extract(explorer, found, Table.AMOUNTS, Scope.SHOWN).rows();
        assertEquals(found.total().euros().getAsLong(), sum(table));
        assertTrue(sum(table) > 0);
        assertFalse(table.column("listed") < 0);
    }

    @Test
    void ofTheRowsSelectedMakesWhatTheyAreWorth() {
        Explorer explorer = bundled();
        Findings found = explorer.findings(new Transition.Select(List.of("enact", "miai-cluster"))
                .of(Exploration.start(explorer.index().defaultPerimeter().id())));
        DataTable clusters =
                extract(explorer, found, Table.CLUSTERS, Scope.SELECTED).rows();
        assertEquals(2, clusters.size());
        assertEquals(100_000_000, sum(clusters));
    }

    private static Explorer bundled() {
        return new Explorer(new StrategyIndex(Strategies.bundled()), _ -> null);
    }

    private static Findings findings(Explorer explorer, Clause... clauses) {
        Exploration state =
                Exploration.start(explorer.index().defaultPerimeter().id());
        for (Clause clause : clauses) {
            state = new Transition.Filter(clause).of(state);
        }
        return explorer.findings(state);
    }

    private static Extract extract(Explorer explorer, Findings findings, Table table, Scope scope) {
        return new Extractor(new Labels(explorer.index(), Messages.in(Locale.FRENCH)))
                .of(Exhibits.of(table), findings, scope, DAY)
                .orElseThrow();
    }

    private static long sum(DataTable table) {
        List<Long> brought = new ArrayList<>();
        int column = table.column("additionnable");
        table.rows().forEach(row -> euros(row.get(column)).ifPresent(brought::add));
        return brought.stream().mapToLong(e -> e).sum();
    }

    private static Optional<Long> brought(DataTable table, String name) {
        for (List<Optional<Value>> row : table.rows()) {
            if (row.getFirst().equals(Optional.of(new Value.Text(name)))) {
                return euros(row.get(table.column("additionnable")));
            }
        }
        throw new AssertionError(name);
    }

    private static Optional<Long> euros(Optional<Value> value) {
        return value.map(v -> Math.round(((Value.Number) v).number()));
    }
}
