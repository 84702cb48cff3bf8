package hexagonia.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.figure.Box;
import hexagonia.figure.Figure;
import hexagonia.figure.FigureText;
import hexagonia.figure.Hue;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Picking;
import hexagonia.figure.TextMeasure;
import hexagonia.geo.Bounds;
import hexagonia.geo.Outlines;
import hexagonia.geo.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapFigureTest {
    private static final MapFigure MAP = new MapFigure(Outlines.bundled(), TextMeasure.bundled());
    private static final MapOptions SMALL = MapOptions.screen(420, 345, Palette.LIGHT);
    private static final MapOptions LARGE = MapOptions.screen(656, 556, Palette.LIGHT);
    private static final MapOptions PAPER = MapOptions.paper(523, 430);

    private static Figure figure(MapOptions options, Set<String> selected) {
        return MAP.draw(BundledMap.french(selected), options).figure();
    }

    /// The same for a strategy that has nothing overseas.
    private static MapInput mainland(MapInput input) {
        return new MapInput(input.title(), input.subtitle(), input.points(), input.outlined(), false, input.words());
    }

    private static MapInput outlining(String region) {
        MapInput input = BundledMap.french();
        return new MapInput(
                input.title(), input.subtitle(), input.points(), Set.of(region), input.overseas(), input.words());
    }

    private static MapInput with(MapPoint... more) {
        var points = new ArrayList<>(BundledMap.french().points());
        points.addAll(List.of(more));
        return new MapInput("", "", points, Set.of(), true, BundledMap.french().words());
    }

    private static MapInput only(List<MapPoint> points) {
        return new MapInput("", "", points, Set.of(), true, BundledMap.french().words());
    }

    private static MapPoint cluster(String id, OptionalDouble millions, double lon, double lat) {
        return new MapPoint(
                id,
                id,
                id,
                millions,
                millions.isPresent() ? "12" : "n. c.",
                "",
                MapPoint.Kind.SUBJECT,
                new Position(lon, lat),
                "",
                new Hue(0),
                MapPoint.State.NORMAL,
                false,
                "");
    }

    /// The legend has a ring of its shape and colour, with its name, for each series that others on the map are of.
    @ParameterizedTest
    @ValueSource(strings = {"small", "large", "paper"})
    void eachSeriesOfOthersIsKeyed(String size) {
        MapOptions options = size.equals("small") ? SMALL : size.equals("large") ? LARGE : PAPER;
        MapInput input = BundledMap.french();
        Set<Hue> present = input.points().stream()
                .filter(p -> p.kind() == MapPoint.Kind.OTHER)
                .map(MapPoint::hue)
                .collect(Collectors.toSet());
        assertTrue(present.size() > 2, present::toString);
        String drawn = FigureText.of(MAP.draw(input, options).figure());
        for (Hue hue : present) {
            String name = input.words().series().get(hue);
            assertTrue(drawn.contains("“" + name + "”"), () -> name + " in " + drawn);
        }
    }

    @Nested
    class Names {
        record Case(MapOptions options, Set<String> selected, boolean overseas) {
            Figure figure() {
                var input = BundledMap.french(selected);
                return MAP.draw(overseas ? input : mainland(input), options).figure();
            }

            @Override
            public String toString() {
                return "%.0f × %.0f %s %s".formatted(options.width(), options.height(), selected, overseas);
            }
        }

        static Stream<Case> cases() {
            var selections = new ArrayList<Set<String>>();
            selections.add(Set.of());
            BundledMap.CLUSTERS.forEach(id -> selections.add(Set.of(id)));
            selections.add(Set.copyOf(BundledMap.CLUSTERS));
            return Stream.concat(
                    Stream.of(SMALL, LARGE, PAPER)
                            .flatMap(options -> selections.stream().map(s -> new Case(options, s, true))),
                    selections.stream().map(s -> new Case(SMALL, s, false)));
        }

        @ParameterizedTest
        @MethodSource("cases")
        void allNineStandClearOfNamesSymbolsFramesAndEdges(Case each) {
            var figure = each.figure();
            var map = new Reading(figure);
            assertEquals(Set.copyOf(BundledMap.CLUSTERS), map.names.keySet());
            var page = new Box(0, 0, figure.width(), figure.height());
            map.names.forEach((id, name) -> {
                assertTrue(page.contains(name.x(), name.y()) && page.contains(name.right(), name.bottom()), id);
                map.names.forEach(
                        (other, box) -> assertTrue(other.equals(id) || !box.overlaps(name), id + " on " + other));
                map.captions.forEach(box -> assertFalse(box.overlaps(name), id + " on a caption"));
                map.borders.forEach(border -> assertFalse(crosses(name, border), id + " on a border"));
                map.symbols.forEach((other, disc) ->
                        assertTrue(name.distance(disc.cx(), disc.cy()) >= disc.r(), id + " on the symbol of " + other));
            });
        }

        private boolean crosses(Box name, Box border) {
            boolean inside = border.contains(name.x(), name.y()) && border.contains(name.right(), name.bottom());
            return name.overlaps(border) && !inside;
        }

        @Test
        void selectingMovesNoName() {
            var normal = new Reading(figure(SMALL, Set.of()));
            for (var id : BundledMap.CLUSTERS) {
                var selected = new Reading(figure(SMALL, Set.of(id)));
                selected.names.forEach((other, box) -> {
                    var before = normal.names.get(other);
                    assertEquals(before.y(), box.y(), 1e-9);
                    assertTrue(box.overlaps(before));
                });
            }
        }

        @Test
        void anotherPointIsNamedOnlyWhileItIsSelected() {
            assertFalse(new Reading(figure(SMALL, Set.of())).names.containsKey("cap-ia"));
            assertTrue(new Reading(figure(SMALL, Set.of("cap-ia"))).names.containsKey("cap-ia"));
        }

        @Test
        void whereNotAllFitTheSelectedIsNamed() {
            var crowd = new ArrayList<MapPoint>();
            for (int i = 0; i < 60; i++) {
                var id = "A cluster with a long name " + i;
                crowd.add(cluster(id, OptionalDouble.of(9), i % 10 * 0.8, 44 + i / 10 * 0.8));
            }
            var named = new Reading(MAP.draw(only(crowd), SMALL).figure()).names.keySet();
            var left = crowd.stream()
                    .filter(p -> !named.contains(p.id()))
                    .findFirst()
                    .orElseThrow();
            crowd.set(crowd.indexOf(left), selected(left));
            assertTrue(new Reading(MAP.draw(only(crowd), SMALL).figure()).names.containsKey(left.id()));
        }

        private MapPoint selected(MapPoint p) {
            return new MapPoint(
                    p.id(),
                    p.label(),
                    p.shortLabel(),
                    p.millions(),
                    p.value(),
                    p.amount(),
                    p.kind(),
                    p.place(),
                    p.placeName(),
                    p.hue(),
                    MapPoint.State.SELECTED,
                    p.written(),
                    p.note());
        }
    }

    @Nested
    class Symbols {
        @Test
        void areasAreProportionalToAmounts() {
            var symbols = new Reading(figure(SMALL, Set.of())).symbols;
            double seventy = Math.pow(symbols.get("miai-cluster").r(), 2);
            double twenty = Math.pow(symbols.get("aniti-ia-cluster").r(), 2);
            assertEquals(70.0 / 20, seventy / twenty, 1e-9);
            assertEquals(1.36 * Math.sqrt(70), symbols.get("miai-cluster").r(), 1e-9);
            assertEquals(
                    2.0 * Math.sqrt(70),
                    new Reading(figure(LARGE, Set.of()))
                            .symbols
                            .get("miai-cluster")
                            .r(),
                    0.05);
            assertEquals(
                    1.5 * Math.sqrt(70),
                    new Reading(figure(PAPER, Set.of()))
                            .symbols
                            .get("miai-cluster")
                            .r(),
                    0.05);
        }

        @Test
        void everyPointIsDrawnOnce() {
            var drawn = new Reading(figure(SMALL, Set.of())).drawn;
            assertEquals(BundledMap.french().points().stream().map(MapPoint::id).toList(), List.copyOf(drawn.keySet()));
            assertTrue(drawn.values().stream().allMatch(n -> n == 1));
        }

        @Test
        void noneOverlap() {
            for (var options : List.of(SMALL, LARGE, PAPER)) {
                var discs = List.copyOf(new Reading(figure(options, Set.of())).symbols.values());
                for (int i = 0; i < discs.size(); i++) {
                    for (int j = i + 1; j < discs.size(); j++) {
                        var a = discs.get(i);
                        var b = discs.get(j);
                        assertTrue(Math.hypot(a.cx() - b.cx(), a.cy() - b.cy()) >= a.r() + b.r());
                    }
                }
            }
        }

        @Test
        void keyboardWalksFromTheLargestAmountDown() {
            var order = new Picking(figure(SMALL, Set.of())).order();
            assertEquals(
                    BundledMap.CLUSTERS,
                    order.subList(0, 9).stream().map(d -> d.id()).toList());
            assertEquals(BundledMap.french().points().size(), order.size());
            assertEquals("75\u202FM€, attribué", order.getFirst().value());
        }

        @Test
        void aPointUnderTheMouseIsItsOwn() {
            var figure = figure(SMALL, Set.of());
            var picking = new Picking(figure);
            new Reading(figure)
                    .symbols.forEach((id, disc) -> assertEquals(
                            id,
                            picking.at(disc.cx(), disc.cy(), 2).orElseThrow().id()));
        }

        @Test
        void anAmountThatWasNotDisclosedIsHatchedNotSmall() {
            var figure = MAP.draw(with(cluster("Unknown", OptionalDouble.empty(), 0.3, 46.6)), SMALL)
                    .figure();
            assertTrue(new Reading(figure).symbols.get("Unknown").r() >= 5);
            assertTrue(FigureText.of(figure).contains("“montant n.\u00A0c.”"));
            var known = BundledMap.french().points().stream()
                    .filter(p -> p.millions().isPresent())
                    .toList();
            assertFalse(FigureText.of(MAP.draw(only(known), SMALL).figure()).contains("“montant n.\u00A0c.”"));
        }
    }

    @Nested
    class Frames {
        @Test
        void insetsAppearWhereSeveralPointsFall() {
            var points = BundledMap.french().points();
            var south = points.stream().filter(p -> p.place().lat() < 48).toList();
            assertFalse(says(MAP.draw(only(south), SMALL), "Île-de-France"));
            var one = new ArrayList<>(south);
            one.add(points.getFirst());
            assertFalse(says(MAP.draw(only(one), SMALL), "Paris, Saclay"));
            assertTrue(says(MAP.draw(only(points), SMALL), "Paris, Saclay"));
            assertTrue(says(MAP.draw(only(points), SMALL), "Île-de-France"));
        }

        @Test
        void overseasAppearsForAStrategyThatReachesIt() {
            assertTrue(says(MAP.draw(with(), SMALL), "Mayotte"));
            assertFalse(says(MAP.draw(mainland(with()), SMALL), "Mayotte"));
        }

        @Test
        void aClusterOverseasStandsInItsFrame() {
            var drawn = MAP.draw(with(cluster("Réunion", OptionalDouble.of(12), 55.5, -21.1)), SMALL);
            var disc = new Reading(drawn.figure()).symbols.get("Réunion");
            var place = drawn.geometry().at(disc.cx(), disc.cy());
            assertEquals(55.5, place.lon(), 0.1);
            assertEquals(-21.1, place.lat(), 0.1);
        }

        @Test
        void insetsGoWhenTheMapItselfIsNearer() {
            var near = MAP.draw(with(), LARGE).geometry().fit(new Bounds(2.0, 48.6, 2.7, 49));
            assertFalse(says(MAP.draw(with(), LARGE.withView(near)), "Paris, Saclay"));
            assertTrue(new Reading(MAP.draw(with(), LARGE.withView(near)).figure())
                    .names
                    .keySet()
                    .containsAll(Set.of("prairie-psai", "dataia-cluster", "hi-paris", "postgenai-paris")));
        }

        @Test
        void aSmallMapSaysOnlyWhere() {
            var mini = MapOptions.mini(260, 214, Palette.LIGHT);
            var input = BundledMap.french(Set.of("aniti-ia-cluster"));
            var reading = new Reading(MAP.draw(input, mini).figure());
            assertEquals(Set.of("aniti-ia-cluster"), reading.names.keySet());
            assertTrue(reading.captions.isEmpty());
        }

        private boolean says(DrawnMap drawn, String caption) {
            return new Reading(drawn.figure())
                    .texts.stream().anyMatch(t -> t.text().equals(caption));
        }
    }

    @Nested
    class Land {
        @Test
        void isKeptWhileItFits() {
            var first = MAP.draw(with(), SMALL);
            var selected = BundledMap.french(Set.of("aniti-ia-cluster"));
            var again = MAP.draw(selected, SMALL, Optional.of(first.base()));
            assertSame(first.base(), again.base());
            assertEquals(MAP.draw(selected, SMALL).figure(), again.figure());
            assertNotSame(
                    first.base(),
                    MAP.draw(with(), SMALL.withView(new MapView(0, 0, 2)), Optional.of(first.base()))
                            .base());
            assertNotSame(
                    first.base(),
                    MAP.draw(with(), LARGE, Optional.of(first.base())).base());
        }

        @Test
        void anOutlinedRegionIsDrawnInEveryFrameThatShowsIt() {
            var input = outlining("11");
            long plain = paths(figure(SMALL, Set.of()).marks());
            assertEquals(plain + 3, paths(MAP.draw(input, SMALL).figure().marks()));
        }

        private long paths(List<Mark> marks) {
            return marks.stream()
                    .mapToLong(m -> switch (m) {
                        case Mark.Path p -> 1;
                        case Mark.Clip c -> paths(c.marks());
                        case Mark.Group g -> paths(g.marks());
                        case Mark.Tagged t -> paths(t.marks());
                        default -> 0;
                    })
                    .sum();
        }
    }

    @Test
    void theFiguresOfThePictureAreSaidInWordsAndAsATable() {
        var figure = figure(SMALL, Set.of());
        assertTrue(figure.alternative()
                .startsWith(BundledMap.french().title()
                        + " · PR[AI]RIE-PSAI 75\u202FM€, attribué · MIAI Cluster 70\u202FM€, attribué"));
        assertEquals(BundledMap.french().words().headings(), figure.twin().headings());
        assertEquals(BundledMap.french().points().size(), figure.twin().rows().size());
        assertEquals(
                List.of("MIAI Cluster", "70\u202FM€, attribué", "Grenoble", "écrit"),
                figure.twin().rows().get(1));
    }

    @Test
    void theLegendShowsAmountsThatAreOnTheMap() {
        var points = BundledMap.french().points();
        assertEquals(
                List.of("75", "35", "20"),
                Legend.sizes(points).stream().map(MapPoint::value).toList());
        assertEquals(1, Legend.sizes(points.subList(1, 3)).size());
        assertEquals(List.of(), Legend.sizes(points.subList(9, 12)));
    }

    @Test
    void anEmptyMapIsAMap() {
        var figure = MAP.draw(only(List.of()), SMALL).figure();
        assertTrue(new Reading(figure).symbols.isEmpty());
        assertEquals(new HashSet<>(), new Reading(figure).names.keySet());
    }

    @Test
    void theAttributionOfAPrintedMapIsNeverCut() {
        for (double width : List.of(260.0, 523.0)) {
            var figure = MAP.draw(BundledMap.french(), MapOptions.paper(width, width * 0.82))
                    .figure();
            var texts =
                    new Reading(figure).texts.stream().map(Mark.TextRun::text).toList();
            assertTrue(
                    String.join(" ", texts).contains(BundledMap.french().words().attribution()));
        }
    }
}
