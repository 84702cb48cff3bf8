package hexagonia.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.chart.cell.Cells;
import hexagonia.chart.cell.Cells.Form;
import hexagonia.chart.cell.Cells.Line;
import hexagonia.chart.cell.EvolvedContent;
import hexagonia.chart.cell.IndicatorContent;
import hexagonia.chart.cell.Matter;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Palette;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
