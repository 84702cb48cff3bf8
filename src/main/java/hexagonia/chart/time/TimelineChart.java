package hexagonia.chart.time;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.time.Timeline.DatedMark;
import hexagonia.chart.time.Timeline.YearMark;
import hexagonia.explore.Span;
import hexagonia.figure.Box;
import hexagonia.figure.Figure;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Letters;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import java.util.Optional;

/// Dated facts over an axis of time, each in the form of how precisely it is known: a dot is a day, a bar a month, both
/// piled up over the axis; what is known to the year is counted in a bracket under it; what is expected is hollow. Much
/// at one date is named. Calls go from opening to closing under the years. A range is a band, and what is outside of it
/// faded.
public final class TimelineChart {
    static final double TOP = 12;
    private static final double HANDLE = 18;

    private final Timeline timeline;
    private final ChartOptions options;
    private final Optional<Span> range;
    private final FigureBuilder sketch = new FigureBuilder();
    private final TimeAxis axis;
    private final TimeGround ground;
    private final CallRows calls;
    private final TimeLegend legend;

    private TimelineChart(Timeline timeline, ChartOptions options, Optional<Span> range) {
        this.timeline = timeline;
        this.options = options;
        this.range = range;
        axis = TimeAxis.of(timeline.years(), timeline.fine(), options.margin(), options.width() - options.margin());
        ground = new TimeGround(timeline, axis, options);
        calls = new CallRows(timeline, axis, options);
        legend = new TimeLegend(timeline, options);
    }

    /// The timeline at the size of the options, with a range as a band where there is one; `said` stands in the place
    /// of the legend, where it is not empty.
    public static DrawnTimeline of(Timeline timeline, ChartOptions options, Optional<Span> range, String said) {
        return new TimelineChart(timeline, options, range).draw(said);
    }

    /// The height at which nothing is cut.
    public static double least(Timeline timeline, ChartOptions options) {
        TimelineChart chart = new TimelineChart(timeline, options, Optional.empty());
        return chart.height(new Piles(timeline.moments(), chart.axis, options.unit()));
    }

    /// The height of which the timeline makes use.
    public static double most(Timeline timeline, ChartOptions options) {
        TimelineChart chart = new TimelineChart(timeline, options, Optional.empty());
        return chart.height(Piles.in(Double.MAX_VALUE, timeline.moments(), chart.axis, options));
    }

    private double height(Piles piles) {
        double names = timeline.peaks().isEmpty() ? 0 : PeakNames.height(options.unit());
        return u(TOP) + Math.max(names, piles.wished()) + under();
    }

    private double u(double units) {
        return units * options.unit();
    }

    /// The height of all that stands under the axis.
    private double under() {
        return ground.height() + calls.height() + legend.height();
    }

    private DrawnTimeline draw(String said) {
        double floor = Math.round(options.height() - under()) + 0.5;
        double callsTop = floor + ground.height();
        range.ifPresent(span -> band(span, floor, callsTop));
        double room = floor - u(TOP);
        Piles piles = Piles.in(room, timeline.moments(), axis, options);
        ground.line(sketch, floor);
        for (YearMark year : timeline.marks()) {
            ground.bracket(sketch, year, floor, range);
            piles.draw(sketch, options.palette(), year.year(), floor, room, range);
        }
        ground.names(sketch, floor);
        calls.draw(sketch, callsTop, range);
        new PeakNames(timeline, axis, options, range).draw(sketch, floor, piles);
        if (said.isEmpty()) {
            legend.draw(sketch, options.height() - legend.height());
        } else {
            Letters note = Letters.regular(u(11));
            String words = TextMeasure.bundled().fit(said, note, options.width() - 2 * options.margin());
            sketch.text(
                    options.margin(),
                    options.height() - u(6),
                    words,
                    note,
                    options.palette().accent());
        }
        return new DrawnTimeline(
                new Figure(
                        options.width(),
                        options.height(),
                        options.palette().ground(),
                        sketch.marks(),
                        timeline.title(),
                        timeline.subtitle(),
                        timeline.alternative(),
                        new Figure.Twin(
                                timeline.columns(),
                                timeline.moments().stream().map(DatedMark::row).toList())),
                axis);
    }

    /// The range behind the facts and behind the calls, its edges, and handles to take it by.
    private void band(Span span, double floor, double callsTop) {
        double from = Math.round(axis.at(span.first()));
        double to = Math.max(from + u(3), Math.round(axis.at(span.last().plusDays(1))));
        Stroke edge = Stroke.of(options.palette().accent(), u(1));
        sketch.fill(
                Box.of(from, u(2), to - from, floor - u(2)), options.palette().selectedRow(), Optional.empty());
        sketch.fill(
                Box.of(from, callsTop + calls.head(), to - from, calls.height() - calls.head()),
                options.palette().selectedRow(),
                Optional.empty());
        double middle = (u(2) + floor) / 2;
        for (double x : new double[] {from, to}) {
            sketch.rule(x, u(2), x, floor, edge);
            sketch.rectangle(
                    new Box(x - u(2.5), middle - u(HANDLE) / 2, u(5), u(HANDLE)),
                    u(2.5),
                    Optional.of(options.palette().ground()),
                    Optional.of(edge),
                    Optional.empty());
        }
    }
}
