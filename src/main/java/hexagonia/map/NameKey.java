package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The names of numbered symbols, one under the other beside or below the map, each after its number and before its
/// amount. A name wider than `most` is cut.
record NameKey(List<MapPoint> points, double most, Style style, TextMeasure measure) {
    private static final double PAD = 6;
    private static final double LINE = 1.3;

    /// That of the points that have to be named.
    static NameKey of(MapInput input, MapOptions options, TextMeasure measure) {
        double unit = Math.min(options.width() / MapLayout.WIDTH, options.height() / MapLayout.HEIGHT);
        List<MapPoint> points = MapFigure.inOrder(MapPoint.about(input.points())).stream()
                .sorted(Comparator.comparing(p -> !p.isSelected()))
                .limit(Names.MOST)
                .toList();
        return new NameKey(points, Names.WIDEST * options.width(), new Style(unit, options.medium()), measure);
    }

    private double size() {
        return style.labelSize();
    }

    /// How wide it is beside the map.
    double width() {
        double widest = points.stream()
                .mapToDouble(p -> measure.width(name(p), Letters.bold(size()))
                        + measure.width(p.value(), Letters.regular(size())))
                .max()
                .orElse(0);
        return number() + widest + 3 * PAD;
    }

    /// How high its lines are.
    double height() {
        return PAD + size() * LINE * points.size();
    }

    private String name(MapPoint point) {
        return measure.fit(point.shortLabel(), Letters.bold(size()), most);
    }

    private double number() {
        return measure.width("00", Letters.semibold(size())) + PAD;
    }

    /// The number that a point bears.
    String number(MapPoint point) {
        return Integer.toString(points.indexOf(point) + 1);
    }

    /// Its lines within a box, from the top down.
    List<Mark> marks(Box box, Palette palette) {
        List<Mark> marks = new ArrayList<>();
        double baseline = box.y() + PAD + size();
        double right = box.right() - PAD;
        for (MapPoint point : points) {
            Letters name = point.isSelected() ? Letters.bold(size()) : Letters.semibold(size());
            double left = box.x() + PAD + number();
            marks.add(new Mark.Group(
                    List.of(
                            Caption.endingAt(
                                            left - PAD,
                                            baseline,
                                            number(point),
                                            Letters.regular(size()),
                                            palette.second(),
                                            Optional.empty(),
                                            measure)
                                    .mark(),
                            new Caption(left, baseline, name(point), name, Names.ink(point, palette), Optional.empty())
                                    .mark(),
                            Caption.endingAt(
                                            right,
                                            baseline,
                                            point.value(),
                                            Letters.regular(size()),
                                            palette.second(),
                                            Optional.empty(),
                                            measure)
                                    .mark()),
                    point.datum()));
            baseline += size() * LINE;
        }
        return marks;
    }
}
