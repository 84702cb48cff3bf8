package hexagonia.chart;

import hexagonia.chart.TimeAxis.Cell;
import hexagonia.chart.Timeline.DatedMark;
import hexagonia.explore.Span;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A strip of dated facts over an axis of time: a dot is a day, an open line spans the month or the year where no more
/// is known, what is only expected is hollow. What falls together is piled up. A range is outlined, and what is outside
/// of it faded.
public final class TimelineChart {
    private static final double MOST_PITCH = 7;
    private static final double LEAST_MONTH = 6;

    private final Timeline timeline;
    private final ChartOptions options;
    private final Palette palette;
    private final FigureBuilder sketch = new FigureBuilder();
    private final TextMeasure measure = TextMeasure.bundled();
    private final TimeAxis axis;
    private final double floor;

    private TimelineChart(Timeline timeline, ChartOptions options) {
        this.timeline = timeline;
        this.options = options;
        this.palette = options.palette();
        this.axis =
                TimeAxis.of(timeline.years(), timeline.fine(), options.margin(), options.width() - options.margin());
        this.floor = Math.round(options.height() - u(40)) + 0.5;
    }

    /// The timeline at the size of the options, with a range outlined where there is one; `said` stands in the place of
    /// how to read it, where it is not empty.
    public static DrawnTimeline of(Timeline timeline, ChartOptions options, Optional<Span> range, String said) {
        return new TimelineChart(timeline, options).draw(range, said);
    }

    private double u(double units) {
        return units * options.unit();
    }

    private DrawnTimeline draw(Optional<Span> range, String said) {
        ground();
        marks(range);
        labels();
        String words = said.isEmpty() ? reading() : measure.fit(said, note(), options.width() - 2 * options.margin());
        Ink ink = said.isEmpty() ? palette.mention() : palette.accent();
        sketch.text(options.margin(), options.height() - u(6), words, note(), ink);
        range.ifPresent(this::band);
        return new DrawnTimeline(
                new Figure(
                        options.width(),
                        options.height(),
                        palette.ground(),
                        sketch.marks(),
                        timeline.title(),
                        timeline.subtitle(),
                        timeline.alternative(),
                        new Figure.Twin(
                                timeline.columns(),
                                timeline.moments().stream().map(DatedMark::row).toList())),
                axis);
    }

    private Letters note() {
        return Letters.regular(u(11));
    }

    private String reading() {
        return timeline.reading().within(options.width() - 2 * options.margin(), note());
    }

    /// The line of time, a tick where a year begins, smaller ones for months that have room, and a mark where years are
    /// left out.
    private void ground() {
        Stroke line = Stroke.of(palette.line(), u(1));
        for (Cell cell : axis.cells()) {
            double start = Math.round(cell.start()) + 0.5;
            double end = Math.round(cell.end()) + 0.5;
            if (cell.isGap()) {
                gap((start + end) / 2, line);
                continue;
            }
            sketch.rule(start, floor, end, floor, line);
            sketch.rule(start, floor, start, floor + u(7), line);
            sketch.rule(end, floor, end, floor + u(7), line);
            if (cell.width() / 12 >= u(LEAST_MONTH)) {
                for (int month = 2; month <= 12; month++) {
                    double x = Math.round(axis.at(LocalDate.of(cell.first(), month, 1))) + 0.5;
                    sketch.rule(x, floor, x, floor + u(3), line);
                }
            }
        }
    }

    private void gap(double middle, Stroke line) {
        for (double x : new double[] {middle - u(1.5), middle + u(2.5)}) {
            sketch.line(line, x - u(2), floor + u(5), x + u(2), floor - u(5));
        }
    }

    private void marks(Optional<Span> range) {
        Lanes lanes = new Lanes();
        double gap = u(0.5);
        List<DatedMark> moments = timeline.moments();
        int[] lane = new int[moments.size()];
        // What is spread over a year lies below what is known better, so that no dot hangs over a line.
        for (int i : IntStream.range(0, lane.length)
                .boxed()
                .sorted(Comparator.comparing(moments::get, Lanes.WIDEST_FIRST))
                .toList()) {
            Box across = across(moments.get(i));
            lane[i] = lanes.lane(across.x() - gap, across.right() + gap);
        }
        double pitch = Math.min(u(MOST_PITCH), (floor - u(12)) / Math.max(1, lanes.height()));
        for (int i = 0; i < lane.length; i++) {
            DatedMark moment = moments.get(i);
            boolean passes = range.isEmpty() || range.get().meets(moment.span());
            Box across = across(moment);
            double y = floor - u(5) - (lane[i] + 0.5) * pitch + u(1);
            new LaneMark(sketch, palette, options.unit())
                    .draw(moment, new Box(across.x(), y - pitch / 2, across.width(), pitch), passes);
        }
    }

    /// From where to where a moment goes; a day is as wide as its dot.
    private Box across(DatedMark moment) {
        double from = axis.at(moment.span().first());
        double to = axis.at(moment.span().last().plusDays(1));
        double middle = (from + to) / 2;
        double least = moment.isDay() ? 2 * u(LaneMark.DOT) : u(6);
        return to - from < least + u(2)
                ? new Box(middle - least / 2, 0, least, 0)
                : new Box(from + u(1), 0, to - from - u(2), 0);
    }

    private void labels() {
        double free = Double.NEGATIVE_INFINITY;
        List<Cell> years = axis.cells().stream().filter(c -> !c.isGap()).toList();
        for (Timeline.YearLabel year : timeline.labels()) {
            Datum label = year.datum();
            Cell cell = years.stream()
                    .filter(c -> c.first() == year.year())
                    .findFirst()
                    .orElseThrow();
            double width = measure.width(label.label(), note());
            double start = (cell.start() + cell.end() - width) / 2;
            sketch.target(new Box(cell.start(), floor + u(7), cell.width(), u(14)), label);
            if (start >= free) {
                sketch.text(start, floor + u(18), label.label(), note(), palette.second(), Optional.of(label));
                free = start + width + u(4);
            }
        }
    }

    private void band(Span range) {
        double from = Math.round(axis.at(range.first()));
        double to = Math.round(axis.at(range.last().plusDays(1)));
        Box box = new Box(from, u(2), Math.max(u(3), to - from), floor + u(4) - u(2));
        sketch.outline(box, Stroke.of(palette.accent(), 1.5), Optional.empty());
    }
}
