package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.explore.Clause.Matching;
import hexagonia.explore.Clause.OneOf;
import hexagonia.explore.Clause.Within;
import hexagonia.explore.reach.AmountPaths;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.Row;
import hexagonia.model.Amount;
import hexagonia.model.Perimeter;
import hexagonia.model.Tier;
import hexagonia.store.FullText;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What the bundled strategy must add up to, whatever else is found in its documents one day.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundledTotalsTest {
    private static final String RESEARCH = "levier-recherche-formation";
    private static final String SUPPLY = "levier-offre";
    private static final String MATCHING = "levier-rapprochement";

    private final FullText text = new FullText(Strategies.open(Strategies.bundledDatabase()));
    private final Explorer explorer = new Explorer(new StrategyIndex(Strategies.bundled()), text);
    private final String perimeter = explorer.index().defaultPerimeter().id();

    @AfterAll
    void close() {
        text.close();
    }

    @Test
    void thereAre632AllocatedOrAwardedAndSixMeasuresOfEighteenHaveAnAmount() {
        Total total = findings().total();

        assertMillions(632, total.euros());
        assertEquals(18, total.measures());
        assertEquals(6, total.known());
    }

    /// Stages make 592 + about 456 + 87, more than 632; a euro has one lever, axis, measure and region.
    @Test
    void eurosThatStandUnderSeveralValuesAreNotToBeAdded() {
        for (Dimension once : List.of(Dimension.LEVER, Dimension.AXIS, Dimension.MEASURE, Dimension.REGION)) {
            assertFalse(findings().facetOverlaps(once), once.name());
        }
        assertTrue(findings().facetOverlaps(Dimension.STAGE));
        assertTrue(findings().facetOverlaps(Dimension.ORGANISATION));
        assertFalse(findings()
                .with(new Clause.OneOf(Dimension.MEASURE, Set.of("budget-open-source"), false))
                .facetOverlaps(Dimension.STAGE));
    }

    /// The two laureates of season 2, awarded, are in the 87 that were announced.
    @Test
    void coverageCountsTheLaureatesWhoseMoneyIsInTheTotal() {
        Total announced = findings(oneOf(Dimension.REGION, "region-ile-de-france"), oneOf(Dimension.STAGE, "announced"))
                .total();
        assertMillions(54.8, announced.euros());
        assertEquals(List.of(8, 8), List.of(announced.awardsKnown(), announced.awards()));
        assertEquals(0, announced.measures());

        Total envelope = findings(new Clause.Between(300_000_000, 600_000_000)).total();
        assertMillions(560, envelope.euros());
        assertEquals(List.of(4, 4), List.of(envelope.known(), envelope.measures()));
    }

    /// The 360 that a row of calls shows, awarded and stated in 2024, is what filters find it by.
    @Test
    void whatStandsForACallIsWhatFiltersFindItBy() {
        String call = "ami-ia-clusters";
        for (Clause clause : List.of(
                oneOf(Dimension.STAGE, "awarded"),
                oneOf(Dimension.YEAR, "2024"),
                new Clause.Between(300_000_000, 400_000_000))) {
            assertTrue(calls(clause).contains(call), clause.toString());
        }
        assertFalse(calls(oneOf(Dimension.STAGE, Dimension.UNSTATED)).contains(call));
        assertFalse(calls(oneOf(Dimension.STAGE, "announced")).contains(call));
    }

    private List<String> calls(Clause clause) {
        return findings(clause).table(Table.CALLS).rows().stream()
                .flatMap(r -> r.subject().stream())
                .toList();
    }

    @Test
    void noReferenceIsEverAmongWhatIsAdded() {
        findings()
                .total()
                .added()
                .forEach(id -> assertFalse(explorer.index().amount(id).reference(), id));
    }

    @Test
    void theLeversAre560And40And32() {
        assertMillions(560, facet(Dimension.LEVER, RESEARCH).euros());
        assertMillions(40, facet(Dimension.LEVER, SUPPLY).euros());
        assertMillions(32, facet(Dimension.LEVER, MATCHING).euros());
        assertMillions(560, findings(oneOf(Dimension.LEVER, RESEARCH)).total().euros());
    }

    @Test
    void embeddedAiAloneOfTheFourAxesHasAnAmount() {
        assertMillions(40, facet(Dimension.AXIS, "axe-ia-embarquee").euros());
        for (String axis : List.of("axe-ia-frugale", "axe-ia-confiance", "axe-ia-generative", Dimension.UNSTATED)) {
            assertEquals(OptionalLong.empty(), facet(Dimension.AXIS, axis).euros(), axis);
            assertTrue(facet(Dimension.AXIS, axis).lines() > 0, axis);
        }
    }

    @Test
    void cmaIsEightySevenAndNotItselfAndItsPartsTogether() {
        assertMillions(87, findings(new Matching("CMA")).total().euros());
        assertMillions(87, findings(new Matching("cma")).total().euros());
    }

    @Test
    void theClustersAre360HoweverTheyAreAskedFor() {
        assertMillions(
                360, findings(oneOf(Dimension.MEASURE, "ia-clusters")).total().euros());
        assertMillions(360, facet(Dimension.MEASURE, "ia-clusters").euros());
        assertMillions(360, findings(oneOf(Dimension.KIND, "cluster")).total().euros());
        assertEquals(9, facet(Dimension.KIND, "cluster").known());
        assertMillions(
                360,
                explorer.findings(new Transition.Select(List.of("ia-clusters")).of(Exploration.start(perimeter)))
                        .selected()
                        .euros());
    }

    @Test
    void theTrainingProjectsAre866() {
        Findings awards = findings(oneOf(Dimension.MEASURE, "cma-ia"), oneOf(Dimension.KIND, "project"));

        assertMillions(86.6, awards.total().euros());
        assertEquals(14, awards.total().awardsKnown());
    }

    @Nested
    class BySeat {
        @Test
        void auvergneRhoneAlpesHas764() {
            assertMillions(
                    76.4, facet(Dimension.REGION, "region-auvergne-rhone-alpes").euros());
        }

        @Test
        void ileDeFranceHas2548() {
            assertMillions(
                    254.8, facet(Dimension.REGION, "region-ile-de-france").euros());
        }

        @Test
        void allRegionsTogetherHave4466() {
            String[] all = findings().facet(Dimension.REGION).stream()
                    .map(FacetValue::value)
                    .filter(value -> !Dimension.isMissing(value))
                    .toArray(String[]::new);

            assertMillions(446.6, findings(oneOf(Dimension.REGION, all)).total().euros());
        }

        @Test
        void aRectangleAroundTheWholeWorldHoldsNoMoreThanTheAwards() {
            Findings world = findings(new Within(-180, -90, 180, 90));

            assertTrue(world.amounts().stream().allMatch(a -> a.tier() == Tier.AWARD));
            assertMillions(446.6, world.total().euros());
        }

        @Test
        void anEnvelopeHasNoSeat() {
            assertEquals(
                    Set.of(Dimension.UNSTATED),
                    findings().amounts().stream()
                            .filter(a -> a.tier() == Tier.ENVELOPE)
                            .flatMap(a -> new AmountPaths(explorer.index()).values(a, Dimension.REGION).stream())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void everyOtherPerimeterIsListedWithoutATotalAndSaysWhy() {
        List<Perimeter> others = explorer.index().strategy().perimeters().stream()
                .filter(p -> !p.id().equals(perimeter))
                .toList();
        assertFalse(others.isEmpty());
        for (Perimeter other : others) {
            Findings found = explorer.findings(Exploration.start(other.id()));

            assertFalse(found.amounts().isEmpty(), other.id());
            assertEquals(OptionalLong.empty(), found.total().euros(), other.id());
            assertTrue(other.why().isPresent(), other.id());
            assertFalse(other.adds(), other.id());
            for (Dimension dimension : List.of(Dimension.YEAR, Dimension.STAGE, Dimension.KIND)) {
                assertEquals(
                        found.count(),
                        found.facet(dimension).stream()
                                .mapToInt(FacetValue::lines)
                                .sum(),
                        "its facets count its own amounts: " + other.id());
            }
            assertTrue(
                    found.laureates().size() >= found.seated().size(),
                    "whoever is on the map is in the table: " + other.id());
        }
    }

    /// The matrix of kinds and dimensions, on one award.
    @Test
    void theAwardOfAClusterReachesEveryDimensionByItsPath() {
        Amount miai = explorer.index().amount("amount-miai-cluster");
        AmountPaths paths = new AmountPaths(explorer.index());

        assertEquals(List.of(RESEARCH), paths.values(miai, Dimension.LEVER));
        assertEquals(List.of(Dimension.WITHOUT_OBJECT), paths.values(miai, Dimension.AXIS));
        assertEquals(List.of("ia-clusters"), paths.values(miai, Dimension.MEASURE));
        assertEquals(List.of("cluster"), paths.values(miai, Dimension.KIND));
        assertEquals(List.of("awarded"), paths.values(miai, Dimension.STAGE));
        assertEquals(List.of("region-auvergne-rhone-alpes"), paths.values(miai, Dimension.REGION));
        assertEquals(List.of("university"), paths.values(miai, Dimension.ACTOR));
        assertEquals(List.of("2024"), paths.values(miai, Dimension.YEAR));
        assertEquals(List.of("stated"), paths.values(miai, Dimension.BASIS));
        assertEquals(List.of("press-kit-2024"), paths.values(miai, Dimension.DOCUMENT));
    }

    /// « Ce Grand challenge sera organisé par Inria et le LNE »: a line more, of no published amount.
    @Test
    void whoOrganisesTakesPart() {
        for (String body : List.of("inria", "lne")) {
            assertTrue(
                    findings(oneOf(Dimension.ORGANISATION, body)).amounts().stream()
                            .anyMatch(a -> a.entity().equals("grand-challenge-sur-l-ia-d-usage-general")),
                    body);
        }
        assertEquals(
                115_000_000,
                findings(oneOf(Dimension.ORGANISATION, "inria")).total().euros().orElseThrow());
    }

    @Test
    void theCnrsOrInriaIsOneQuestionAndATextReachesThoseWhoTakePart() {
        Findings either = findings(oneOf(Dimension.ORGANISATION, "cnrs", "inria"));
        Set<String> inIt = either.amounts().stream().map(Amount::entity).collect(Collectors.toSet());

        for (Amount amount : findings().amounts()) {
            boolean takesPart = explorer.index().from(amount.entity()).stream()
                    .anyMatch(r -> AmountPaths.TAKING_PART.contains(r.role())
                            && Set.of("cnrs", "inria").contains(r.to()));
            assertEquals(takesPart, inIt.contains(amount.entity()), amount.entity());
        }
        Set<String> named = findings(new Matching("cnrs")).amounts().stream()
                .map(Amount::entity)
                .collect(Collectors.toSet());
        assertTrue(named.containsAll(findings(oneOf(Dimension.ORGANISATION, "cnrs")).amounts().stream()
                .map(Amount::entity)
                .toList()));
    }

    /// What a programme is a part of names it, however far up; a row then passes as its record does.
    @Test
    void aTextReachesTheMoneyOfAllThatIsPartOfWhatItNames() {
        assertMillions(632, findings(new Matching("SNIA")).total().euros());
        assertMillions(
                632, findings(new Matching("Stratégie nationale")).total().euros());
        assertMillions(40, findings(new Matching("axe embarquée")).total().euros());
    }

    /// A sum keeps the money of that sum, whoever else is told of with it, and not what several come to together, nor
    /// what comes to it in a year.
    @Test
    void aSumAsTextKeepsTheMoneyOfThatSum() {
        assertMillions(75, findings(new Matching("75 M€")).total().euros());
        assertMillions(80, findings(new Matching("40 M€")).total().euros());
        assertMillions(80, findings(new Matching("20 millions d’euros")).total().euros());
        assertMillions(15.6, findings(new Matching("7,8 M€")).total().euros());
        assertMillions(360, findings(new Matching("360 M€")).total().euros());
        assertMillions(76.4, findings(new Matching("76,4 M€")).total().euros());
    }

    /// A theme or a sector reaches money, so it reaches the tables of those who have it.
    @Test
    void aTextReachesTheTablesAsItReachesMoney() {
        Findings health = findings(new Matching("santé"));
        Set<String> funded = health.amounts().stream().map(Amount::entity).collect(Collectors.toSet());

        assertMillions(188.9, health.total().euros());
        assertEquals(Set.of("enact", "hi-paris", "postgenai-paris"), ids(health, Table.CLUSTERS));
        assertMillions(52, findings(new Matching("cybersécurité")).total().euros());
        assertMillions(32, findings(new Matching("marketing")).total().euros());
        assertEquals(Set.of("hi-paris"), ids(findings(new Matching("transition énergétique")), Table.CLUSTERS));
        for (Table table : List.of(Table.CLUSTERS, Table.PROJECTS, Table.PROGRAMMES, Table.CALLS)) {
            Set<String> withMoney = funded.stream()
                    .filter(id -> table.kind()
                            .equals(java.util.Optional.of(
                                    explorer.index().entity(id).kind())))
                    .collect(Collectors.toSet());
            assertTrue(ids(health, table).containsAll(withMoney), table + " " + withMoney);
        }
    }

    /// The 500 announced in June 2023 do not make the programme one of what is announced in May 2024.
    @Test
    void aRowPassesByTheAmountThatItShows() {
        Findings announced = findings(oneOf(Dimension.STAGE, "announced"));
        Findings unstated = findings(oneOf(Dimension.STAGE, Dimension.UNSTATED));

        assertEquals(Set.of("cma-ia", "cma-saison-1", "efelia"), ids(announced, Table.PROGRAMMES));
        assertFalse(ids(unstated, Table.PROJECTS).contains("extension-de-jean-zay"));
        Findings june = explorer.findings(new Exploration(
                "june-2023", List.of(oneOf(Dimension.STAGE, "announced")), Set.of(), List.of(), View.OVERVIEW));
        assertTrue(ids(june, Table.PROGRAMMES).contains("ia-clusters"));
    }

    /// The computed subtotal of season 1 has no lead; what its twelve projects bring is kept all the same, though no
    /// row passes both clauses.
    @Test
    void whatIsKeptInsideALineThatDoesNotPassIsNotNothing() {
        Findings computed = findings(
                oneOf(Dimension.BASIS, "computed"), new OneOf(Dimension.ACTOR, Set.of(Dimension.UNSTATED), true));

        assertEquals(0, computed.count());
        assertMillions(75.7, computed.total().euros());
        assertEquals(Parting.Sum.PARTED, computed.parting().sum());
    }

    private static Set<String> ids(Findings findings, Table table) {
        return findings.table(table).rows().stream().map(Row::id).collect(Collectors.toSet());
    }

    @Test
    void anAxisAndTheThemeOfItsNameAreOneSubject() {
        Findings theme = explorer.findings(
                new Exploration(perimeter, List.of(), Set.of("theme-ia-embarquee"), List.of(), View.OVERVIEW));
        Findings axis = explorer.findings(
                new Exploration(perimeter, List.of(), Set.of("axe-ia-embarquee"), List.of(), View.OVERVIEW));

        List<Amount> ofTheAxis = axis.amounts().stream().filter(axis::picks).toList();
        assertEquals(
                9,
                ofTheAxis.stream()
                        .filter(a -> a.axis().isPresent() || a.tier() == Tier.AWARD)
                        .count());
        assertTrue(ofTheAxis.stream().allMatch(theme::picks), "what the axis holds");
        assertTrue(
                theme.amounts().stream()
                        .anyMatch(a -> theme.picks(a) && a.entity().equals("miai-cluster")),
                "and who works on it");
    }

    private Findings findings(Clause... clauses) {
        return explorer.findings(new Exploration(perimeter, List.of(clauses), Set.of(), List.of(), View.OVERVIEW));
    }

    private FacetValue facet(Dimension dimension, String value) {
        return findings().facet(dimension).stream()
                .filter(v -> v.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static OneOf oneOf(Dimension dimension, String... values) {
        return new OneOf(dimension, Set.of(values), false);
    }

    private static void assertMillions(double millions, OptionalLong euros) {
        assertEquals(OptionalLong.of(Math.round(millions * 1_000_000)), euros);
    }
}
