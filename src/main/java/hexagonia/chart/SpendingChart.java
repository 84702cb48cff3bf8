package hexagonia.chart;

import hexagonia.chart.Spending.Bar;
import hexagonia.chart.Spending.Group;
import hexagonia.chart.Spending.Strip;
import hexagonia.figure.Box;
import hexagonia.figure.Figure;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Scale;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Spending by axis: a strip of the whole on its own scale, then one bar per line from one zero line, under quiet
/// headings, without grid or axis: the value stands at the end of each bar and the note after it. A line without an
/// amount keeps its place, with a hatched mark off the scale. The same function draws a bar opened into its parts.
public final class SpendingChart {
    private static final double LEAST_GAP = 3;
    /// What a name takes of the width at most, as long as it has a short form.
    private static final double LISTED = 0.7;
    private static final double SHARE_OF_NAMES = 0.24;

    private final Spending spending;
    private final ChartOptions options;
    private final SpendingSizes sizes;
    /// What the strip takes with its captions.
    private final double strip;
    private final FigureBuilder sketch = new FigureBuilder();
    private final List<DrawnSpending.Line> lines = new ArrayList<>();
    private final TextMeasure measure = TextMeasure.bundled();

    private SpendingChart(Spending spending, ChartOptions options) {
        this.spending = spending;
        this.options = options;
        int headings = (int)
                spending.groups().stream().filter(g -> !g.heading().isEmpty()).count();
        int under = (int) bars().stream().filter(SpendingChart::hasLabelsBelow).count();
        int more = (int)
                spending.groups().stream().filter(g -> !g.more().isEmpty()).count();
        this.strip = spending.strip()
                .map(s -> drawn(s, new FigureBuilder(), options, spending.selecting()))
                .orElse(0.0);
        this.sizes = SpendingSizes.of(options, strip / options.unit(), headings, bars().size() + more, under);
    }

    /// The chart at the size of the options; higher where the lines need more room than that.
    public static Figure of(Spending spending, ChartOptions options) {
        return draw(spending, options).figure();
    }

    /// The same, with where its lines stand.
    public static DrawnSpending draw(Spending spending, ChartOptions options) {
        var chart = new SpendingChart(spending, options);
        var figure = chart.figure();
        return new DrawnSpending(figure, chart.lines);
    }

    /// The least height in points that the chart needs at a width.
    public static double least(Spending spending, ChartOptions options) {
        return new SpendingChart(spending, options.withHeight(0)).height();
    }

    /// Draws the strip of a whole alone, at the top of another picture; returns the room that it takes.
    public static double strip(Strip strip, FigureBuilder into, ChartOptions options, boolean selecting) {
        return drawn(strip, into, options, selecting) + 4 * options.unit();
    }

    private static double drawn(Strip strip, FigureBuilder into, ChartOptions options, boolean selecting) {
        SpendingSizes sizes = SpendingSizes.of(options, StripLine.TAKEN, 0, 1, 0);
        return new StripLine(into, options, sizes).draw(strip, new PartsBar(into, options, sizes, selecting));
    }

    private List<Bar> bars() {
        return spending.groups().stream().flatMap(g -> g.bars().stream()).toList();
    }

    private static boolean hasLabelsBelow(Bar bar) {
        return bar.hasLength()
                && bar.parts().stream().anyMatch(part -> !part.label().isEmpty());
    }

    /// The room that a line takes.
    private double taken(Bar bar) {
        return sizes.pitch() + (hasLabelsBelow(bar) ? sizes.u(SpendingSizes.UNDER) : 0);
    }

    private double taken(Group group) {
        return (group.heading().isEmpty() ? 0 : sizes.heading())
                + group.bars().stream().mapToDouble(this::taken).sum()
                + (group.more().isEmpty() ? 0 : sizes.pitch());
    }

    /// The room that the strip takes above the lines.
    private double strip() {
        return strip == 0 ? 0 : strip + 0.375 * sizes.pitch();
    }

    private double height() {
        double used =
                strip() + spending.groups().stream().mapToDouble(this::taken).sum();
        used += sizes.u(4) - (sizes.pitch() - sizes.bar()) / 2;
        // Sums of heights are not exact.
        return Math.max(options.height(), Math.ceil(used - 1e-6));
    }

    private Figure figure() {
        var palette = options.palette();
        var parts = new PartsBar(sketch, options, sizes, spending.selecting());
        spending.strip().ifPresent(strip -> new StripLine(sketch, options, sizes).draw(strip, parts));
        double y = strip();
        double zero = zero();
        var scale = scale(zero);
        var line = new BarLine(sketch, options, sizes, parts);
        var undisclosed = undisclosed(zero);
        for (var group : spending.groups()) {
            if (!group.heading().isEmpty()) {
                y += sizes.heading();
                heading(group, y - sizes.u(7));
            }
            for (var bar : group.bars()) {
                line.draw(bar, Math.round(y + sizes.pitch() / 2), zero, scale, undisclosed);
                double taken = taken(bar);
                lines.add(new DrawnSpending.Line(bar, new Box(sizes.left(), y, sizes.width(), taken)));
                y += taken;
            }
            if (!group.more().isEmpty()) {
                more(group.more(), y);
                y += sizes.pitch();
            }
        }
        return new Figure(
                options.width(),
                height(),
                palette.ground(),
                sketch.marks(),
                spending.title(),
                spending.subtitle(),
                alternative(),
                twin());
    }

    /// What the chart says besides its table: the strip, and what stands beside the lines.
    private String alternative() {
        Stream<String> strip = spending.strip().stream()
                .flatMap(s -> Stream.of(
                        s.value().words().full() + " " + s.caption().full(),
                        s.envelope().words().full(),
                        s.rest().isEmpty() ? "" : s.rest().datum().label()));
        Stream<String> notes = bars().stream()
                .filter(bar -> !bar.note().isEmpty())
                .map(bar -> bar.datum().label() + ", " + bar.note().full());
        return Stream.concat(
                        Stream.of(spending.alternative()),
                        Stream.of(strip, notes)
                                .flatMap(s -> s)
                                .filter(words -> !words.isBlank())
                                .map(words -> words + "."))
                .collect(Collectors.joining(" "));
    }

    private void heading(Group group, double baseline) {
        var palette = options.palette();
        var letters = sizes.strongNote();
        var text = group.heading().within(sizes.width(), letters);
        double end = sketch.text(sizes.left(), baseline, text, letters, palette.second()) + sizes.u(8);
        if (end < sizes.right()) {
            double y = Math.round(baseline - measure.xHeight(letters) / 2) - sizes.u(0.5);
            sketch.rule(end, y, sizes.right(), y, Stroke.of(palette.hair(), sizes.u(1)));
        }
    }

    /// What tells how many lines are left out.
    private void more(Words more, double y) {
        var letters = sizes.note();
        double baseline = measure.centredBaseline(y + (sizes.pitch() - sizes.bar()) / 2, sizes.bar(), letters);
        var text = more.within(sizes.width(), letters);
        sketch.text(sizes.left(), baseline, text, letters, options.palette().second());
    }

    /// Where the bars begin: after the longest name, but never beyond two fifths of the width. A name that would take
    /// more than its share makes room for its short form.
    /// Where amounts are but listed, names may take most of the width.
    private double zero() {
        double widest = bars().stream()
                .mapToDouble(bar -> name(bar) + (bar.hasLength() ? 0 : sizes.u(BarLine.GUTTER - LEAST_GAP)))
                .max()
                .orElse(0);
        double most = sizes.width() * (spending.adds() ? 0.41 : LISTED);
        double gap = Math.clamp(most - widest, sizes.u(LEAST_GAP), sizes.u(sizes.wide() ? 24 : 12));
        return Math.ceil(sizes.left() + Math.min(widest + gap, most));
    }

    private double name(Bar bar) {
        double full = measure.width(bar.label().full(), sizes.name(true));
        return !spending.adds() || full <= SHARE_OF_NAMES * sizes.width()
                ? full
                : Math.min(full, measure.width(bar.label().brief(), sizes.name(true)));
    }

    /// The longest scale on which every bar has room for its value after it, and for a note of some width; none where
    /// nothing adds.
    private Optional<Scale.Linear> scale(double zero) {
        long longest =
                spending.adds() ? bars().stream().mapToLong(Bar::length).max().orElse(0) : 0;
        double room = bars().stream()
                .filter(bar -> bar.length() > 0)
                .mapToDouble(bar -> (sizes.right() - zero - tail(bar)) * longest / bar.length())
                .min()
                .orElse(0);
        return longest > 0 && room > 0 ? Optional.of(Scale.linear(0, longest, zero, zero + room)) : Optional.empty();
    }

    private double tail(Bar bar) {
        var call = options.call(bar.datum());
        double value = sizes.u(BarLine.AFTER_BAR)
                + measure.width(bar.value(), sizes.value())
                + (call.isEmpty() ? 0 : sizes.u(2) + measure.width(call, sizes.call()));
        double note = bar.note().isEmpty() ? 0 : measure.width(bar.note().brief(), sizes.note());
        return value + (note == 0 ? 0 : sizes.u(BarLine.BEFORE_NOTE) + Math.min(note, sizes.width() * 0.2));
    }

    /// One wording for all lines without an amount: the full one where every note still fits after it.
    private String undisclosed(double zero) {
        double start = zero
                + sizes.u(BarLine.AFTER_BAR + BarLine.BEFORE_NOTE)
                + measure.width(spending.undisclosed().full(), sizes.strongNote());
        boolean fits = bars().stream()
                .filter(bar -> !bar.hasLength())
                .allMatch(bar -> start + measure.width(bar.note().full(), sizes.note()) <= sizes.right());
        return fits ? spending.undisclosed().full() : spending.undisclosed().brief();
    }

    private Figure.Twin twin() {
        var rows = new ArrayList<List<String>>();
        for (var group : spending.groups()) {
            for (var bar : group.bars()) {
                var heading = group.heading().full();
                rows.add(List.of(
                        heading, bar.datum().label(), amount(bar), bar.datum().note()));
                for (var part : bar.parts()) {
                    var datum = part.datum();
                    if (datum.equals(bar.datum())) {
                        continue;
                    }
                    rows.add(List.of(bar.datum().label(), datum.label(), datum.value(), datum.note()));
                }
            }
            if (!group.more().isEmpty()) {
                rows.add(List.of(group.heading().full(), group.more().full(), "", ""));
            }
        }
        return new Figure.Twin(spending.columns(), rows);
    }

    private String amount(Bar bar) {
        return bar.euros().isPresent() || bar.out()
                ? bar.datum().value()
                : spending.undisclosed().full();
    }
}
