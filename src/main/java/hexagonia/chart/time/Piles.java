package hexagonia.chart.time;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.time.Timeline.DatedMark;
import hexagonia.chart.time.Timeline.Form;
import hexagonia.explore.Span;
import hexagonia.figure.Box;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Palette;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where facts known better than to the year stand over the axis: what would lie on the same place is piled up, what
/// lasts longest lowest; a pile of very many stands in columns.
final class Piles {
    private static final double PITCH = 7;
    private static final int HIGH = 14;
    private static final int MOST_COLUMNS = 6;
    /// How much larger marks are where there is room, on screen and on paper.
    private static final double LARGER = 1.6;

    private static final double LARGER_ON_PAPER = 2.4;
    private static final double STEP = 0.1;
    /// How many lanes larger marks may drive each other up.
    private static final int RAISED = 2;
    /// What stands between the axis and the lowest of a pile.
    private static final double CLEAR = 3;

    private final List<DatedMark> moments;
    private final double unit;
    private final int[] lanes;
    private final Box[] across;
    private final int height;

    Piles(List<DatedMark> all, TimeAxis axis, double unit) {
        this.moments = all.stream().filter(m -> m.form() != Form.YEAR).toList();
        this.unit = unit;
        lanes = new int[moments.size()];
        across = new Box[moments.size()];
        Map<Span, Integer> sizes = new HashMap<>();
        moments.forEach(m -> sizes.merge(m.span(), 1, Integer::sum));
        Map<Span, Integer> placed = new HashMap<>();
        for (int i = 0; i < lanes.length; i++) {
            Span span = moments.get(i).span();
            int columns = Math.clamp((sizes.get(span) + HIGH - 1) / HIGH, 1, MOST_COLUMNS);
            across[i] = across(moments.get(i), axis, columns, placed.merge(span, 1, Integer::sum) % columns);
        }
        Lanes free = new Lanes();
        for (int i : IntStream.range(0, lanes.length)
                .boxed()
                .sorted(Comparator.comparing(moments::get, Lanes.WIDEST_FIRST))
                .toList()) {
            lanes[i] = free.lane(across[i].x() - 0.4 * unit, across[i].right() + 0.4 * unit);
        }
        height = free.height();
    }

    /// From where to where a moment goes, in one of the columns of its date.
    private Box across(DatedMark moment, TimeAxis axis, int columns, int column) {
        double from = axis.at(moment.span().first());
        double to = axis.at(moment.span().last().plusDays(1));
        boolean day = moment.form() == Form.DAY;
        double least = unit * (day ? 2 * MomentMark.DOT : MomentMark.LEAST_BAR);
        double whole = Math.max(to - from - unit, columns * (least + unit) - unit);
        double width = day ? least : (whole + unit) / columns - unit;
        double left = (from + to) / 2 - (columns * (width + unit) - unit) / 2;
        return new Box(left + column * (width + unit), 0, width, 0);
    }

    /// How much larger marks are at most.
    private static double larger(ChartOptions options) {
        return options.onPaper() ? LARGER_ON_PAPER : LARGER;
    }

    /// The same as large as a room allows, but not so large that a pile drives what stands beside it up to its top.
    static Piles in(double room, List<DatedMark> all, TimeAxis axis, ChartOptions options) {
        Piles least = new Piles(all, axis, options.unit());
        for (double times = Math.clamp(room / least.wished(), 1, larger(options)); times > 1; times -= STEP) {
            Piles piles = new Piles(all, axis, options.unit() * times);
            if (IntStream.range(0, piles.lanes.length).allMatch(i -> piles.lanes[i] <= least.lanes[i] + RAISED)) {
                return piles;
            }
        }
        return least;
    }

    /// The height at which piles have their full pitch.
    double wished() {
        return (CLEAR + Math.min(height, 2 * HIGH) * PITCH) * unit;
    }

    private double pitch(double room) {
        return Math.clamp((room - CLEAR * unit) / Math.max(1, height), unit / 4, PITCH * unit);
    }

    /// Draws what begins in a year over the axis at `floor`, no higher than `room`.
    void draw(FigureBuilder sketch, Palette palette, int year, double floor, double room, Optional<Span> range) {
        MomentMark mark = new MomentMark(sketch, palette, unit);
        int[] own = IntStream.range(0, lanes.length)
                .filter(i -> moments.get(i).span().first().getYear() == year)
                .toArray();
        for (int i : own) {
            DatedMark moment = moments.get(i);
            mark.draw(
                    moment, box(i, floor, room), range.isEmpty() || range.get().meets(moment.span()));
        }
        for (int i : own) {
            if (moments.get(i).selected()) {
                mark.ring(moments.get(i), box(i, floor, room));
            }
        }
    }

    private Box box(int i, double floor, double room) {
        double pitch = pitch(room);
        double top = floor - CLEAR * unit - (lanes[i] + 1) * pitch;
        return new Box(across[i].x(), top, across[i].width(), pitch);
    }

    /// The boxes of all marks, for what must not lie on them.
    List<Box> boxes(double floor, double room) {
        return IntStream.range(0, lanes.length)
                .mapToObj(i -> box(i, floor, room))
                .toList();
    }

    /// The box around what stands at one date.
    Optional<Box> pile(Span span, double floor, double room) {
        return IntStream.range(0, lanes.length)
                .filter(i -> moments.get(i).span().equals(span))
                .mapToObj(i -> box(i, floor, room))
                .reduce(Box::and);
    }
}
