package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.reach.Subject;
import hexagonia.model.Amount;
import hexagonia.model.Qualifier;
import hexagonia.model.Strategy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What filters leave of the money: cases worked out by hand from the documents, and the rule against a plain oracle.
class RuleOfTotalsTest {
    private static final String IDF = "region-ile-de-france";
    private static final String AURA = "region-auvergne-rhone-alpes";
    private static final String CLUSTERS = "ia-clusters";

    private static final Explorer EXPLORER = new Explorer(new StrategyIndex(Strategies.bundled()), _ -> null);

    @Nested
    class OfTheBundledStrategy {
        private static final Clause WITHOUT_IDF = not(Dimension.REGION, IDF);

        static Stream<Arguments> cases() {
            return Stream.of(
                    of("without Île-de-France", 377.2, WITHOUT_IDF),
                    of("nor what has no region", 191.8, not(Dimension.REGION, IDF, Dimension.UNSTATED)),
                    of("what has no region", 185.4, only(Dimension.REGION, Dimension.UNSTATED)),
                    of("a region or none", 261.8, only(Dimension.REGION, AURA, Dimension.UNSTATED)),
                    of("without the clusters", 272, not(Dimension.MEASURE, CLUSTERS)),
                    of("nor Île-de-France", 217.2, not(Dimension.MEASURE, CLUSTERS), WITHOUT_IDF),
                    of("what is not awarded", 592, not(Dimension.STAGE, "awarded")),
                    of("what is awarded", 456, only(Dimension.STAGE, "awarded")),
                    of("without Île-de-France", 245.1, only(Dimension.STAGE, "awarded"), WITHOUT_IDF),
                    of("from 20 to 100", 604, between(20, 100)),
                    of("without Île-de-France", 349.2, between(20, 100), WITHOUT_IDF),
                    of("the lever alone, without it", 305.2, between(300, 600), WITHOUT_IDF),
                    of("the clusters, without it", 160, under("levier-recherche-formation", CLUSTERS), WITHOUT_IDF),
                    of("the training, without it", 32.2, under("levier-recherche-formation", "cma-ia"), WITHOUT_IDF),
                    of("research, without it", 305.2, under("levier-recherche-formation"), WITHOUT_IDF));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @MethodSource("cases")
        void leavesWhatTheDocumentsSay(String name, double millions, List<Clause> clauses) {
            assertEquals(
                    OptionalLong.of(Math.round(millions * 1e6)),
                    findings(EXPLORER, clauses).total().euros());
        }

        @Test
        void isExactAsAWholeAndAtMostWhereAnUndisclosedPartIsLeftOut() {
            assertEquals(Qualifier.EXACT, findings(EXPLORER, List.of()).total().reserve());
            assertEquals(
                    Qualifier.UP_TO,
                    findings(EXPLORER, List.of(not(Dimension.REGION, AURA)))
                            .total()
                            .reserve());
        }

        @Test
        void isNoLessExactThanWhatItIsWorkedOutOf() {
            Clause awarded = only(Dimension.STAGE, "awarded");
            assertEquals(
                    Qualifier.EXACT,
                    findings(EXPLORER, List.of(only(Dimension.REGION, AURA)))
                            .total()
                            .reserve());
            assertEquals(
                    Qualifier.ABOUT,
                    findings(
                                    EXPLORER,
                                    List.of(
                                            awarded,
                                            not(Dimension.MEASURE, CLUSTERS, "pepr-ia", "aap-ia-embarquee"),
                                            WITHOUT_IDF))
                            .total()
                            .reserve());
        }

        @Test
        void partsOfAFacetThatJudgesEurosMakeTheWhole() {
            for (Dimension dimension : List.of(Dimension.LEVER, Dimension.AXIS, Dimension.MEASURE, Dimension.REGION)) {
                long sum = findings(EXPLORER, List.of()).facet(dimension).stream()
                        .mapToLong(v -> v.euros().orElse(0))
                        .sum();
                assertEquals(632_000_000, sum, dimension.name());
            }
        }

        private static Arguments of(String name, double millions, Clause... clauses) {
            return Arguments.of(name, millions, List.of(clauses));
        }
    }

    /// A total by the definition: each euro at the innermost amount that holds it.
    private static OptionalLong oracle(Strategy strategy, Findings found) {
        Map<String, Amount> byId = new HashMap<>();
        strategy.amounts().forEach(a -> byId.put(a.id(), a));
        String perimeter = found.exploration().perimeter();
        Map<String, Long> own = new HashMap<>();
        Map<String, String> above = new HashMap<>();
        for (Amount amount : strategy.amounts()) {
            if (counts(amount, perimeter)) {
                own.merge(amount.id(), amount.euros().getAsLong(), Long::sum);
                Optional<String> whole = whole(amount, byId, perimeter);
                whole.ifPresent(w -> {
                    above.put(amount.id(), w);
                    own.merge(w, -amount.euros().getAsLong(), Long::sum);
                });
            }
        }
        Set<String> euros = passing(found, Subject.Judged.EUROS);
        Set<String> lines = passing(found, Subject.Judged.LINES);
        long sum = 0;
        for (Map.Entry<String, Long> entry : own.entrySet()) {
            assertTrue(entry.getValue() >= 0, "parts do not exceed wholes in what is tested");
            boolean covered =
                    Stream.iterate(entry.getKey(), id -> id != null, above::get).anyMatch(lines::contains);
            if (euros.contains(entry.getKey()) && covered) {
                sum += entry.getValue();
            }
        }
        return sum == 0 ? OptionalLong.empty() : OptionalLong.of(sum);
    }

    private static boolean counts(Amount amount, String perimeter) {
        return amount.adds() && amount.euros().isPresent() && amount.perimeter().equals(perimeter);
    }

    private static Optional<String> whole(Amount amount, Map<String, Amount> byId, String perimeter) {
        return Stream.iterate(
                        amount.partOf().map(byId::get).orElse(null),
                        a -> a != null,
                        a -> a.partOf().map(byId::get).orElse(null))
                .filter(a -> counts(a, perimeter))
                .map(Amount::id)
                .findFirst();
    }

    private static Set<String> passing(Findings found, Subject.Judged judged) {
        List<Clause> clauses = found.exploration().clauses().stream()
                .filter(c -> Subject.of(c).judges() == judged)
                .toList();
        Set<String> ids = new HashSet<>();
        EXPLORERS
                .get(found.index())
                .findings(new Exploration(found.exploration().perimeter(), clauses, Set.of(), List.of(), View.OVERVIEW))
                .amounts()
                .forEach(a -> ids.add(a.id()));
        return ids;
    }

    private static final Map<StrategyIndex, Explorer> EXPLORERS = new HashMap<>();

    static List<Strategy> strategies() {
        return List.of(Strategies.bundled(), Strategies.other(), hexagonia.bench.Synthetic.strategy(400));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void saysWhatTheDefinitionSaysUnderAnyClauses(Strategy strategy) {
        Explorer explorer = new Explorer(new StrategyIndex(strategy), _ -> null);
        EXPLORERS.put(explorer.index(), explorer);
        Random random = new Random(20240522);
        for (int i = 0; i < 300; i++) {
            List<Clause> clauses = RandomClauses.of(explorer, strategy, random);
            Findings found = findings(explorer, clauses);
            long total = found.total().euros().orElse(0);

            assertEquals(oracle(strategy, found).orElse(0), total, clauses.toString());
            assertTrue(total <= found.whole().euros().orElse(0), clauses.toString());
        }
    }

    /// A facet says of each value what choosing it alone gives, with the same reserve.
    @ParameterizedTest
    @MethodSource("strategies")
    void isSaidByAFacetAsByChoosingTheValue(Strategy strategy) {
        Explorer explorer = new Explorer(new StrategyIndex(strategy), _ -> null);
        Random random = new Random(20240522);
        for (int i = 0; i < 40; i++) {
            Findings found = findings(explorer, RandomClauses.of(explorer, strategy, random));
            for (Dimension dimension : Dimension.values()) {
                found.facet(dimension).stream().limit(20).forEach(value -> {
                    Clause alone = new Clause.OneOf(dimension, Set.of(value.value()), false);
                    Total chosen = found.with(alone).total();
                    if (value.euros().isPresent() && value.euros().equals(chosen.euros())) {
                        assertEquals(
                                chosen.reserve(),
                                found.facetReserve(dimension, value.value()),
                                () -> alone + " under " + found.exploration().clauses());
                    }
                });
            }
        }
    }

    private static Findings findings(Explorer explorer, List<Clause> clauses) {
        return explorer.findings(
                new Exploration(explorer.index().defaultPerimeter().id(), clauses, Set.of(), List.of(), View.OVERVIEW));
    }

    private static Clause only(Dimension dimension, String... values) {
        return new Clause.OneOf(dimension, Set.of(values), false);
    }

    private static Clause not(Dimension dimension, String... values) {
        return new Clause.OneOf(dimension, Set.of(values), true);
    }

    private static Clause between(long least, long most) {
        return new Clause.Between(least * 1_000_000, most * 1_000_000);
    }

    private static Clause under(String... path) {
        return new Clause.Under(List.of(path));
    }
}
