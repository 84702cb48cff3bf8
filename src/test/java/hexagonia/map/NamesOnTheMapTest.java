package hexagonia.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import hexagonia.explore.Clause;
import hexagonia.explore.RandomClauses;
import hexagonia.explore.Transition;
import hexagonia.figure.Box;
import hexagonia.figure.Figure;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.TextMeasure;
import hexagonia.geo.Outlines;
import hexagonia.geo.Position;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// All names of up to twelve clusters stand on the map, whatever the room, the language, the filters and the
/// selection: none is cut, none lies on another, on a border or on a symbol.
@WithoutWindow
class NamesOnTheMapTest {
    private static final MapFigure MAP = new MapFigure(Outlines.bundled(), TextMeasure.bundled());
    private static final int DRAWN = 50;
    private static final double FREE = 5;

    /// The room that a map gets in a window of 1024×700 and in larger ones, and odd shapes.
    record Room(double width, double height) {
        MapOptions screen() {
            return MapOptions.screen(width, height, Palette.LIGHT);
        }
    }

    static Stream<Room> rooms() {
        Random random = new Random(20241122);
        Stream<Room> known = Stream.of(
                new Room(431, 280),
                new Room(414, 300),
                new Room(418, 300),
                new Room(462, 307),
                new Room(736, 289),
                new Room(558, 364),
                new Room(675, 566),
                new Room(1280, 854),
                new Room(360, 240),
                new Room(300, 700));
        return Stream.concat(
                known,
                Stream.generate(() -> new Room(360 + random.nextInt(900), 240 + random.nextInt(600)))
                        .limit(10));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void standInBothLanguages(Room room) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            MapInput input = input(Looking.atBundled(locale));
            Figure figure = MAP.draw(input, room.screen()).figure();
            check(figure, input, locale + " " + room);
            checkLegend(figure, input, locale + " " + room);
        }
    }

    @Test
    void standUnderFiltersAndSelectionsDrawnByLot() {
        Random random = new Random(5);
        List<Room> rooms = rooms().toList();
        for (int i = 0; i < DRAWN; i++) {
            Looking looking = Looking.atBundled(random.nextBoolean() ? Locale.FRENCH : Locale.ENGLISH);
            for (Clause clause : RandomClauses.of(looking.explorer(), Strategies.bundled(), random)) {
                looking = looking.then(new Transition.Filter(clause));
            }
            if (random.nextInt(3) == 0) {
                List<Entity> all = Strategies.bundled().entities();
                looking = looking.selecting(Stream.generate(() -> all.get(random.nextInt(all.size())))
                        .limit(1 + random.nextInt(4))
                        .map(Entity::id)
                        .toArray(String[]::new));
            }
            MapInput input = input(looking);
            Room room = rooms.get(random.nextInt(rooms.size()));
            Figure figure = MAP.draw(input, room.screen()).figure();
            check(figure, input, room + " " + looking.state());
            checkLegend(figure, input, room + " " + looking.state());
        }
    }

    /// A bar clicked, a record opened: rings show where it is, and the land, its frames and their names stay.
    @Test
    void selectingMovesNeitherTheLandNorItsNames() {
        Set<Kind> kinds = EnumSet.of(Kind.LEVER, Kind.AXIS, Kind.PROGRAMME, Kind.CALL, Kind.CLUSTER, Kind.REGION);
        Looking looking = Looking.atBundled(Locale.FRENCH);
        List<MapInput> selected = Strategies.bundled().entities().stream()
                .filter(e -> kinds.contains(e.kind()))
                .map(e -> looking.selecting(e.id()))
                .map(NamesOnTheMapTest::input)
                .toList();
        for (Room room : List.of(new Room(402, 300), new Room(414, 300), new Room(462, 312), new Room(675, 566))) {
            DrawnMap before = MAP.draw(input(looking), room.screen());
            for (MapInput input : selected) {
                DrawnMap after = MAP.draw(input, room.screen(), Optional.of(before.base()));
                String of = input.title() + " " + room;
                assertSame(before.base(), after.base(), of);
                check(after.figure(), input, of);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "5, 0.02", "9, 0.3", "12, 0.02", "12, 5", "13, 3", "40, 4"})
    void standForClustersDrawnByLot(int count, double reach) {
        Random random = new Random(count);
        for (Room room : rooms().toList()) {
            List<MapPoint> points = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                points.add(cluster(
                        "Cluster d’essai " + i,
                        1 + random.nextInt(90),
                        2.35 + reach * (random.nextDouble() - 0.5),
                        46.9 + reach * (random.nextDouble() - 0.5)));
            }
            MapInput words = input(Looking.atBundled(Locale.FRENCH));
            MapInput input = new MapInput("", "", points, words.outlined(), true, words.words());
            Figure figure = MAP.draw(input, room.screen()).figure();
            check(figure, input, count + " within " + reach + " in " + room);
            boolean told = new Reading(figure)
                    .texts.stream().anyMatch(t -> t.text().equals("+ " + (count - 12) + " sans nom"));
            assertEquals(count > 12, told);
        }
    }

    /// The small map of one record names its town whole, but for the one town longer than the map has room for.
    @ParameterizedTest
    @CsvSource({"122, 120", "124, 122", "140, 138"})
    void aSmallMapNamesItsTownWhole(double width, double height) {
        Looking looking = Looking.atBundled(Locale.FRENCH);
        List<String> cut = new ArrayList<>();
        for (Entity entity : Strategies.bundled().entities()) {
            if (entity.kind() == Kind.CLUSTER || entity.kind() == Kind.PROJECT) {
                SeatContent.of(entity, looking.labels())
                        .ifPresent(input -> cut.addAll(cut(input, MapOptions.mini(width, height, Palette.LIGHT))));
            }
        }
        cut.remove("Le Chesnay-Rocquencourt");
        assertEquals(List.of(), cut);
    }

    /// The names of points that do not stand whole on a map.
    private static List<String> cut(MapInput input, MapOptions options) {
        List<String> texts = new Reading(MAP.draw(input, options).figure())
                .texts.stream().map(Mark.TextRun::text).toList();
        return input.points().stream()
                .map(MapPoint::shortLabel)
                .filter(town -> !texts.contains(town))
                .toList();
    }

    private static MapInput input(Looking looking) {
        return MapContent.of(looking.findings(), looking.labels());
    }

    private static MapPoint cluster(String name, double millions, double lon, double lat) {
        return new MapPoint(
                name,
                name,
                name,
                OptionalDouble.of(millions),
                Math.round(millions) + "",
                millions + " M€",
                MapPoint.Kind.SUBJECT,
                new Position(lon, lat),
                "",
                new hexagonia.figure.Hue(0),
                MapPoint.State.NORMAL,
                false,
                "");
    }

    /// The twelve largest are named, each once, and no text of the map lies on another, beyond the edge, or, where it
    /// names a symbol beside it, on a border or on a symbol of what the map is about.
    private static void check(Figure figure, MapInput input, String of) {
        Reading map = new Reading(figure);
        List<String> subjects = MapFigure.inOrder(input.points()).stream()
                .filter(MapPoint::isSubject)
                .sorted(Comparator.comparing(p -> !p.isSelected()))
                .limit(12)
                .map(MapPoint::shortLabel)
                .toList();
        List<String> texts = map.texts.stream().map(Mark.TextRun::text).toList();
        for (String name : subjects) {
            assertEquals(1, texts.stream().filter(name::equals).count(), name + ": " + of);
        }
        Box page = new Box(0, 0, figure.width(), figure.height());
        List<Box> boxes = map.texts.stream().map(Reading::box).toList();
        for (int i = 0; i < boxes.size(); i++) {
            assertTrue(page.holds(boxes.get(i)), texts.get(i) + " is cut: " + of);
            for (int j = i + 1; j < boxes.size(); j++) {
                boolean named = subjects.contains(texts.get(i)) || subjects.contains(texts.get(j));
                assertFalse(
                        named && boxes.get(i).overlaps(boxes.get(j)), texts.get(i) + " on " + texts.get(j) + ": " + of);
            }
        }
    }

    /// The words of the legend lie on no symbol of what the map is about, and no words touch the right edge.
    private static void checkLegend(Figure figure, MapInput input, String of) {
        Reading map = new Reading(figure);
        map.texts.forEach(text ->
                assertTrue(Reading.box(text).right() <= figure.width() - FREE, text.text() + " at the edge: " + of));
        String legend = input.words().places() + " " + input.lengths().words();
        map.texts.stream()
                .filter(t -> t.text().length() > 4 && legend.contains(t.text()))
                .forEach(text -> input.points().stream()
                        .filter(p -> p.isSubject() && map.symbols.containsKey(p.id()))
                        .forEach(p -> assertFalse(
                                Reading.box(text).overlaps(square(map.symbols.get(p.id()))),
                                text.text() + " on " + p.id() + ": " + of)));
    }

    /// What a disc surely fills.
    private static Box square(Mark.Disc disc) {
        double half = disc.r() / Math.sqrt(2);
        return new Box(disc.cx() - half, disc.cy() - half, 2 * half, 2 * half);
    }
}
