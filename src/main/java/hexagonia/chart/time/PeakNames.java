package hexagonia.chart.time;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.time.Timeline.Peak;
import hexagonia.explore.Span;
import hexagonia.figure.Box;
import hexagonia.figure.EvenLines;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Names much that stands at one date, beside its pile: on the side where nothing stands in the way, past an edge of
/// the range that would cross the words. A name without room on either side is left out.
final class PeakNames {
    private static final double WIDE = 170;
    private static final double LINE = 14;
    private static final int LINES = 4;
    /// What words keep from marks beside them where they can, so that none looks like theirs.
    private static final double APART = 7;

    /// Where words may stand, the best first: `off` where they leave an edge of the range between them and the pile.
    private enum Side {
        RIGHT(true, false),
        LEFT(false, false),
        FAR_RIGHT(true, true),
        FAR_LEFT(false, true);

        private final boolean after;
        private final boolean off;

        Side(boolean after, boolean off) {
            this.after = after;
            this.off = off;
        }
    }

    private final Timeline timeline;
    private final TimeAxis axis;
    private final ChartOptions options;
    private final Optional<Span> range;
    private final TextMeasure measure = TextMeasure.bundled();
    private final Letters name;
    private final Letters note;

    PeakNames(Timeline timeline, TimeAxis axis, ChartOptions options, Optional<Span> range) {
        this.timeline = timeline;
        this.axis = axis;
        this.options = options;
        this.range = range;
        name = Letters.semibold(u(12));
        note = Letters.regular(u(11));
    }

    /// The height of a name with what it says.
    static double height(double unit) {
        return (LINES + 1) * LINE * unit;
    }

    private double u(double units) {
        return units * options.unit();
    }

    void draw(FigureBuilder sketch, double floor, Piles piles) {
        List<Box> taken = new ArrayList<>(piles.boxes(floor, floor - u(TimelineChart.TOP)));
        for (Peak peak : timeline.peaks()) {
            piles.pile(peak.span(), floor, floor - u(TimelineChart.TOP))
                    .ifPresent(pile -> place(sketch, peak, pile, taken, floor));
        }
    }

    private void place(FigureBuilder sketch, Peak peak, Box pile, List<Box> taken, double floor) {
        List<String> lines = measure.lines(peak.words(), note, EvenLines.width(peak.words(), note, u(WIDE)), LINES);
        double width =
                lines.stream().mapToDouble(l -> measure.width(l, note)).max().orElse(0);
        width = Math.max(width, measure.width(peak.name(), name));
        double height = u(LINE) * (lines.size() + 1);
        double lowest = Math.max(u(2), floor - height - u(4));
        for (double apart : new double[] {APART, 1}) {
            for (Side side : Side.values()) {
                double x = side.after ? pile.right() + u(8) : pile.x() - u(8) - width;
                double moved = clear(x, width, side.after);
                for (double top : tops(Math.min(pile.y(), lowest), lowest)) {
                    Box box = new Box(side.off ? moved : x, top, width, height);
                    if ((side.off || moved == x) && isFree(box, u(apart), taken)) {
                        tie(sketch, pile, box, side.after);
                        write(sketch, peak, lines, box, side.after);
                        taken.add(box);
                        return;
                    }
                }
            }
        }
    }

    /// The tops at which words may stand: that of the pile, then higher ones, then lower ones.
    private List<Double> tops(double pile, double lowest) {
        List<Double> tops = new ArrayList<>();
        for (double top = pile; top >= u(2); top -= u(LINE / 4)) {
            tops.add(top);
        }
        for (double top = pile + u(LINE / 4); top <= lowest; top += u(LINE / 4)) {
            tops.add(top);
        }
        return tops;
    }

    private boolean isFree(Box box, double apart, List<Box> taken) {
        Box around = new Box(box.x() - apart, box.y() - u(1), box.width() + 2 * apart, box.height() + u(2));
        return box.x() >= options.margin()
                && box.right() <= options.width() - options.margin()
                && taken.stream().noneMatch(around::overlaps);
    }

    /// The left end of words so wide, moved off the edges of the range, away from the pile.
    private double clear(double x, double width, boolean after) {
        double left = x;
        for (double edge : edges()) {
            if (edge > left - u(6) && edge < left + width + u(6)) {
                left = after ? edge + u(10) : edge - u(10) - width;
            }
        }
        return left;
    }

    private List<Double> edges() {
        return range.map(r -> List.of(axis.at(r.first()), axis.at(r.last().plusDays(1))))
                .orElse(List.of());
    }

    /// A hairline to words that stand off their pile.
    private void tie(FigureBuilder sketch, Box pile, Box words, boolean after) {
        double from = after ? pile.right() + u(4) : pile.x() - u(4);
        double to = after ? words.x() - u(4) : words.right() + u(4);
        if (Math.abs(to - from) > u(6)) {
            double y = Math.round(words.y() + u(LINE) / 2) + 0.5;
            sketch.rule(
                    Math.min(from, to),
                    y,
                    Math.max(from, to),
                    y,
                    Stroke.of(options.palette().line(), u(1)));
        }
    }

    private void write(FigureBuilder sketch, Peak peak, List<String> lines, Box box, boolean after) {
        Palette palette = options.palette();
        double x = after ? box.x() : box.right();
        double baseline = box.y() + u(11);
        text(sketch, x, baseline, peak.name(), name, after, palette.text());
        for (String line : lines) {
            baseline += u(LINE);
            text(sketch, x, baseline, line, note, after, palette.second());
        }
    }

    private static void text(
            FigureBuilder sketch, double x, double baseline, String words, Letters letters, boolean after, Ink ink) {
        if (after) {
            sketch.text(x, baseline, words, letters, ink);
        } else {
            sketch.textBefore(x, baseline, words, letters, ink);
        }
    }
}
