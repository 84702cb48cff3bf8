package hexagonia.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.chart.ChartOptions;
import hexagonia.chart.cell.Cells;
import hexagonia.chart.cell.Cells.Form;
import hexagonia.chart.cell.Cells.Line;
import hexagonia.chart.cell.CellsChart;
import hexagonia.chart.cell.EvolvedContent;
import hexagonia.chart.cell.IndicatorContent;
import hexagonia.chart.cell.Matter;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Palette;
import hexagonia.figure.Picking;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Figures made of cells: what their forms say is what their legend counts and what is read aloud.
class CellFiguresTest {
    private static final Looking BUNDLED = Looking.atBundled(Locale.FRENCH);

    private static Content content(String exhibit, Looking looking) {
        return Exhibits.find(exhibit).orElseThrow().of(looking.findings(), looking.labels());
    }

    @Test
    void theLegendCountsEveryNumberOnceByItsForm() {
        Cells cells = IndicatorContent.of(BUNDLED.findings(), BUNDLED.labels());
        assertEquals(
                List.of(
                        "présenté comme résultat 35",
                        "visé 28",
                        "affirmé, sans mesure 13",
                        "décrit 41",
                        "calculé ou déduit ici 25"),
                cells.keys().stream().map(k -> k.words() + " " + k.count()).toList());
        assertTrue(cells.title().startsWith("Sur 142 indicateurs chiffrés"), cells.title());
    }

    @Test
    void whatIsComputedHasItsOwnFormAndSaysSo() {
        Looking clusters =
                BUNDLED.then(new Transition.Filter(new Clause.OneOf(Dimension.MEASURE, Set.of("ia-clusters"), false)));
        List<Line> lines = IndicatorContent.of(clusters.findings(), clusters.labels())
                .all()
                .flatMap(c -> c.lines().stream())
                .toList();
        assertEquals(2, lines.stream().filter(l -> l.form() == Form.SOLID).count());
        Line computed = lines.stream()
                .filter(l -> l.words().equals("Clusters nouveaux"))
                .findFirst()
                .orElseThrow();
        assertEquals(Form.OURS, computed.form());
        String said = new Spoken(content("indicators", clusters), clusters.labels()).of(computed.datum());
        assertTrue(said.startsWith("Clusters nouveaux. 5\u00A0clusters. résultat\u00A0· calculé\u00A0· 9 − 4"), said);
        assertTrue(said.contains("mai 2024"), said);
    }

    /// Each cell is drawn or left for another page, once; one that has no room is passed over where a later one has.
    @Test
    void aColumnWithRoomIsFilled() {
        Cells cells = IndicatorContent.of(BUNDLED.findings(), BUNDLED.labels());
        int passed = 0;
        for (double height = 300; height < 900; height += 40) {
            var options = new ChartOptions(768, height, 16, 1, Palette.LIGHT);
            List<String> drawn = names(CellsChart.within(cells, options), cells);
            List<String> left = CellsChart.beyond(cells, options).stream()
                    .flatMap(c -> c.cells().stream())
                    .map(CellFiguresTest::id)
                    .toList();
            assertEquals(
                    cells.cells().stream().map(CellFiguresTest::id).sorted().toList(),
                    Stream.concat(drawn.stream(), left.stream()).sorted().toList());
            List<String> first = cells.cells().stream()
                    .map(CellFiguresTest::id)
                    .limit(drawn.size())
                    .toList();
            passed += first.equals(drawn) ? 0 : 1;
        }
        assertTrue(passed > 0);
    }

    private static List<String> names(Figure figure, Cells cells) {
        Set<String> shown = new Picking(figure).order().stream().map(Datum::id).collect(Collectors.toSet());
        return cells.cells().stream()
                .map(CellFiguresTest::id)
                .filter(shown::contains)
                .toList();
    }

    private static String id(Cells.Cell cell) {
        return cell.datum().id();
    }

    /// Figures that are not compared have signs, none as long as a bar.
    @Test
    void unlikeFiguresHaveNoBars() {
        Cells cells = EvolvedContent.of(BUNDLED.findings(), BUNDLED.labels(), Matter.MONEY);
        Seen seen = new Seen(((Body.Drawn) content("evolved", BUNDLED).body())
                .plate()
                .at(768, 600, Look.screen(Palette.LIGHT))
                .figure());
        List<Line> lead = cells.lead().orElseThrow().lines();
        assertTrue(lead.size() > 1);
        lead.forEach(line -> assertTrue(seen.length(line.datum().id()) <= 16, line::toString));
    }

    @Test
    void whatShowsEveryPerimeterSaysSo() {
        for (String exhibit : List.of("evolved", "indicators")) {
            Head head = content(exhibit, BUNDLED).head();
            assertTrue(head.coverage().contains("tous périmètres"), head.coverage());
            assertTrue(head.anywhere());
        }
        assertFalse(content("flow", BUNDLED).head().anywhere());
    }
}
