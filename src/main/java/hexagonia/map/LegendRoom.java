package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.TextMeasure;
import java.util.List;

/// The room of the legend in the block of a map, beside its column if it has one, and the lines that its words break
/// into there.
record LegendRoom(Style style, Box block, boolean column, TextMeasure measure) {
    /// The height of the strip of lengths, with the gap under it.
    static final double STRIP = 8;
    /// The room above what stands below.
    static final double GAP = 4;

    /// Where maps are this large there is room for a line on what the hues of dots stand for.
    private static final double LARGE = 1.1;
    /// What a sign takes before its word, with the gap behind.
    private static final double SIGN = 20;
    private static final double MOST = 280;
    private static final double LEFT = 68;
    /// The room at the right that the scale bar of the map takes.
    private static final double SCALE_BAR = 76;

    double left() {
        return block.x() + (column ? LEFT * style.unit() : 8);
    }

    /// From one line to the next.
    double line() {
        return style.caption().size() + 3;
    }

    double stripWidth() {
        return Math.min(MOST * style.unit(), width());
    }

    private double width() {
        return block.right() - left() - SCALE_BAR;
    }

    /// The words on places, in lines.
    List<String> places(MapInput input) {
        return measure.lines(input.words().places(), style.caption(), width(), 2);
    }

    /// The words on the lengths of the money, in lines.
    List<String> lengths(MapInput input) {
        return measure.lines(input.lengths().words(), style.caption(), stripWidth(), 2);
    }

    /// The height of the strip with its words.
    double strip(MapInput input) {
        return GAP + lengths(input).size() * line() + STRIP;
    }

    /// What the hues of dots stand for, where the picture is large enough for a line of it.
    List<MapInput.Series> series(MapInput input) {
        return style.unit() >= LARGE && input.series().size() > 1 && seriesWidth(input) <= width() + SCALE_BAR
                ? input.series()
                : List.of();
    }

    private double seriesWidth(MapInput input) {
        return measure.width(input.words().other(), style.caption())
                + input.series().stream()
                        .mapToDouble(s -> measure.width(s.name(), style.caption()) + SIGN)
                        .sum();
    }

    /// How much higher the legend is than signs over one line of words.
    double extra(MapInput input) {
        if (style.isMini()) {
            return 0;
        }
        double strip = input.lengths().isEmpty() ? 0 : strip(input);
        int lines = Math.max(0, places(input).size() - 1) + (series(input).isEmpty() ? 0 : 1);
        return lines * line() + strip;
    }
}
