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
    private final SaidText text;
    private final TextMeasure measure = TextMeasure.bundled();

    StripLine(FigureBuilder sketch, ChartOptions options, SpendingSizes sizes) {
        this.sketch = sketch;
        this.options = options;
        this.palette = options.palette();
        this.sizes = sizes;
        this.text = new SaidText(sketch, options);
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
                sketch.add(bars.hatching().closed(rest.get(), strip.rest().ofDatum()));
            }
        }
        Told left = strip.rest();
        if (left.isEmpty() || beside(left, left.brief()).holds(unnamed)) {
            below(left, unnamed, sizes.u(48));
            return sizes.u(TAKEN);
        }
        beside(left, Said.NOTHING).draw(unnamed, Words.NONE, sizes.left(), sizes.u(48));
        if (rest.filter(box -> inside(left, box)).isPresent()) {
            return sizes.u(TAKEN);
        }
        below(left, List.of(), sizes.u(48 + ROW));
        return sizes.u(TAKEN + ROW);
    }

    /// Says upon the hatching what the rest is, on the ground, where that has room; in brief where it would hide it.
    private boolean inside(Told left, Box box) {
        double room = box.width() - sizes.u(4 * EDGE);
        double full = text.width(left.full(), sizes.note(), left.ofDatum());
        Said said = full <= room / 2 ? left.full() : left.brief();
        double wide = text.width(said, sizes.note(), left.ofDatum());
        if (wide > room) {
            return false;
        }
        double start = box.right() - sizes.u(2 * EDGE) - wide;
        Box ground = new Box(
                start - sizes.u(EDGE), box.y() + sizes.u(1), wide + sizes.u(2 * EDGE), box.height() - sizes.u(2));
        sketch.fill(ground, palette.ground(), Optional.empty());
        double baseline = measure.centredBaseline(box.y(), box.height(), sizes.note());
        text.draw(start, baseline, said, sizes.note(), palette.second(), left.ofDatum());
        return true;
    }

    /// Marks are read in the order of making: a number with what it is, then the other with its call.
    private void captions(Strip strip, double baseline) {
        Told value = strip.value();
        Told whole = strip.envelope();
        double sum = text.width(value.full(), sizes.sum(), value.ofDatum()) + sizes.u(6);
        double room = sizes.width() - sum - sizes.u(GAP);
        var strong = sizes.name(true);
        var plain = sizes.name(false);
        var caption = strip.caption().full();
        Said envelope = whole.full();
        if (measure.width(caption, strong) + text.width(envelope, plain, whole.ofDatum()) > room) {
            envelope = whole.brief();
        }
        if (measure.width(caption, strong) + text.width(envelope, plain, whole.ofDatum()) > room) {
            caption = strip.caption().brief();
        }
        double x = text.draw(sizes.left(), baseline, value.full(), sizes.sum(), palette.text(), value.ofDatum())
                + sizes.u(6);
        double start = sizes.right() - text.width(envelope, plain, whole.ofDatum());
        sketch.text(x, baseline, measure.fit(caption, strong, start - x - sizes.u(8)), strong, palette.text());
        text.draw(start, baseline, envelope, plain, palette.second(), whole.ofDatum());
    }

    /// What the rest is, at the right, in brief where names need its room; at the left those that found none inside.
    private void below(Told left, List<Unnamed> unnamed, double baseline) {
        Said rest = beside(left, left.full()).holds(unnamed) ? left.full() : left.brief();
        beside(left, rest).draw(unnamed, Words.NONE, sizes.left(), baseline - (rest.isEmpty() ? sizes.u(2) : 0));
        if (!rest.isEmpty()) {
            double start = sizes.right() - text.width(rest, sizes.note(), left.ofDatum());
            text.draw(start, baseline, rest, sizes.note(), palette.second(), left.ofDatum());
        }
    }

    /// Names below that end before what the rest is.
    private UnderLabels beside(Told left, Said rest) {
        double taken = rest.isEmpty() ? 0 : text.width(rest, sizes.note(), left.ofDatum()) + sizes.u(GAP);
        return new UnderLabels(sketch, options, sizes, sizes.right() - taken);
    }
}
