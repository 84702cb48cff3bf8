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
        this.space = new LegendRoom(layout.style(), layout.said(), layout.hasColumn(), measure);
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
        signs(left, foot - 2);
        return this;
    }

    /// The signs in their lines, the last of them above `foot`, then what is left out in words.
    private void signs(double left, double foot) {
        var lines = space.signs(input);
        double size = layout.style().caption().size();
        for (int i = 0; i < lines.size(); i++) {
            double half =
                    lines.get(i).stream().mapToDouble(LegendSign::radius).max().orElse(0);
            double y = foot - (lines.size() - 1 - i) * space.line() - Math.max(size / 2, half);
            x = left;
            for (LegendSign sign : lines.get(i)) {
                marks.addAll(sign.marks(x + sign.radius(), y, palette));
                entry(2 * sign.radius(), sign.radius(), y, sign.text());
            }
            if (i == lines.size() - 1) {
                left().forEach(words -> entry(0, 0, y, words));
            }
        }
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

    /// The text after a sign that ends `width` further, and the room both take.
    private void entry(double width, double radius, double y, String text) {
        var letters = layout.style().caption();
        boxes.add(new Box(x, y - radius, width, 2 * radius));
        double end = caption(x + width + LegendRoom.WORD, y + measure.capHeight(letters) / 2, text);
        x = end + LegendRoom.SIGNS;
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
