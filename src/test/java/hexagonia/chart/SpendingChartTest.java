package hexagonia.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Goldens;
import hexagonia.Looking;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Hue;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Picking;
import hexagonia.figure.TextMeasure;
import hexagonia.wording.Ground;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpendingChartTest {
    private static final ChartOptions SMALL = ChartOptions.screen(348, 345, Palette.LIGHT);
    private static final ChartOptions LARGE = ChartOptions.screen(624, 556, Palette.LIGHT);
    private static final ChartOptions DARK = ChartOptions.screen(348, 345, Palette.DARK);
    private static final Looking START = Looking.atBundled(Locale.FRENCH);
    private static final Looking OTHER = Looking.atOther(Locale.FRENCH);

    private static Spending of(Looking looking) {
        return SpendingContent.of(looking.findings(), looking.labels());
    }

    private static Spending start() {
        return of(START);
    }

    private static Spending selected() {
        return of(START.selecting("miai-cluster"));
    }

    private static Spending drilled() {
        return of(START.under("levier-recherche-formation"));
    }

    /// What is filtered to an axis without any amount.
    private static Spending unknown() {
        return of(START.then(
                new Transition.Filter(new Clause.OneOf(Dimension.AXIS, Set.of("axe-ia-generative"), false))));
    }

    /// On paper, each line and each part that documents state with the number of its note.
    private static ChartOptions noted(double width, double height) {
        Map<String, String> calls = new HashMap<>();
        calls.put(start().strip().orElseThrow().rest().datum().id(), "1");
        start().groups().stream().flatMap(g -> g.bars().stream()).forEach(bar -> {
            calls.computeIfAbsent(bar.datum().id(), _ -> "" + (calls.size() + 1));
            bar.parts().forEach(p -> calls.computeIfAbsent(p.datum().id(), _ -> "" + (calls.size() + 1)));
        });
        return new ChartOptions(width, height, 0, 0.78, Palette.PAPER, calls);
    }

    @Test
    void nothingSelected() {
        Goldens.check("spending-small", SpendingChart.of(start(), SMALL));
        Goldens.check("spending-large", SpendingChart.of(start(), LARGE));
        Goldens.check("spending-dark", SpendingChart.of(start(), DARK));
        Goldens.check("spending-paper", SpendingChart.of(start(), noted(770, 300)));
    }

    @Test
    void aClusterSelected() {
        Goldens.check("spending-selected-small", SpendingChart.of(selected(), SMALL));
        Goldens.check("spending-selected-large", SpendingChart.of(selected(), LARGE));
        Goldens.check("spending-selected-dark", SpendingChart.of(selected(), DARK));
    }

    @Test
    void aLeverOpenedIntoItsProgrammes() {
        Goldens.check("spending-drilled-small", SpendingChart.of(drilled(), SMALL));
        Goldens.check("spending-drilled-large", SpendingChart.of(drilled(), LARGE));
    }

    @Test
    void nothingDisclosed() {
        Goldens.check("spending-unknown", SpendingChart.of(unknown(), SMALL));
    }

    @Test
    void anotherStrategy() {
        Goldens.check("spending-other", SpendingChart.of(of(OTHER), SMALL));
        Goldens.check("spending-other-dark", SpendingChart.of(of(OTHER), DARK));
    }

    @Test
    void everyBarAndEveryPartCanBePointedAtAndStandsInTheTwin() {
        for (var spending : List.of(selected(), drilled(), of(OTHER))) {
            var figure = SpendingChart.of(spending, LARGE);
            var picking = new Picking(figure);
            var ids = picking.order().stream().map(d -> d.id()).toList();
            int lines = 0;
            for (var group : spending.groups()) {
                for (var bar : group.bars()) {
                    assertTrue(ids.contains(bar.datum().id()), bar.datum().id());
                    assertTrue(bar.parts().stream()
                            .allMatch(p -> ids.contains(p.datum().id())));
                    lines += 1
                            + (int) bar.parts().stream()
                                    .filter(p -> !p.datum().equals(bar.datum()))
                                    .count();
                }
            }
            assertEquals(lines, figure.twin().rows().size());
        }
    }

    @Test
    void atAnySizeNoTextIsCutOrOverlapsAnother() {
        for (var spending : List.of(start(), selected(), drilled(), unknown(), of(OTHER))) {
            for (double width = 260; width <= 1400; width += 19) {
                for (double height : new double[] {200, 345, 556, 1000}) {
                    holds(SpendingChart.of(spending, ChartOptions.screen(width, height, Palette.LIGHT)));
                    holds(SpendingChart.of(spending, noted(width, height)));
                }
            }
        }
    }

    @Test
    void theLeastHeightIsThatOfTheChartDrawnLow() {
        for (var spending : List.of(start(), drilled(), of(OTHER), many(300))) {
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
                "",
                List.of(),
                "",
                "",
                Optional.empty(),
                List.of(group),
                true,
                false,
                Words.of("n. c."),
                List.of("a", "b", "c", "d"),
                () -> Ground.stated(List.of()),
                List::of);
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
                assertTrue(whole.holds(box), where);
                for (int i = 0; i < boxes.size(); i++) {
                    assertFalse(boxes.get(i).overlaps(box), where + " over " + texts.get(i));
                }
                boxes.add(box);
                texts.add(run.text());
            }
        }
    }
}
