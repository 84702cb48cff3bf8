package hexagonia.chart;

import hexagonia.chart.PartsBar.Unnamed;
import hexagonia.chart.Spending.Strip;
import hexagonia.figure.Box;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Palette;
import hexagonia.figure.Scale;
import hexagonia.figure.TextMeasure;
import java.util.List;
import java.util.Optional;

/// Draws the strip: captions above, what is detailed and the hatched rest on one scale, captions below.
final class StripLine {
    private static final double GAP = 16;
    private static final double HEIGHT = 14;
    /// Where the strip itself ends.
    static final double BOTTOM = 20 + HEIGHT;
    /// The room that the strip takes, captions included.
    static final double TAKEN = 52;
    private static final double EDGE = 3;
    /// What a second row of captions takes.
    private static final double ROW = 15;

    private final FigureBuilder sketch;
    private final ChartOptions options;
    private final Palette palette;
    private final SpendingSizes sizes;
    private final TextMeasure measure = TextMeasure.bundled();

    StripLine(FigureBuilder sketch, ChartOptions options, SpendingSizes sizes) {
        this.sketch = sketch;
        this.options = options;
        this.palette = options.palette();
        this.sizes = sizes;
    }

    /// Draws the strip at the top. Where names need the row below, what the rest is stands upon it, or on a second row;
    /// returns the room that it takes.
    double draw(Strip strip, PartsBar bars) {
        captions(strip, sizes.u(13));
        double top = sizes.u(20);
        long detailed = strip.parts().stream().mapToLong(Spending.Part::euros).sum();
        long whole = Math.max(strip.total(), detailed);
        var unnamed = List.<Unnamed>of();
        Optional<Box> rest = Optional.empty();
        if (whole > 0) {
            var scale = Scale.linear(0, whole, sizes.left(), sizes.right());
            unnamed = bars.draw(strip.parts(), scale, top, sizes.u(HEIGHT), Optional.empty());
            double start = scale.at(detailed);
            if (start < sizes.right()) {
                rest = Optional.of(Box.of(start, top, sizes.right() - start, sizes.u(HEIGHT)));
                sketch.add(bars.hatching().closed(rest.get(), Optional.of(strip.restDatum())));
            }
        }
        if (strip.rest().isEmpty() || beside(strip.rest().brief()).holds(unnamed)) {
            below(strip, unnamed, sizes.u(48));
            return sizes.u(TAKEN);
        }
        beside("").draw(unnamed, Words.NONE, sizes.left(), sizes.u(48));
        if (rest.filter(box -> inside(strip.rest(), box)).isPresent()) {
            return sizes.u(TAKEN);
        }
        below(strip, List.of(), sizes.u(48 + ROW));
        return sizes.u(TAKEN + ROW);
    }

    /// Says upon the hatching what the rest is, on the ground, where that has room; in brief where it would hide it.
    private boolean inside(Words rest, Box box) {
        double room = box.width() - sizes.u(4 * EDGE);
        String said = measure.fits(rest.full(), sizes.note(), room / 2) ? rest.full() : rest.brief();
        if (!measure.fits(said, sizes.note(), room)) {
            return false;
        }
        double wide = measure.width(said, sizes.note());
        double right = box.right() - sizes.u(2 * EDGE);
        Box ground = new Box(
                right - wide - sizes.u(EDGE),
                box.y() + sizes.u(1),
                wide + sizes.u(2 * EDGE),
                box.height() - sizes.u(2));
        sketch.fill(ground, palette.ground(), Optional.empty());
        double baseline = measure.centredBaseline(box.y(), box.height(), sizes.note());
        sketch.textBefore(right, baseline, said, sizes.note(), palette.second());
        return true;
    }

    /// Marks are read in the order of making: a number with what it is, then the other with its call.
    private void captions(Strip strip, double baseline) {
        double value = measure.width(strip.value(), sizes.sum()) + sizes.u(6);
        var call = options.call(strip.restDatum());
        double room = sizes.width() - value - sizes.u(GAP + 1.5) - measure.width(call, sizes.call());
        var strong = sizes.name(true);
        var plain = sizes.name(false);
        var caption = strip.caption().full();
        var envelope = strip.envelope().full();
        if (measure.width(caption, strong) + measure.width(envelope, plain) > room) {
            envelope = strip.envelope().brief();
        }
        if (measure.width(caption, strong) + measure.width(envelope, plain) > room) {
            caption = strip.caption().brief();
        }
        double x = sketch.text(sizes.left(), baseline, strip.value(), sizes.sum(), palette.text()) + sizes.u(6);
        double end = sizes.right() - measure.width(call, sizes.call());
        var datum = Optional.of(strip.restDatum());
        double right = end - (call.isEmpty() ? 0 : sizes.u(1.5));
        double start = right - measure.width(envelope, plain);
        sketch.text(x, baseline, measure.fit(caption, strong, start - x - sizes.u(8)), strong, palette.text());
        sketch.textBefore(right, baseline, envelope, plain, palette.second());
        sketch.text(end, baseline - sizes.u(4), call, sizes.call(), palette.second(), datum);
    }

    /// What the rest is, at the right, in brief where names need its room; at the left those that found none inside.
    private void below(Strip strip, List<Unnamed> unnamed, double baseline) {
        String rest = strip.rest().full();
        if (!beside(rest).holds(unnamed)) {
            rest = strip.rest().brief();
        }
        beside(rest).draw(unnamed, Words.NONE, sizes.left(), baseline - (rest.isEmpty() ? sizes.u(2) : 0));
        sketch.textBefore(sizes.right(), baseline, rest, sizes.note(), palette.second());
    }

    /// Names below that end before what the rest is.
    private UnderLabels beside(String rest) {
        double taken = rest.isEmpty() ? 0 : measure.width(rest, sizes.note()) + sizes.u(GAP);
        return new UnderLabels(sketch, options, sizes, sizes.right() - taken);
    }
}
