package hexagonia.map;

import hexagonia.Goldens;
import hexagonia.export.FigureFiles;
import hexagonia.figure.Figure;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.Palette;
import hexagonia.figure.TextMeasure;
import hexagonia.geo.Bounds;
import hexagonia.geo.Outlines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The land is left out of the agreed texts: it is ten thousand points, and the same in all. Whole pictures lie in
/// `target/goldens` after `-Dgoldens=write`.
class MapGoldenTest {
    private static final MapFigure MAP = new MapFigure(Outlines.bundled(), TextMeasure.bundled());
    private static final int LAND = 40;

    @Test
    void smallestWindow() throws IOException {
        check("map-small", BundledMap.french(), MapOptions.screen(420, 345, Palette.LIGHT));
    }

    @Test
    void smallestWindowWithASelection() throws IOException {
        var input = BundledMap.french(Set.of("miai-cluster"));
        check("map-small-selected", input, MapOptions.screen(420, 345, Palette.LIGHT));
    }

    @Test
    void smallestWindowDark() throws IOException {
        var input = BundledMap.french(Set.of("hi-paris"));
        check("map-small-dark", input, MapOptions.screen(420, 345, Palette.DARK));
    }

    @Test
    void largeWindowInEnglish() throws IOException {
        check("map-large-english", BundledMap.english(), MapOptions.screen(656, 556, Palette.LIGHT));
    }

    @Test
    void largeWindowDark() throws IOException {
        check("map-large-dark", BundledMap.french(), MapOptions.screen(656, 556, Palette.DARK));
    }

    @Test
    void paper() throws IOException {
        check("map-paper", BundledMap.french(), MapOptions.paper(523, 430));
    }

    @Test
    void seenNearWithABrush() throws IOException {
        var input = BundledMap.french();
        var options = MapOptions.screen(656, 556, Palette.LIGHT);
        var view = MAP.draw(input, options).geometry().fit(new Bounds(4, 43, 8, 46.5));
        check("map-near", input, options.withView(view).withBrush(Optional.of(new Bounds(5, 44.5, 6.5, 45.5))));
    }

    @Test
    void besideAComparison() throws IOException {
        var input = BundledMap.french(Set.of("aniti-ia-cluster", "miai-cluster"));
        check("map-mini", input, MapOptions.mini(260, 214, Palette.LIGHT));
    }

    private static void check(String name, MapInput input, MapOptions options) throws IOException {
        var figure = MAP.draw(input, options).figure();
        Goldens.check(name, withoutLand(figure));
        if ("write".equals(System.getProperty("goldens"))) {
            try (var out = Files.newOutputStream(Path.of("target", "goldens", name + ".png"))) {
                FigureFiles.png(figure, 144, out);
            }
        }
    }

    private static Figure withoutLand(Figure figure) {
        return new Figure(
                figure.width(),
                figure.height(),
                figure.ground(),
                withoutLand(figure.marks()),
                figure.title(),
                figure.subtitle(),
                figure.alternative(),
                figure.twin());
    }

    private static List<Mark> withoutLand(List<Mark> marks) {
        return marks.stream()
                .map(mark -> switch (mark) {
                    case Mark.Group m -> new Mark.Group(withoutLand(m.marks()), m.datum());
                    case Mark.Clip m -> new Mark.Clip(m.outline(), withoutLand(m.marks()));
                    case Mark.Path m
                    when m.outline().rings().stream().mapToInt(r -> r.length).sum() > 2 * LAND ->
                        new Mark.Path(new Outline(List.of(), true), m.fill(), m.stroke(), m.datum());
                    default -> mark;
                })
                .toList();
    }
}
