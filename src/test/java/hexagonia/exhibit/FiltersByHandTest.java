package hexagonia.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.chart.rank.LaureateRanking;
import hexagonia.chart.rank.Ranking;
import hexagonia.chart.rank.RegionRanking;
import hexagonia.chart.tree.FlowContent;
import hexagonia.chart.tree.Tree;
import hexagonia.explore.Clause;
import hexagonia.explore.Laureates;
import hexagonia.explore.Transition;
import hexagonia.explore.View;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Basis;
import hexagonia.sheet.Column;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Under filters that few would think of, what the documents leave, worked out by hand, and what is said of it.
class FiltersByHandTest {
    private static final Looking BUNDLED = Looking.atBundled(Locale.FRENCH);
    private static final Clause CAPITAL = only(Dimension.REGION, "region-ile-de-france");
    private static final Clause NO_REGION = only(Dimension.REGION, Dimension.UNSTATED);
    private static final Clause AWARDED = only(Dimension.STAGE, "awarded");
    private static final Clause FIVE_TO_EIGHT = new Clause.Between(5_000_000, 8_000_000);

    static List<Arguments> totals() {
        return List.of(
                Arguments.of(
                        "6.4 + 8 + 5.1 + 3.3 + 5.3 + 3.7: the seats of season 2 are in Île-de-France",
                        31.8,
                        List.of(
                                not(Dimension.REGION, "region-ile-de-france", Dimension.UNSTATED),
                                only(Dimension.STAGE, "announced"))),
                Arguments.of("7.8 + 7.8 + 7 + 5.9 + 5", 33.5, List.of(CAPITAL, FIVE_TO_EIGHT)),
                Arguments.of(
                        "75 + 70, and what season 1, itself of 75.7, has there: 43.9",
                        188.9,
                        List.of(CAPITAL, new Clause.Between(70_000_000, 80_000_000))),
                Arguments.of("70 + 7.8", 77.8, List.of(only(Dimension.ORGANISATION, "hec-paris"))),
                Arguments.of(
                        "360 − 70, 11 of season 2, 40; the 45 of the PEPR are steered by the CNRS too",
                        341.0,
                        List.of(not(Dimension.ORGANISATION, "cnrs"), AWARDED)),
                Arguments.of(
                        "45 + 40, and the 28 that no measure tells of",
                        113.0,
                        List.of(
                                not(Dimension.MEASURE, "ia-clusters", "cma-ia"),
                                only(Dimension.LEVER, "levier-recherche-formation"))),
                Arguments.of("45 + 40, and 0.1 of season 2", 85.1, List.of(NO_REGION, AWARDED)),
                Arguments.of(
                        "31.8, and Jean Zay, which has no seat",
                        71.8,
                        List.of(only(Dimension.KIND, "project"), not(Dimension.REGION, "region-ile-de-france"))),
                Arguments.of(
                        "8.8 + 8 + 5.1 + 1.1 + 7.8 + 5.9",
                        36.7,
                        List.of(not(Dimension.ACTOR, "university", Dimension.UNSTATED))),
                Arguments.of(
                        "560 − 254.8 + 32",
                        337.2,
                        List.of(only(Dimension.STAGE, "allocated"), not(Dimension.REGION, "region-ile-de-france"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("totals")
    void theTotalIsThatOfTheDocuments(String how, double millions, List<Clause> clauses) {
        assertEquals(
                OptionalLong.of(Math.round(millions * 1e6)),
                under(clauses).findings().total().euros(),
                how);
    }

    /// A sum of ours is in the documents that its terms are in: the 75.7 of season 1 is added up from the press kit.
    @Test
    void aSumOfOursComesFromTheDocumentsOfItsTerms() {
        assertTrue(under(List.of(not(Dimension.DOCUMENT, "press-kit-2024")))
                .findings()
                .total()
                .euros()
                .isEmpty());
    }

    /// AccelAIA and CAIRE have 7.8 M€ each.
    @Test
    void noneOfTwoIsTheHighest() {
        assertEquals(
                "AccelAIA Learning@Hi!Paris et CAIRE\u00A0: 7,8 chacun des 33,5\u202FM€\u202F; les montants les plus"
                        + " élevés",
                title("ranked", under(List.of(CAPITAL, FIVE_TO_EIGHT))));
    }

    /// 360 of the clusters and 86.6 of the fourteen training projects, each counted once though some of these accompany
    /// a cluster; eight of embedded AI and others have no amount.
    @Test
    void theLaureatesOfAllMeasuresCountOnce() {
        Looking all = BUNDLED.then(new Transition.ToMeasure(Optional.of(View.EVERY_MEASURE)));
        Laureates laureates = all.findings().laureates();

        assertEquals(OptionalLong.of(446_600_000), laureates.euros());
        assertEquals(all.findings().laureateCount(), laureates.size());
        assertEquals("Tous les lauréats", content("laureates", all).head().name());
        assertEquals(Set.of("name", "carrier", "city", "award"), columns(all));
    }

    private static Set<String> columns(Looking looking) {
        return content("laureates", looking).body() instanceof Body.Tabled table
                ? table.sheet().columns().stream().map(Column::id).collect(Collectors.toSet())
                : Set.of();
    }

    /// The 360 M€ of the clusters are published, and all have a seat: none are kept, and none are unknown.
    @Test
    void whatIsPublishedAndLeftOutIsNotUnknown() {
        Looking left = under(List.of(NO_REGION, AWARDED));
        Tree tree = FlowContent.of(left.findings(), left.labels()).tree();

        assertEquals(List.of(), tree.unknown());
        assertEquals("PEPR\u00A0: 45 des ≤\u202F85,1\u202FM€", title("treemap", left));
    }

    /// In Auvergne-Rhône-Alpes stand laureates of embedded AI, whose shares of the 40 M€ no document gives.
    @Test
    void whatIsUndisclosedInsideStaysUnknown() {
        Looking alps = under(List.of(only(Dimension.REGION, "region-auvergne-rhone-alpes")));
        Tree tree = FlowContent.of(alps.findings(), alps.labels()).tree();

        assertTrue(tree.unknown().stream().anyMatch(l -> l.datum().id().equals("aap-ia-embarquee")));
    }

    /// The documents name laureates; the filter keeps none.
    @Test
    void anEmptyRankingIsNotLaidToTheDocuments() {
        Looking left = under(List.of(NO_REGION, AWARDED));

        assertEquals(
                "Les filtres ne retiennent aucun lauréat.",
                LaureateRanking.of(left.findings(), left.labels(), false).sentence());
    }

    /// What clauses leave of the 87 M€ is worked out, alone as it stands.
    @Test
    void whatIsLeftOfOneAmountIsComputed() {
        Looking announced = under(List.of(
                not(Dimension.REGION, "region-ile-de-france", Dimension.UNSTATED), only(Dimension.STAGE, "announced")));
        Ranking regions = RegionRanking.of(announced.findings(), announced.labels());
        Tree tree = FlowContent.of(announced.findings(), announced.labels()).tree();

        assertTrue(
                regions.total().orElseThrow().cells().getFirst().said().beside().contains(Basis.COMPUTED));
        assertTrue(tree.levers().getFirst().lever().value().beside().contains(Basis.COMPUTED));
    }

    /// One of the eight laureates of embedded AI is the CNRS's, and no document gives its share of the 40 M€.
    @Test
    void whatMayHoldSomethingLeftOutIsAtMost() {
        Looking others = under(List.of(not(Dimension.ORGANISATION, "cnrs"), AWARDED));
        Ranking regions = RegionRanking.of(others.findings(), others.labels());

        assertTrue(
                regions.rows().stream().anyMatch(r -> r.under().full().startsWith("Appel IA embarquée ≤\u202F40 ·")),
                regions.rows()::toString);
    }

    /// What the documents say of two lines that add to nothing and have no parts.
    @Test
    void linesThatPassAreNotDenied() {
        Looking beside = BUNDLED.then(
                new Transition.ToPerimeter("beside"),
                new Transition.Filter(only(Dimension.STAGE, "committed", "allocated")));

        assertEquals(
                List.of("Aucun des montants que le filtre retient n’a de parts dans les documents."),
                content("reconciliation", beside).head().notes());
    }

    /// Two of four amounts are from 5 000 to 20 000 M€: the filter has an object, though nothing adds up.
    @Test
    void aFilterThatLeavesLinesOutHasAnObject() {
        Looking large = BUNDLED.then(
                new Transition.ToPerimeter("private"),
                new Transition.Filter(new Clause.Between(5_000_000_000L, 20_000_000_000L)));
        for (String exhibit : List.of("flow", "regions", "treemap")) {
            List<String> notes = content(exhibit, large).head().notes();
            assertTrue(notes.stream().noneMatch(n -> n.contains("sans objet")), exhibit + notes);
        }
    }

    @Test
    void oneOfSeveralEqualsIsNotNamedAlone() {
        Looking two = under(List.of(
                only(Dimension.KIND, "cluster"),
                only(Dimension.REGION, "region-occitanie", "region-provence-alpes-cote-d-azur")));
        assertEquals(
                "Occitanie et Provence-Alpes-Côte d’Azur : 20 chacune (50 %), sur 40 M€ situés",
                plain(title("regions", two)));
        assertEquals("ANITI et 3IA Côte d’Azur : 50 % chacun des 40 M€", plain(title("treemap", two)));
    }

    private static String plain(String title) {
        return title.replaceAll("[\u00A0\u202F]", " ");
    }

    private static Looking under(List<Clause> clauses) {
        return BUNDLED.then(clauses.stream().map(Transition.Filter::new).toArray(Transition[]::new));
    }

    private static Content content(String exhibit, Looking looking) {
        return Exhibits.find(exhibit).orElseThrow().of(looking.findings(), looking.labels());
    }

    private static String title(String exhibit, Looking looking) {
        return content(exhibit, looking).head().finding();
    }

    private static Clause only(Dimension dimension, String... values) {
        return new Clause.OneOf(dimension, Set.of(values), false);
    }

    private static Clause not(Dimension dimension, String... values) {
        return new Clause.OneOf(dimension, Set.of(values), true);
    }
}
