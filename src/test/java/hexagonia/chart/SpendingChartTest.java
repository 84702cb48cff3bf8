package hexagonia.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Goldens;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Hue;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Picking;
import hexagonia.figure.TextMeasure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpendingChartTest {
    private static final ChartOptions SMALL = ChartOptions.screen(348, 345, Palette.LIGHT);
    private static final ChartOptions LARGE = ChartOptions.screen(624, 556, Palette.LIGHT);
    private static final ChartOptions DARK = ChartOptions.screen(348, 345, Palette.DARK);
    private static final ChartOptions PAPER = ChartOptions.paper(770, 300);

    @Test
    void nothingSelected() {
        Goldens.check("spending-small", SpendingChart.of(Strategies.france(), SMALL));
        Goldens.check("spending-large", SpendingChart.of(Strategies.france(), LARGE));
        Goldens.check("spending-dark", SpendingChart.of(Strategies.france(), DARK));
        Goldens.check("spending-paper", SpendingChart.of(Strategies.noted(), PAPER));
    }

    @Test
    void aClusterSelected() {
        Goldens.check("spending-selected-small", SpendingChart.of(Strategies.miaiSelected(), SMALL));
        Goldens.check("spending-selected-large", SpendingChart.of(Strategies.miaiSelected(), LARGE));
        Goldens.check("spending-selected-dark", SpendingChart.of(Strategies.miaiSelected(), DARK));
    }

    @Test
    void aLeverOpenedIntoItsProgrammes() {
        Goldens.check("spending-drilled-small", SpendingChart.of(Strategies.drilled(), SMALL));
        Goldens.check("spending-drilled-large", SpendingChart.of(Strategies.drilled(), LARGE));
    }

    @Test
    void nothingDisclosed() {
        Goldens.check("spending-unknown", SpendingChart.of(Strategies.allUnknown(), SMALL));
    }

    @Test
    void anotherStrategy() {
        Goldens.check("spending-ocean", SpendingChart.of(Strategies.ocean(), SMALL));
        Goldens.check("spending-ocean-dark", SpendingChart.of(Strategies.ocean(), DARK));
    }

    @Test
    void everyBarAndEveryPartCanBePointedAtAndStandsInTheTwin() {
        for (var spending : List.of(Strategies.miaiSelected(), Strategies.drilled(), Strategies.ocean())) {
            var figure = SpendingChart.of(spending, LARGE);
            var picking = new Picking(figure);
            var ids = picking.order().stream().map(d -> d.id()).toList();
            int lines = 0;
            for (var group : spending.groups()) {
                for (var bar : group.bars()) {
                    assertTrue(ids.contains(bar.datum().id()), bar.datum().id());
                    assertTrue(bar.parts().stream()
                            .allMatch(p -> ids.contains(p.datum().id())));
                    lines += 1 + bar.parts().size();
                }
            }
            assertEquals(lines, figure.twin().rows().size());
        }
    }

    @Test
    void atAnySizeNoTextIsCutOrOverlapsAnother() {
        var inputs = List.of(
                Strategies.france(),
                Strategies.noted(),
                Strategies.miaiSelected(),
                Strategies.drilled(),
                Strategies.allUnknown(),
                Strategies.ocean());
        for (var spending : inputs) {
            for (double width = 260; width <= 1400; width += 19) {
                for (double height : new double[] {200, 345, 556, 1000}) {
                    holds(SpendingChart.of(spending, ChartOptions.screen(width, height, Palette.LIGHT)));
                }
            }
        }
    }

    @Test
    void theLeastHeightIsThatOfTheChartDrawnLow() {
        for (var spending : List.of(Strategies.france(), Strategies.drilled(), Strategies.ocean(), many(300))) {
            for (double width : new double[] {260, 348, 624}) {
                var low = ChartOptions.screen(width, 0, Palette.LIGHT);
                assertEquals(SpendingChart.of(spending, low).height(), SpendingChart.least(spending, low));
            }
        }
    }

    @Test
    void ofManyPartsTheLargestAreNamedAndTheRestCounted() {
        var figure = assertTimeout(Duration.ofSeconds(2), () -> SpendingChart.of(many(1000), LARGE));
        holds(figure);
        var texts = figure.marks().stream()
                .flatMap(m -> m instanceof Mark.TextRun run ? Stream.of(run.text()) : Stream.empty())
                .toList();
        var named = texts.stream().filter(text -> text.startsWith("P ")).toList();
        assertTrue(named.size() <= 12 && named.contains("P 1000"), named.toString());
        assertTrue(texts.contains("+\u202F" + (1000 - named.size())), texts.toString());
        assertTrue(texts.contains("et 7 autres"));
        assertEquals(
                List.of("Levier", "et 7 autres", "", ""), figure.twin().rows().getLast());
    }

    /// One bar of so many parts, each larger than the one before, and seven lines left out.
    private static Spending many(int count) {
        var parts = IntStream.rangeClosed(1, count)
                .mapToObj(i -> Spending.Part.of(
                        new Datum("p" + i, "P " + i, "", ""), Words.of("P " + i), new Hue(0), 1_000_000L + i))
                .toList();
        long total = parts.stream().mapToLong(Spending.Part::euros).sum();
        var bar = Spending.Bar.of(new Datum("bar", "Bar", "", ""), Words.of("Bar"), "1", Words.NONE, new Hue(0), total)
                .withParts(parts);
        var group = new Spending.Group(Words.of("Levier"), List.of(bar), Words.of("et 7 autres"));
        return new Spending(
                "", "", "", Optional.empty(), List.of(group), false, Words.of("n. c."), List.of("a", "b", "c", "d"));
    }

    private static void holds(Figure figure) {
        var whole = new Box(0, 0, figure.width(), figure.height());
        var boxes = new ArrayList<Box>();
        var texts = new ArrayList<String>();
        for (var mark : figure.marks()) {
            if (mark instanceof Mark.TextRun run) {
                var measure = TextMeasure.bundled();
                double cap = measure.capHeight(run.letters());
                var box = new Box(run.x(), run.baseline() - cap, measure.width(run.text(), run.letters()), cap);
                var where = figure.width() + " × " + figure.height() + ": " + run.text();
                assertEquals(whole, whole.and(box), where);
                for (int i = 0; i < boxes.size(); i++) {
                    assertFalse(boxes.get(i).overlaps(box), where + " over " + texts.get(i));
                }
                boxes.add(box);
                texts.add(run.text());
            }
        }
    }
}
