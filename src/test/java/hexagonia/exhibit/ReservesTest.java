package hexagonia.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Palette;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A figure carries the reserve of its sum wherever it stands, a remainder its nature, and a title claims no more than
/// it lists.
class ReservesTest {
    private static final Looking START = Looking.atBundled(Locale.FRENCH);
    private static final Looking WITHOUT_TWO_REGIONS = START.then(new Transition.Filter(
            new Clause.OneOf(Dimension.REGION, Set.of("region-auvergne-rhone-alpes", "region-bretagne"), true)));

    private static Content content(String exhibit, Looking looking) {
        return Exhibits.find(exhibit).orElseThrow().of(looking.findings(), looking.labels());
    }

    private static List<String> row(String exhibit, Looking looking, String name) {
        Look look = Look.screen(Palette.LIGHT);
        Plate plate = ((Body.Drawn) content(exhibit, looking).body()).plate();
        return plate.at(600, plate.least(600, look), look).figure().twin().rows().stream()
                .filter(row -> row.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static Looking only(Dimension dimension, String... values) {
        return START.then(new Transition.Filter(new Clause.OneOf(dimension, Set.copyOf(Arrays.asList(values)), false)));
    }

    /// Two of the laureates left out share in the 40 of embedded AI, each for an amount that no document publishes.
    @Test
    void aSumThatMayBeLessSaysSoInEveryTable() {
        assertTrue(row("spending", WITHOUT_TWO_REGIONS, "IA embarquée").contains("≤\u202F40\u202FM€"));
        assertTrue(row("regions", WITHOUT_TWO_REGIONS, "Non précisé").contains("≤\u202F185,4"));
        for (String tree : List.of("flow", "treemap")) {
            assertTrue(row(tree, WITHOUT_TWO_REGIONS, "Offre à l’état de l’art").contains("≤\u202F40\u202FM€"), tree);
            assertTrue(row(tree, START, "CMA en IA, saison 2").contains("≈\u202F11\u202FM€"), tree);
            assertTrue(row(tree, START, "Recherche et formation").contains("560\u202FM€"), tree);
        }
    }

    @Test
    void aTitleSaysOfWhichWhereItListsLessThanItSums() {
        assertEquals(
                "360\u202FM€ sur 632, dont Hi!\u00A0PARIS\u00A070",
                content("spending", only(Dimension.DOCUMENT, "interview-2025"))
                        .head()
                        .finding());
        assertEquals(
                "45\u202FM€ sur 632\u00A0: PEPR\u00A045",
                content("spending", only(Dimension.ORGANISATION, "cea")).head().finding());
    }

    /// 0.4 of the 87 is what rounding leaves.
    @Test
    void whatRoundingLeavesIsNotCalledUndetailed() {
        assertFalse(content("spending", START.under("levier-recherche-formation", "cma-ia"))
                .head()
                .coverage()
                .contains("non détaillés"));
        assertTrue(content("spending", START).head().coverage().contains("dont 28 non détaillés"));
    }

    @Test
    void aMapOfUnknownAmountsSpeaksOfNoDiscs() {
        Looking unknown = START.under("levier-offre")
                .then(new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of("region-occitanie"), false)));

        assertFalse(content("map", unknown).head().coverage().contains("disques"));
        assertTrue(content("map", START).head().coverage().contains("disques"));
    }

    @Test
    void ranksNameThoseWhoCarryAProjectTogether() {
        assertEquals(
                "IP Paris, HEC Paris · Palaiseau",
                row("ranked", only(Dimension.MEASURE, "cma-ia"), "AccelAIA Learning@Hi!Paris")
                        .get(1));
    }
}
