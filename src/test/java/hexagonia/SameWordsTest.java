package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.Look;
import hexagonia.explore.Clause;
import hexagonia.explore.Lengths;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.export.PdfBook;
import hexagonia.export.PdfReading;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.page.Pages;
import hexagonia.page.Paper;
import hexagonia.ui.Driver;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// One sum, said alike in title, chart, record, totals and parts, status and on paper, under the cases worked out by
/// hand.
class SameWordsTest {
    private static final Instant DATE = Instant.parse("2026-11-28T00:00:00Z");
    private static final String IDF = "region-ile-de-france";
    private static final String AURA = "region-auvergne-rhone-alpes";
    private static final String CLUSTERS = "ia-clusters";
    private static final String RESEARCH = "levier-recherche-formation";
    private static final Clause WITHOUT_IDF = not(Dimension.REGION, IDF);
    private static final Looking START = Looking.atBundled(Locale.FRENCH);

    static Stream<Arguments> cases() {
        return Stream.of(
                of("377,2", WITHOUT_IDF),
                of("191,8", not(Dimension.REGION, IDF, Dimension.UNSTATED)),
                of("185,4", only(Dimension.REGION, Dimension.UNSTATED)),
                of("261,8", only(Dimension.REGION, AURA, Dimension.UNSTATED)),
                of("272", not(Dimension.MEASURE, CLUSTERS)),
                of("217,2", not(Dimension.MEASURE, CLUSTERS), WITHOUT_IDF),
                of("592", not(Dimension.STAGE, "awarded")),
                of("456", only(Dimension.STAGE, "awarded")),
                of("245,1", only(Dimension.STAGE, "awarded"), WITHOUT_IDF),
                of("604", between(20, 100)),
                of("349,2", between(20, 100), WITHOUT_IDF),
                of("305,2", between(300, 600), WITHOUT_IDF),
                of("160", under(RESEARCH, CLUSTERS), WITHOUT_IDF),
                of("32,2", under(RESEARCH, "cma-ia"), WITHOUT_IDF),
                of("305,2", under(RESEARCH), WITHOUT_IDF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void titleChartRecordTotalsAndPaperSayOneSum(String millions, List<Clause> clauses) throws Exception {
        Looking looking = START;
        for (Clause clause : clauses) {
            looking = looking.then(new Transition.Filter(clause));
        }
        String sum = looking.labels().sum(looking.findings().total());
        assertTrue(sum.endsWith(millions + "\u202FM€"), sum);
        Lengths lengths = looking.findings().parting().total();
        assertEquals(632_000_000, lengths.whole());
        String outside = looking.labels().formats().millions(lengths.outside()) + " hors filtre";
        String bare = sum.replace("\u202FM€", "");

        String opening = finding("overview", looking);
        assertTrue(opening.startsWith(sum + " retenus") && opening.endsWith(outside), opening);
        assertTrue(finding("spending", looking).contains(sum), finding("spending", looking));
        assertTrue(finding("record", looking).endsWith(opening), finding("record", looking));
        assertTrue(content("map", looking).head().coverage().startsWith(opening));
        String map = drawn("map", looking);
        assertTrue(map.contains(opening), map);
        assertTrue(content("reconciliation", looking).head().coverage().startsWith(opening));
        Set<String> chart = words(looking);
        assertTrue(chart.contains(bare), () -> bare + " in " + chart);
        String paper = paper("spending", looking) + paper("overview", looking);
        assertTrue(paper.contains(opening) && paper.contains(outside), paper);
    }

    @Test
    void theWindowSaysItToo() throws Exception {
        Driver user = Driver.open(Window.explorer(Optional.empty()), Locale.FRENCH, 1280, 800);
        try {
            saysOneSum(
                    user,
                    "≤\u202F377,2",
                    "retenus, dont ≤\u202F185,4 sans région\u202F; ≥\u202F254,8 hors filtre",
                    List.of(WITHOUT_IDF));
            saysOneSum(
                    user,
                    "272",
                    "retenus, dont 28 sans mesure\u202F; 360 hors filtre",
                    List.of(not(Dimension.MEASURE, CLUSTERS)));
            saysOneSum(user, "592", "retenus\u202F; 40 hors filtre", List.of(not(Dimension.STAGE, "awarded")));

            filter(user, List.of(between(54_000, 54_000)));
            assertEquals("Rien ne s’additionne ici ·", user.see("#status-total"));
            assertEquals("Rien ne s’additionne ici\u00A0: un montant publié", user.see("#overview-finding"));
            Set<String> chart = user.words("#spending");
            assertTrue(chart.stream().anyMatch(w -> w.contains("54\u202F000")), chart::toString);
        } finally {
            user.close();
        }
    }

    private static void saysOneSum(Driver user, String millions, String lengths, List<Clause> clauses) {
        filter(user, clauses);
        assertEquals(millions + "\u202FM€", user.see("#status-total"));
        assertTrue(user.see("#status-coverage").startsWith(lengths), user.see("#status-coverage"));
        assertEquals(millions + "\u202FM€ " + lengths, user.see("#overview-finding"));
        Set<String> chart = user.words("#spending");
        assertTrue(chart.contains(millions), () -> millions + " in " + chart);
    }

    private static void filter(Driver user, List<Clause> clauses) {
        Driver.fx(() -> {
            user.window().session().send(new Transition.RemoveAll());
            clauses.forEach(c -> user.window().session().send(new Transition.Filter(c)));
            return null;
        });
        Driver.settle();
    }

    private static Content content(String exhibit, Looking looking) {
        return Exhibits.find(exhibit).orElseThrow().of(looking.findings(), looking.labels());
    }

    private static String finding(String exhibit, Looking looking) {
        return content(exhibit, looking).head().finding();
    }

    private static Set<String> words(Looking looking) {
        return runs("spending", looking).collect(Collectors.toSet());
    }

    private static String drawn(String exhibit, Looking looking) {
        return runs(exhibit, looking).collect(Collectors.joining(" "));
    }

    private static Stream<String> runs(String exhibit, Looking looking) {
        Body.Drawn drawn = (Body.Drawn) content(exhibit, looking).body();
        return drawn.plate().at(700, 700, Look.screen(Palette.LIGHT)).figure().marks().stream()
                .flatMap(m -> m instanceof Mark.TextRun run ? Stream.of(run.text()) : Stream.empty());
    }

    private static String paper(String exhibit, Looking looking) throws Exception {
        var out = new ByteArrayOutputStream();
        Pages pages = new Pages(Paper.A4, looking.labels(), DATE);
        PdfBook.write(pages.of(Exhibits.find(exhibit).orElseThrow(), looking.findings()), out);
        return PdfReading.text(out.toByteArray());
    }

    private static Arguments of(String millions, Clause... clauses) {
        return Arguments.of(millions, List.of(clauses));
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
