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

    /// Draws the strip at the top, with a second row of captions below where names need it; returns the room that it
    /// takes.
    double draw(Strip strip, PartsBar bars) {
        captions(strip, sizes.u(13));
        double top = sizes.u(20);
        long detailed = strip.parts().stream().mapToLong(Spending.Part::euros).sum();
        long whole = Math.max(strip.total(), detailed);
        var unnamed = List.<Unnamed>of();
        if (whole > 0) {
            var scale = Scale.linear(0, whole, sizes.left(), sizes.right());
            unnamed = bars.draw(strip.parts(), scale, top, sizes.u(HEIGHT), Optional.empty());
            double start = scale.at(detailed);
            if (start < sizes.right()) {
                var box = Box.of(start, top, sizes.right() - start, sizes.u(HEIGHT));
                sketch.add(bars.hatching().closed(box, Optional.of(strip.rest().datum())));
            }
        }
        boolean second = !strip.rest().isEmpty()
                && !beside(strip.rest(), strip.rest().brief()).holds(unnamed);
        if (second) {
            beside(strip.rest(), Said.NOTHING).draw(unnamed, Words.NONE, sizes.left(), sizes.u(48));
        }
        below(strip, second ? List.of() : unnamed, sizes.u(second ? 48 + ROW : 48));
        return sizes.u(second ? TAKEN + ROW : TAKEN);
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
    private void below(Strip strip, List<Unnamed> unnamed, double baseline) {
        Told left = strip.rest();
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
