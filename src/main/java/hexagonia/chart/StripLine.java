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
import java.util.stream.Collectors;

/// Draws the strip: captions above, what is detailed and the hatched rest on one scale, captions below.
final class StripLine {
    private static final double GAP = 16;
    private static final double HEIGHT = 14;
    /// Where the strip itself ends.
    static final double BOTTOM = 20 + HEIGHT;
    /// The room that the strip takes, captions included.
    static final double TAKEN = 52;

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

    /// Draws the strip at the top.
    void draw(Strip strip, PartsBar bars) {
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
                sketch.add(bars.hatching().closed(box, Optional.of(strip.restDatum())));
            }
        }
        below(strip, unnamed, sizes.u(48));
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

    /// What the rest is, at the right; at the left the names that found no room inside, where they all do here.
    private void below(Strip strip, List<Unnamed> unnamed, double baseline) {
        if (strip.rest().isEmpty()) {
            new UnderLabels(sketch, options, sizes).draw(unnamed, Words.NONE, sizes.left(), baseline - sizes.u(2));
            return;
        }
        String rest = strip.rest().full();
        names(unnamed, sizes.right() - measure.width(rest, sizes.note()), baseline);
        sketch.textBefore(sizes.right(), baseline, rest, sizes.note(), palette.second());
    }

    private void names(List<Unnamed> unnamed, double end, double baseline) {
        if (unnamed.isEmpty()) {
            return;
        }
        double x = unnamed.getFirst().box().x();
        double room = end - sizes.u(GAP) - x;
        for (boolean full : new boolean[] {true, false}) {
            var names = unnamed.stream()
                    .map(u -> full ? u.part().label().full() : u.part().label().brief())
                    .collect(Collectors.joining(", "));
            if (measure.width(names, sizes.note()) <= room) {
                sketch.text(x, baseline, names, sizes.note(), palette.second());
                return;
            }
        }
    }
}
