package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Hatching;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Explains the sizes of the circles and the dots, and says which places are written, at the foot of the map. The sizes
/// shown are amounts that are on the map: the largest, the smallest and one between.
final class Legend {
    private static final double GAP = 9;
    /// What a word without a sign leaves out before it.
    private static final double SIGN = 4;

    private final MapLayout layout;
    private final LegendRoom space;
    private final MapInput input;
    private final Palette palette;
    private final TextMeasure measure;
    private final int hidden;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private double x;

    /// @param hidden how many others are not drawn
    Legend(MapLayout layout, MapInput input, int hidden, Palette palette, TextMeasure measure) {
        this.hidden = hidden;
        this.layout = layout;
        this.space = new LegendRoom(layout.style(), layout.block(), layout.hasColumn(), measure);
        this.input = input;
        this.palette = palette;
        this.measure = measure;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Box> boxes() {
        return boxes;
    }

    /// The room of all of it.
    Optional<Box> room() {
        return boxes.stream().reduce(Box::and).map(b -> b.grown(5));
    }

    /// Places it above `bottom`.
    Legend above(double bottom) {
        if (layout.style().isMini()) {
            return this;
        }
        double left = space.left();
        double size = layout.style().caption().size();
        double end = input.lengths().isEmpty() ? bottom : lengths(left, bottom);
        double foot = end;
        if (!input.words().places().isEmpty()) {
            var lines = space.places(input);
            foot = end - LegendRoom.GAP - lines.size() * space.line();
            for (int i = 0; i < lines.size(); i++) {
                caption(left, foot + i * space.line() + size, lines.get(i));
            }
        }
        foot = series(left, foot);
        var sizes = sizes(input.points());
        double radius = sizes.isEmpty() ? size / 2 : Math.max(size / 2, radius(sizes.getFirst()));
        x = left;
        double y = foot - radius - 2;
        for (var sample : sizes) {
            boolean last = sample == sizes.getLast();
            circle(radius(sample), y, last ? input.words().millions(sample.value()) : sample.value());
        }
        if (input.points().stream().anyMatch(Legend::isUndisclosed)) {
            hatched(y);
        }
        if (space.series(input).isEmpty() && input.points().stream().anyMatch(p -> p.kind() == MapPoint.Kind.OTHER)) {
            dot(y);
        }
        left().forEach(words -> entry(0, 0, y, words));
        return this;
    }

    /// A sign for each hue of the dots, in a line above `foot`; returns its top.
    private double series(double left, double foot) {
        List<MapInput.Series> series = space.series(input);
        if (series.isEmpty()) {
            return foot;
        }
        double y = foot - space.line() / 2 - 1;
        double radius = layout.style().dot();
        x = left - SIGN;
        entry(0, 0, y, input.words().other());
        for (MapInput.Series of : series) {
            Stroke stroke = Stroke.of(of.hue().ink(palette), 1);
            marks.add(of.hue().shape().around(x + radius, y, radius, palette.ground(), stroke));
            entry(2 * radius, radius, y, of.name());
        }
        return foot - space.line();
    }

    /// How many points are not drawn, and how many are not named, in words.
    List<String> left() {
        int unnamed = (int) input.points().stream().filter(MapPoint::isSubject).count() - Names.MOST;
        return Stream.of(
                        hidden > 0 ? input.words().hidden(hidden) : "",
                        unnamed > 0 ? input.words().unnamed(unnamed) : "")
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /// The three lengths of the money as a strip with their words beneath; returns its top.
    private double lengths(double left, double bottom) {
        MapLengths lengths = input.lengths();
        var letters = layout.style().caption();
        double width = space.stripWidth();
        var lines = space.lengths(input);
        double top = bottom - space.strip(input);
        for (int i = 0; i < lines.size(); i++) {
            caption(left, top + LegendRoom.STRIP + i * space.line() + letters.size(), lines.get(i));
        }
        Box whole = new Box(left, top, width, LegendRoom.STRIP - 2);
        double kept = width * lengths.share(lengths.kept());
        double blank = width * lengths.share(lengths.blank());
        marks.add(new Mark.Rectangle(
                left,
                top,
                width,
                whole.height(),
                0,
                Optional.of(palette.ground()),
                Optional.of(Stroke.of(palette.hatch(), 1)),
                Optional.empty()));
        if (kept > 0) {
            marks.add(new Mark.Rectangle(
                    left,
                    top,
                    kept,
                    whole.height(),
                    0,
                    Optional.of(palette.neutral()),
                    Optional.empty(),
                    Optional.empty()));
        }
        if (blank > 0) {
            marks.add(Hatching.small(palette, 1)
                    .closed(new Box(left + kept, top, blank, whole.height()), Optional.empty()));
        }
        boxes.add(whole);
        return top;
    }

    private static boolean isUndisclosed(MapPoint point) {
        return point.isSubject() && point.millions().isEmpty();
    }

    private double radius(MapPoint sample) {
        return layout.style().area().at(sample.millions().orElseThrow());
    }

    private void circle(double radius, double y, String text) {
        var stroke = Stroke.of(palette.second(), 1);
        marks.add(new Mark.Disc(
                x + radius, y, radius - 0.5, Optional.of(palette.ground()), Optional.of(stroke), Optional.empty()));
        entry(2 * radius, radius, y, text);
    }

    private void hatched(double y) {
        double radius = layout.style().unknownRadius();
        marks.addAll(Symbols.hatched(x + radius, y, radius, palette));
        entry(2 * radius, radius, y, input.words().undisclosed());
    }

    private void dot(double y) {
        double radius = layout.style().dot();
        x += 2;
        marks.add(new Mark.Disc(
                x + radius,
                y,
                radius,
                Optional.of(palette.ground()),
                Optional.of(Stroke.of(palette.second(), 1)),
                Optional.empty()));
        entry(2 * radius, radius, y, input.words().other());
    }

    /// The text after a sign that ends `width` further, and the room both take.
    private void entry(double width, double radius, double y, String text) {
        var letters = layout.style().caption();
        boxes.add(new Box(x, y - radius, width, 2 * radius));
        double end = caption(x + width + 4, y + measure.capHeight(letters) / 2, text);
        x = end + GAP;
    }

    private double caption(double left, double baseline, String text) {
        var caption = new Caption(
                left, baseline, text, layout.style().caption(), palette.second(), Optional.of(palette.ground()));
        marks.add(caption.mark());
        boxes.add(caption.box(measure));
        return caption.box(measure).right();
    }

    /// One point for each size to show, largest first.
    static List<MapPoint> sizes(List<MapPoint> points) {
        var known = MapFigure.inOrder(points).stream()
                .filter(p -> p.isSubject() && p.millions().isPresent())
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        double largest = millions(known.getFirst());
        double smallest = millions(known.getLast());
        double between = Math.sqrt(largest * smallest);
        var sizes = new ArrayList<MapPoint>();
        sizes.add(known.getFirst());
        known.stream()
                .reduce((a, b) -> Math.abs(millions(b) - between) < Math.abs(millions(a) - between) ? b : a)
                .filter(p -> millions(p) < largest && millions(p) > smallest)
                .ifPresent(sizes::add);
        if (smallest < largest) {
            sizes.add(known.getLast());
        }
        return List.copyOf(sizes);
    }

    private static double millions(MapPoint point) {
        return point.millions().orElseThrow();
    }
}
