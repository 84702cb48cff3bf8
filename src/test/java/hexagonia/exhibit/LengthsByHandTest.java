package hexagonia.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.chart.Said;
import hexagonia.chart.rank.Ranking;
import hexagonia.chart.rank.RegionRanking;
import hexagonia.chart.tree.FlowContent;
import hexagonia.chart.tree.Tree;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Box;
import hexagonia.figure.Figure;
import hexagonia.figure.Palette;
import hexagonia.model.Basis;
import hexagonia.sheet.Bar;
import hexagonia.sheet.Column;
import hexagonia.sheet.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Three figures whose lengths are worked out by hand from what the documents publish.
class LengthsByHandTest {
    private static final Looking BUNDLED = Looking.atBundled(Locale.FRENCH);

    private static Seen seen(String exhibit, double width, double height) {
        Content content = Exhibits.find(exhibit).orElseThrow().of(BUNDLED.findings(), BUNDLED.labels());
        Plate plate = ((Body.Drawn) content.body()).plate();
        Figure figure = plate.at(width, height, Look.screen(Palette.LIGHT)).figure();
        return new Seen(figure);
    }

    /// 75 M€ are the longest bar; 70, 35, 30 and 20 are 14, 7, 6 and 4 fifteenths of it.
    @Test
    void theBarsOfTheClusters() {
        Seen seen = seen("ranked", 800, 500);
        double longest = seen.length("prairie-psai");
        assertEquals(14 * longest / 15, seen.length("miai-cluster"), 0.01);
        assertEquals(7 * longest / 15, seen.length("postgenai-paris"), 0.01);
        assertEquals(6 * longest / 15, seen.length("enact"), 0.01);
        assertEquals(4 * longest / 15, seen.length("sequoia"), 0.01);
    }

    /// 538 points less 30 above and 8 below are 500 for 2 500 M€: 5 M€ a point.
    @Test
    void theBandsOfTheFlow() {
        Seen seen = seen("flow", 800, 538);
        assertEquals(112, seen.nodeHeight("levier-recherche-formation"), 1e-6);
        assertEquals(72, seen.nodeHeight("ia-clusters"), 1e-6);
        assertEquals(17.4, seen.nodeHeight("cma-ia"), 1e-6);
        assertEquals(9, seen.nodeHeight("pepr-ia"), 1e-6);
        assertEquals(8, seen.nodeHeight("extension-de-jean-zay"), 1e-6);
        assertEquals(15, seen.nodeHeight("prairie-psai"), 1e-6);
        assertEquals(6.4, seen.nodeHeight("budget-open-source"), 1e-6);
    }

    /// Without Île-de-France 377.2 of 632 M€ are kept; 185.4 of these have no region: 45, 40, 40 and 32 of four
    /// measures,
    /// 28 that are left of 560, 0.4 that are left of 87 and of 11.
    @Test
    void whatAFilterKeepsWithoutItsValueIsHatched() {
        Looking kept = BUNDLED.then(
                new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of("region-ile-de-france"), true)));
        Tree tree = FlowContent.of(kept.findings(), kept.labels()).tree();
        assertEquals(377_200_000, tree.euros());
        assertEquals(185_400_000, tree.blank());
        assertEquals(
                Map.of("ia-clusters", 0L, "pepr-ia", 45_000_000L, "cma-ia", 400_000L),
                tree.measures().stream()
                        .filter(m -> List.of("ia-clusters", "pepr-ia", "cma-ia")
                                .contains(m.datum().id()))
                        .collect(Collectors.toMap(m -> m.datum().id(), Tree.Piece::blank)));
    }

    /// On one scale 560 M€ fill the room: 360 are nine fourteenths of it. What is only set against has no bar.
    @Test
    void theBarsOfTotalsOnOneScale() {
        Looking one = BUNDLED.then(new Transition.Choose("reconcile-scale", Optional.of("shared")));
        Body body = Exhibits.find("reconciliation")
                .orElseThrow()
                .of(one.findings(), one.labels())
                .body();
        Map<String, Double> lengths = lengths(((Body.Tabled) body).sheet());
        assertEquals(1, lengths.get("amount-enveloppe-recherche-formation"), 1e-9);
        assertEquals(9.0 / 14, lengths.get("amount-ia-clusters"), 1e-9);
        assertEquals(40.0 / 560, lengths.get("amount-aap-ia-embarquee"), 1e-9);
        assertEquals(0, lengths.get("amount-france-2030"), 1e-9);
    }

    /// Where nothing adds, a total still has its known part and what is left of it: 7 000 of 10 000 M€ are raised,
    /// 10 000 of 60 000 are for companies.
    @Test
    void theBarsOfTotalsWhereNothingAdds() {
        assertEquals(List.of(new Bar(0.7, Bar.Fill.SOLID), new Bar(1 - 0.7, Bar.Fill.AWAITED)), onlyBars("private"));
        assertEquals(
                List.of(new Bar(1 / 6.0, Bar.Fill.SOLID), new Bar(1 - 1 / 6.0, Bar.Fill.REST)),
                onlyBars("general-economy"));
    }

    private static List<Bar> onlyBars(String perimeter) {
        Looking inside = BUNDLED.then(new Transition.ToPerimeter(perimeter));
        Body body = Exhibits.find("reconciliation")
                .orElseThrow()
                .of(inside.findings(), inside.labels())
                .body();
        List<List<Bar>> all = List.copyOf(bars(((Body.Tabled) body).sheet()).values());
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private static Map<String, Double> lengths(Sheet<?> sheet) {
        Map<String, Double> lengths = new HashMap<>();
        bars(sheet)
                .forEach((id, all) ->
                        lengths.put(id, all.stream().mapToDouble(Bar::length).sum()));
        return lengths;
    }

    private static <R> Map<String, List<Bar>> bars(Sheet<R> sheet) {
        Column<R> bars = sheet.columns().stream()
                .filter(c -> c.id().equals("bar"))
                .findFirst()
                .orElseThrow();
        return sheet.rows().stream()
                .collect(Collectors.toMap(
                        r -> sheet.line().apply(r).id(),
                        r -> bars.cell().apply(r).bars()));
    }

    /// All areas are on one scale: 45 M€ have nine sixteenths of what 80 have, 40 a ninth of what 360 have.
    @Test
    void theAreasOfTheMeasures() {
        Seen seen = seen("treemap", 700, 700);
        double largest = area(seen, "prairie-psai");
        assertEquals(largest * 45 / 75, area(seen, "pepr-ia"), 0.01);
        assertEquals(largest * 40 / 75, area(seen, "extension-de-jean-zay"), 0.01);
        assertEquals(largest * 32 / 75, area(seen, "budget-open-source"), 0.01);
        assertEquals(largest * 28 / 75, area(seen, "amount-enveloppe-recherche-formation-rest"), 0.01);
    }

    /// 87 M€ in all; 75.7 and 11 of them are 0.8701 and 0.1264 of its length. 500 M€ are set
    /// against nothing: signs stand beside them and the 360 M€, a square and a dashed one of twice its width.
    @Test
    void theBarsOfTheCourses() {
        Seen seen = seen("evolved", 800, 2000);
        double longest = seen.length("group-cma-money-1");
        assertEquals(longest * 757 / 870, seen.length("group-cma-money-2"), 0.01);
        assertEquals(longest * 11 / 87, seen.length("group-cma-money-3"), 0.01);
        assertEquals(16, seen.length("group-ia-clusters-money-1"), 0.01);
        assertEquals(8, seen.length("group-ia-clusters-money-2"), 0.01);
    }

    /// What is set against nothing has a sign as wide as high: 1 500 M€ are no longer than 2 500 beside 54 000.
    @Test
    void aFigureWithoutABarHasNoLength() {
        List<Integer> grounds = List.of(
                Palette.LIGHT.ground().rgb(), Palette.LIGHT.hatchGround().rgb());
        List<Box> signs = seen("evolved", 800, 2000).filled().stream()
                .filter(f -> f.datum().isEmpty() && !grounds.contains(f.ink()))
                .map(Seen.Filled::box)
                .filter(box -> Math.abs(box.height() - 8) < 0.01)
                .toList();
        assertTrue(signs.size() > 5, signs::toString);
        signs.forEach(box -> assertEquals(8, box.width(), 0.01));
    }

    /// One award alone is written of one region: no sum. Its discs are keyed, from the largest to the smallest.
    @Test
    void theKeysOfTheRegions() {
        Ranking regions = RegionRanking.of(BUNDLED.findings(), BUNDLED.labels());
        assertEquals(Said.of("30"), regions.keys().getFirst().sum());
        assertEquals(List.of(Basis.COMPUTED), regions.keys().get(1).sum().beside());
        Seen seen = seen("regions", 768, 560);
        assertTrue(seen.says("3,7\u202FM€"));
        assertTrue(seen.says("non communiqué"));
    }

    /// 36.85 PFlop/s of 125.9; five to ten clusters are half of ten, nine are nine tenths.
    @Test
    void theBarsOfTheIndicators() {
        Seen seen = seen("indicators", 800, 2000);
        double after = seen.length("ind-jean-zay-power-after");
        assertEquals(after * 36.85 / 125.9, seen.length("ind-jean-zay-power-before"), 0.01);
        double five = seen.length("ind-ia-clusters-june-2023-count");
        assertEquals(five * 9 / 5, seen.length("ind-ia-clusters-count"), 0.01);
        assertEquals(five * 4 / 5, seen.length("ind-ia-clusters-from-3ia"), 0.01);
    }

    private static double area(Seen seen, String datum) {
        Box tile = seen.tile(datum).orElseThrow();
        return tile.width() * tile.height();
    }
}
