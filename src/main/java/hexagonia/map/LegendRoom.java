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

    /// How much higher the legend is than signs over one line of words.
    double extra(MapInput input) {
        if (style.isMini()) {
            return 0;
        }
        double strip = input.lengths().isEmpty() ? 0 : strip(input);
        return Math.max(0, places(input).size() - 1) * line() + strip;
    }
}
