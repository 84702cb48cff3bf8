package hexagonia.map;

import hexagonia.figure.Figure;
import hexagonia.figure.TextMeasure;
import hexagonia.geo.Outlines;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Draws the map: metropolitan France among its neighbours, overseas in a column, two insets of Île-de-France where
/// several points fall there. A point is drawn once, in the closest frame that holds it. Points are reached by keyboard
/// from the largest amount down, those without an amount last. A pure function, safe on any thread.
public final class MapFigure {
    private final Outlines outlines;
    private final TextMeasure measure;

    public MapFigure(Outlines outlines, TextMeasure measure) {
        this.outlines = outlines;
        this.measure = measure;
    }

    public DrawnMap draw(MapInput input, MapOptions options) {
        return draw(input, options, Optional.empty());
    }

    /// The same, sparing the land when that of the drawing before still fits.
    public DrawnMap draw(MapInput input, MapOptions options, Optional<BaseMap> before) {
        var drawing = drawing(input, options);
        var layout = drawing.layout();
        var base = before.filter(b -> b.fits(outlines, layout, options.palette()))
                .orElseGet(() -> BaseMap.of(outlines, layout, options.palette()));
        var figure = new Figure(
                options.width(),
                options.height(),
                options.palette().ground(),
                drawing.marks(base),
                input.title(),
                input.subtitle(),
                alternative(input, drawing),
                twin(input),
                base.marks().size());
        return new DrawnMap(figure, new MapGeometry(layout, options.view(), drawing.symbols()), base);
    }

    /// With as much as lets all names stand, which are a constraint on a map of the whole.
    private MapDrawing drawing(MapInput input, MapOptions options) {
        return Stream.of(Giving.values())
                .map(giving -> new MapDrawing(input, options, giving, outlines, measure))
                .filter(d -> d.isNamed() || !options.view().isWhole() || options.medium() == MapMedium.MINI)
                .findFirst()
                .orElseThrow();
    }

    /// Points in the order of reading: by amount, the largest first; the others as they come.
    static List<MapPoint> inOrder(List<MapPoint> points) {
        return points.stream()
                .sorted((a, b) -> a.kind() == b.kind()
                        ? Double.compare(b.millions().orElse(-1), a.millions().orElse(-1))
                        : a.kind().compareTo(b.kind()))
                .toList();
    }

    /// What it finds, its subjects with the numbers that they bear, how many others are not drawn, to whom the land is
    /// owed.
    private static String alternative(MapInput input, MapDrawing drawing) {
        var named = inOrder(MapPoint.about(input.points())).stream()
                .map(p -> drawing.number(p) + p.label() + " " + p.amount());
        Stream<String> foot =
                Stream.concat(drawing.left().stream(), Stream.of(input.words().attribution()));
        return Stream.of(Stream.of(input.title()), named, foot)
                .flatMap(said -> said)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Figure.Twin twin(MapInput input) {
        var words = input.words();
        var rows = inOrder(input.points()).stream()
                .map(p ->
                        List.of(p.label(), p.amount(), p.placeName(), p.written() ? words.written() : words.deduced()))
                .toList();
        return new Figure.Twin(words.headings(), rows);
    }
}
