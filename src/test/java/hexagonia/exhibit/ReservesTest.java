package hexagonia.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Picking;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
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

    /// 87 − 75.7 − nearly 11, in every figure: rounding, and nearly so.
    @Test
    void whatRoundingLeavesIsCalledSoWithItsReserve() {
        assertTrue(row("regions", START, "Non précisé").toString().contains("CMA, arrondi ≈\u202F0,3"));
        assertTrue(row("regions", START, "Non précisé").toString().contains("CMA – saison 2, arrondi ≤\u202F0,1"));
        assertTrue(row("flow", START, "≈\u202F0,3\u202FM€").contains("CMA, arrondi"));
        for (String tree : List.of("flow", "treemap")) {
            Looking without = START.then(
                    new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of("region-ile-de-france"), true)));
            assertTrue(row(tree, without, "CMA – saison 2, arrondi").contains("≤\u202F0,1\u202FM€"), tree);
        }
        Card card = ((Body.Carded) content("record", START.selecting("cma-ia")).body()).card();
        Card.Entry rest = card.section("money").orElseThrow().entries().stream()
                .filter(e -> e.part() == Card.Part.REMAINDER)
                .findFirst()
                .orElseThrow();
        assertEquals(
                "≈\u202F0,3",
                ((Card.Says.Quantity) rest.says()).cell().shown(false).strip());
    }

    /// The piece of a measure that has a value says all that is kept of it, as facets, flow and tables do.
    @Test
    void aPieceSaysAllThatIsKeptOfItsMeasure() {
        Look look = Look.screen(Palette.LIGHT);
        Plate plate = ((Body.Drawn) content("spending", WITHOUT_TWO_REGIONS).body()).plate();
        String note = new Picking(plate.at(700, plate.least(700, look), look).figure())
                .order().stream()
                        .filter(d -> d.id().equals("cma-ia"))
                        .map(Datum::note)
                        .findFirst()
                        .orElseThrow();
        assertEquals("77,3\u202FM€ retenus en tout, dont 0,4 sans région.", note);
    }

    /// No document publishes the 250 of Europe: it is half of what is announced.
    @Test
    void aTitleCallsNothingPublishedThatWeCompute() {
        Looking europe = START.then(new Transition.ToPerimeter("europe"));
        assertEquals(
                "Europe\u00A0: un seul montant connu, calculé",
                content("spending", europe).head().finding());
    }

    /// One total alone is no count of totals: the title says what its parts make of it.
    @Test
    void aTotalAloneSaysWhatItsPartsMakeOfIt() {
        Looking taxes = START.then(new Transition.ToPerimeter("general-economy"));
        assertEquals(
                "Baisses d’impôts (contexte économique) : 10 000 connus sur 60 000 M€",
                plain(content("reconciliation", taxes).head().finding()));
        Looking english = Looking.atBundled(Locale.ENGLISH).then(new Transition.ToPerimeter("private"));
        assertTrue(
                content("reconciliation", english).head().finding().contains(" known of "),
                () -> content("reconciliation", english).head().finding());
    }

    /// Money that makes no sum has no picture of one: the figure says why, and where it is seen.
    @Test
    void whatMakesNoSumIsSeenElsewhere() {
        Looking announced = START.then(new Transition.ToPerimeter("june-2023"));
        for (String exhibit : List.of("flow", "treemap", "ranked", "regions")) {
            Plate plate = ((Body.Drawn) content(exhibit, announced).body()).plate();
            List<String> said = plate.at(700, 400, Look.screen(Palette.LIGHT)).figure().marks().stream()
                    .filter(Mark.TextRun.class::isInstance)
                    .map(mark -> plain(((Mark.TextRun) mark).text()))
                    .toList();
            assertEquals("Un à un : onglet « Dépenses »", said.getLast(), exhibit);
            assertTrue(said.getFirst().startsWith("Ce sont des intentions"), exhibit);
        }
    }

    private static String plain(String said) {
        return said.replaceAll("\\h", " ");
    }

    /// The projects stand beside their clusters by links that no document states.
    @Test
    void anInferredLinkIsMarkedInAComparisonToo() {
        Looking looking = START.then(new Transition.Compare(List.of("prairie-psai", "enact", "aniti-ia-cluster")));
        Sheet<?> sheet = ((Body.Tabled) content("compare", looking).body()).sheet();
        List<Origin> origins = origins(sheet, List.of("8,8", "5,1"));
        assertEquals(List.of(Origin.INFERRED, Origin.INFERRED), origins);
    }

    private static <R> List<Origin> origins(Sheet<R> sheet, List<String> shown) {
        return sheet.rows().stream()
                .flatMap(row -> sheet.columns().stream().map(c -> c.cell().apply(row)))
                .filter(cell -> shown.contains(cell.shown(false).strip()))
                .map(Cell::origin)
                .toList();
    }

    @Test
    void whatIsSaidOfAStageIsThatOfWhatIsKept() {
        Function<Looking, String> stages =
                looking -> content("spending", looking).head().coverage().replaceAll(".*IA, (\\D+?) au\\b.*", "$1");

        assertEquals("affecté ou attribué", stages.apply(START));
        assertEquals("affecté ou attribué", stages.apply(WITHOUT_TWO_REGIONS));
        assertEquals("annoncé", stages.apply(only(Dimension.STAGE, "announced")));
        assertEquals("attribué", stages.apply(only(Dimension.STAGE, "awarded")));
        assertEquals("attribué ou annoncé", stages.apply(only(Dimension.STAGE, "awarded", "announced")));
        assertEquals("annoncé", stages.apply(START.under("levier-recherche-formation", "cma-ia")));
    }

    @Test
    void aBoundIsRoundedSoThatItStaysOne() {
        assertEquals("≥\u202F25,2\u202F%", share("France 2030, part consacrée à l’IA"));
        assertEquals("≤\u202F4,7\u202F%", share("France 2030, le plan entier"));
        assertEquals("≥\u202F99\u202F%", share("CMA en IA, saison 2"));
    }

    private static <R> String share(String total) {
        @SuppressWarnings("unchecked")
        Sheet<R> sheet =
                (Sheet<R>) ((Body.Tabled) content("reconciliation", START).body()).sheet();
        R row = sheet.rows().stream()
                .filter(r -> sheet.columns().getFirst().cell().apply(r).text().equals(total))
                .findFirst()
                .orElseThrow();
        return sheet.column("share").orElseThrow().cell().apply(row).shown(false);
    }

    /// Solid means written only where all that is solid is.
    @Test
    void theKeyOfAPictureSaysWhetherItsSumsAreWritten() {
        assertEquals("écrit dans un document", solid("spending", START));
        assertEquals("écrit dans un document, ou calculé à partir de ce qui l’est", solid("flow", START));
        assertEquals("calculé ou déduit de ce qui est écrit", solid("spending", WITHOUT_TWO_REGIONS));
    }

    /// A length would set unlike things against each other.
    @Test
    void amountsThatDoNotAddAreListedWithoutLengths() {
        for (String perimeter : List.of("europe", "private", "june-2023")) {
            Body body = content("spending", START.then(new Transition.ToPerimeter(perimeter)))
                    .body();
            Plate plate = ((Body.Drawn) body).plate();
            assertEquals(List.of(), plate.signs(), perimeter);
            Figure figure = plate.at(900, 500, Look.screen(Palette.LIGHT)).figure();
            assertTrue(
                    figure.marks().stream()
                            .noneMatch(mark -> mark instanceof Mark.Rectangle r
                                    && r.fill().isPresent()
                                    && r.datum().isPresent()),
                    perimeter);
        }
    }

    private static String solid(String exhibit, Looking looking) {
        Body body = content(exhibit, looking).body();
        return ((Body.Drawn) body).plate().signs().getFirst().words();
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

    /// Laureates of which money is kept inside an envelope count, though they pass no filter on amounts themselves.
    @Test
    void noRegionHasMoreKnownLaureatesThanLaureates() {
        Looking large = START.then(new Transition.Filter(new Clause.Between(25_000_000, Clause.Between.OPEN)));

        List<String> region = row("regions", large, "Auvergne-Rhône-Alpes");
        assertTrue(region.contains("2 sur 2"), region.toString());
        assertTrue(row("regions", large, "Total").contains("23 sur 23"));
    }

    @Test
    void aRangeWithoutABoundNamesNone() {
        assertEquals("25\u202FM€ et plus", START.labels().clause(new Clause.Between(25_000_000, Clause.Between.OPEN)));
        assertEquals("8\u202FM€ et moins", START.labels().clause(new Clause.Between(0, 8_000_000)));
        assertEquals(
                "Dates\u00A0: 2023 et après",
                START.labels().clause(new Clause.During(hexagonia.model.PartialDate.parse("2023"), Clause.During.END)));
    }

    @Test
    void aTitleWithNothingToListEndsWithItsSum() {
        assertEquals(
                "AAP IA embarquée\u00A0: 40\u202FM€ sur 632",
                content("spending", START.under("levier-offre", "axe-ia-embarquee", "aap-ia-embarquee"))
                        .head()
                        .finding());
    }

    /// About 86.7 of the 87 are awarded in so many words: season 2 stands as « près de 11 ».
    @Test
    void whatIsLeftOutOfAnApproximateSumIsApproximate() {
        Looking stated = only(Dimension.BASIS, "stated");

        assertTrue(
                row("spending", stated, "Recherche et formation, hors filtre").contains("≈\u202F113,3\u202FM€"));
    }
}
