package hexagonia.chart.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.chart.ChartOptions;
import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Palette;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The last column of a flow: its laureates make what stands over it, however many have a row of their own, and what
/// wholes hold beside them stands apart.
class FlowRowsTest {
    private static final Looking FRENCH = Looking.atBundled(Locale.FRENCH);

    static Stream<Looking> lookings() {
        return Stream.of(
                FRENCH, FRENCH.then(region(true)), FRENCH.then(region(false)), Looking.atOther(Locale.ENGLISH));
    }

    private static Transition region(boolean without) {
        return new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of("region-ile-de-france"), without));
    }

    private static List<Piece> rows(Flow flow, int most) {
        FlowFit fit = new FlowFit(most, Integer.MAX_VALUE, false, false);
        FlowLayout layout = new FlowLayout(flow, ChartOptions.screen(1000, 640, Palette.LIGHT), fit);
        return layout.levers.stream()
                .flatMap(l -> l.measures().stream())
                .flatMap(m -> m.rows().stream())
                .map(FlowLayout.Node::piece)
                .toList();
    }

    private static long euros(List<Piece> rows, boolean rests) {
        return rows.stream()
                .filter(p -> p.form() == Form.REST == rests)
                .mapToLong(Piece::euros)
                .sum();
    }

    @ParameterizedTest
    @MethodSource("lookings")
    void laureatesMakeWhatStandsOverThem(Looking looking) {
        Flow flow = FlowContent.of(looking.findings(), looking.labels());
        long named = flow.tree().pieces(Form.LAUREATE).stream()
                .mapToLong(Piece::euros)
                .sum();
        for (int most : new int[] {FlowFit.ALL, 9, 6, 3}) {
            assertEquals(named, euros(rows(flow, most), false), most + " rows");
        }
    }

    @Test
    void roundingIsNoLaureate() {
        List<Piece> rows = rows(FlowContent.of(FRENCH.findings(), FRENCH.labels()), 3);
        Piece others = rows.stream()
                .filter(p -> p.datum().id().equals("cma-ia-others"))
                .findFirst()
                .orElseThrow();

        assertEquals("et 10 autres", others.label().brief());
        assertEquals("57,1", others.value().text());
        assertEquals(400_000, euros(rows, true));
    }

    /// 75, 70 and 70, 35, 30 and four times 20.
    @Test
    void noneIsNamedThatIsWorthAsMuchAsOneOfTheOthers() {
        Flow flow = FlowContent.of(FRENCH.findings(), FRENCH.labels());
        assertEquals(List.of("75", "70", "70", "145"), clusters(flow, 4));
        assertEquals(List.of("75", "285"), clusters(flow, 3));
        assertEquals(List.of("75", "70", "70", "35", "30", "80"), clusters(flow, 8));
    }

    private static List<String> clusters(Flow flow, int most) {
        Piece measure = flow.tree().measures().getFirst();
        return new FlowRows(1, 0, most, flow.rows())
                .of(measure).stream().map(p -> p.value().text()).toList();
    }

    @Test
    void aGroupSaysHowManyOfItAreKept() {
        assertTrue(names(FRENCH.then(region(false)))
                .contains("EFELIA, les quatre projets portés par les 3IA\u00A0: 1\u00A0sur\u00A04"));
        assertTrue(names(Looking.atBundled(Locale.ENGLISH).then(region(false)))
                .contains("EFELIA, the four projects of the 3IA institutes: 1\u00A0of\u00A04"));
        assertTrue(names(FRENCH).contains("EFELIA, les quatre projets portés par les 3IA"));
    }

    private static List<String> names(Looking looking) {
        return FlowContent.of(looking.findings(), looking.labels()).tree().pieces(Form.GROUP).stream()
                .map(p -> p.label().full())
                .toList();
    }
}
