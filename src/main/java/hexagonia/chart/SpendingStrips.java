package hexagonia.chart;

import hexagonia.chart.PartsBar.Unnamed;
import hexagonia.chart.Spending.Bar;
import hexagonia.chart.Spending.Part;
import hexagonia.chart.Spending.Strip;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Scale;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import hexagonia.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Spending in little height, for a cover: the strip of the whole, what is known of it opened to the full width with a
/// piece for each measure, and how many measures have no amount.
public final class SpendingStrips {
    private static final double OPENING = 26;
    private static final double HEIGHT = 17;
    private static final double UNDER = 26;
    private static final double LINE = 16;
    private static final double STUB = 15;
    private static final double GAP = 14;
    private static final int MOST = 6;

    private final Spending spending;
    private final Strip strip;
    private final Messages messages;
    private final ChartOptions options;
    private final SpendingSizes sizes;
    private final FigureBuilder sketch = new FigureBuilder();
    private final PartsBar parts;
    private final TextMeasure measure = TextMeasure.bundled();

    private SpendingStrips(Spending spending, Strip strip, Messages messages, ChartOptions options) {
        this.spending = spending;
        this.strip = strip;
        this.messages = messages;
        this.options = options;
        this.sizes = SpendingSizes.of(options, StripLine.TAKEN, 0, 1, 0);
        this.parts = new PartsBar(sketch, options, sizes, spending.selecting());
    }

    /// The strips in the width of the options; nothing where no strip has a length.
    public static Optional<Figure> of(Spending spending, Messages messages, ChartOptions options) {
        return spending.strip()
                .filter(strip -> strip.total() > 0 && !strip.parts().isEmpty())
                .map(strip -> new SpendingStrips(spending, strip, messages, options).figure());
    }

    private Figure figure() {
        new StripLine(sketch, options, sizes).draw(strip.nameless(), parts);
        double top = sizes.u(StripLine.BOTTOM + OPENING);
        open(top);
        double y = without(top + sizes.u(HEIGHT + UNDER));
        return new Figure(
                options.width(),
                y,
                options.palette().ground(),
                sketch.marks(),
                spending.title(),
                spending.subtitle(),
                spending.alternative(),
                new Figure.Twin(
                        spending.columns().subList(1, 3),
                        pieces().map(p -> List.of(p.datum().label(), p.datum().value()))
                                .toList()));
    }

    private List<Bar> known() {
        return spending.groups().stream()
                .flatMap(g -> g.bars().stream())
                .filter(bar -> bar.length() > 0)
                .toList();
    }

    private Stream<Part> pieces() {
        return known().stream().flatMap(bar -> pieces(bar).stream());
    }

    private static List<Part> pieces(Bar bar) {
        return bar.parts().isEmpty()
                ? List.of(Part.of(
                                bar.datum(),
                                new Words(
                                        bar.label().full() + "\u00A0" + bar.value(),
                                        bar.label().brief() + "\u00A0" + bar.value()),
                                bar.hue(),
                                bar.length())
                        .withSelection(bar.selectedEuros()))
                : bar.parts();
    }

    /// What is known, from where it ends in the strip to the full width, named inside and below; over the pieces of a
    /// line that has an amount of its own, that line.
    private void open(double top) {
        Stroke hair = Stroke.of(options.palette().line(), sizes.u(0.75));
        double foot = sizes.u(StripLine.BOTTOM);
        long all = known().stream().mapToLong(Bar::length).sum();
        long whole = Math.max(strip.total(), all);
        sketch.rule(sizes.left(), foot, sizes.left(), top, hair);
        sketch.line(hair, sizes.left() + sizes.width() * all / whole, foot, sizes.right(), top);
        List<Unnamed> unnamed = new ArrayList<>();
        double from = sizes.left();
        for (Bar bar : known()) {
            double to = from + sizes.width() * bar.length() / all;
            double end = to >= sizes.right() - 0.5 ? to : to - sizes.u(1);
            unnamed.addAll(parts.draw(
                    pieces(bar),
                    Scale.linear(0, bar.length(), from, end),
                    top,
                    sizes.u(HEIGHT),
                    Optional.of(bar.hue())));
            if (bar.parts().size() > 1) {
                bracket(bar, from, end, top);
            }
            from = to;
        }
        new UnderLabels(sketch, options, sizes)
                .draw(unnamed, Words.NONE, sizes.left(), top + sizes.u(HEIGHT + UNDER - 9));
    }

    private void bracket(Bar bar, double from, double to, double top) {
        double y = top - sizes.u(3);
        Stroke line = Stroke.of(options.palette().second(), sizes.u(0.75));
        sketch.line(line, from + sizes.u(1), top - sizes.u(0.5), from + sizes.u(1), y, to, y, to, top - sizes.u(0.5));
        Optional<Datum> datum = Optional.of(bar.datum());
        double baseline = y - sizes.u(4);
        double x = sketch.text(
                from + sizes.u(7),
                baseline,
                bar.label().full() + " ",
                sizes.note(),
                options.palette().text(),
                datum);
        double end = sketch.text(
                x, baseline, bar.value(), sizes.strongNote(), options.palette().text(), datum);
        sketch.text(
                end + sizes.u(1),
                baseline - sizes.u(3),
                options.call(bar.datum()),
                sizes.call(),
                options.palette().second(),
                datum);
    }

    /// How many measures have no amount, by axis, the most first, then by what has no axis; where that ends.
    private double without(double y) {
        List<Bar> bars = spending.groups().stream()
                .flatMap(g -> g.bars().stream())
                .filter(bar -> !bar.hasLength() && !bar.out())
                .sorted(Comparator.comparing((Bar bar) -> !isAxis(bar)).thenComparingInt(bar -> -count(bar)))
                .toList();
        if (bars.isEmpty()) {
            return y;
        }
        int all = bars.stream().mapToInt(SpendingStrips::count).sum();
        double baseline = y + sizes.u(LINE - 6);
        double x = sketch.text(
                        sizes.left(),
                        baseline,
                        messages.get("chart.without", all),
                        sizes.strongNote(),
                        options.palette().text())
                + sizes.u(GAP);
        for (Bar bar : bars.subList(0, Math.min(MOST, bars.size()))) {
            String name = bar.label().brief() + " ";
            String count = Integer.toString(count(bar));
            double wide =
                    sizes.u(STUB + 5) + measure.width(name, sizes.note()) + measure.width(count, sizes.strongNote());
            if (x + wide > sizes.right()) {
                x = sizes.left();
                baseline += sizes.u(LINE);
            }
            Datum datum = bar.datum();
            double high = sizes.u(8);
            var box = Box.of(x, baseline - high, sizes.u(STUB), high);
            sketch.add(parts.hatching().open(box, Optional.of(datum)));
            double end = sketch.text(
                    x + sizes.u(STUB + 5),
                    baseline,
                    name,
                    sizes.note(),
                    options.palette().second(),
                    Optional.of(datum));
            x = sketch.text(
                            end,
                            baseline,
                            count,
                            sizes.strongNote(),
                            options.palette().text(),
                            Optional.of(datum))
                    + sizes.u(GAP);
        }
        if (bars.size() > MOST) {
            String more = messages.get(
                    "chart.more",
                    bars.stream().skip(MOST).mapToInt(SpendingStrips::count).sum());
            if (x + measure.width(more, sizes.note()) > sizes.right()) {
                x = sizes.left();
                baseline += sizes.u(LINE);
            }
            sketch.text(x, baseline, more, sizes.note(), options.palette().second());
        }
        return baseline + sizes.u(6);
    }

    private static boolean isAxis(Bar bar) {
        return bar.behind()
                .value()
                .filter(v -> v.dimension() == Dimension.AXIS && !v.name().equals(Dimension.UNSTATED))
                .isPresent();
    }

    private static int count(Bar bar) {
        return Math.max(1, bar.behind().measures().size());
    }
}
