package hexagonia.chart;

import hexagonia.chart.Spending.Part;
import hexagonia.chart.Spending.Substance;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Hatching;
import hexagonia.figure.Hue;
import hexagonia.figure.Ink;
import hexagonia.figure.Palette;
import hexagonia.figure.Scale;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws pieces one after the other along a scale, with gaps of a point, names inside where they fit, and tells which
/// are left to be named below.
final class PartsBar {
    private static final double INSET = 6;

    private final FigureBuilder sketch;
    private final ChartOptions options;
    private final Palette palette;
    private final SpendingSizes sizes;
    private final boolean selecting;
    private final TextMeasure measure = TextMeasure.bundled();

    PartsBar(FigureBuilder sketch, ChartOptions options, SpendingSizes sizes, boolean selecting) {
        this.sketch = sketch;
        this.options = options;
        this.palette = options.palette();
        this.sizes = sizes;
        this.selecting = selecting;
    }

    /// A part that found no room for its name, and the box it is drawn in.
    record Unnamed(Part part, Box box) {}

    /// The inks of a part: the whole, what of it is selected, the edge of one that is only outlined, the fill of one
    /// that is left out, and the pattern that parts it from a series of the same colour.
    private record Inks(Ink whole, Ink selected, Ink edge, Ink faded, Optional<Hue.Pattern> pattern) {}

    /// Draws the parts from the start of the scale on. `hue` colours them by rank; where it is empty, each has its own.
    List<Unnamed> draw(List<Part> parts, Scale.Linear scale, double top, double height, Optional<Hue> hue) {
        var unnamed = new ArrayList<Unnamed>();
        long from = 0;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            double gap = i == parts.size() - 1 ? 0 : sizes.u(1);
            double start = scale.at(from);
            from += part.euros();
            double whole = scale.at(from) - start;
            var box = Box.of(start, top, Math.max(whole - gap, Math.min(whole, sizes.u(1))), height);
            var inks = inks(part, i, hue);
            double named = start + drawPart(part, box, inks);
            var call = hue.isPresent() ? options.call(part.datum()) : "";
            if (!nameInside(part, box, named, inks, call)) {
                unnamed.add(new Unnamed(part, box));
            }
        }
        return unnamed;
    }

    private Inks inks(Part part, int rank, Optional<Hue> common) {
        var hue = common.orElse(part.hue());
        int step = common.isPresent() ? part.step().orElse(rank) : 0;
        var full = hue.part(palette, step);
        var whole = selecting ? hue.faded(palette, step) : full;
        return new Inks(whole, hue.ink(palette), hue.part(palette, 1), hue.faded(palette, 0), hue.pattern(palette));
    }

    /// Returns the width that the selected share takes from the left.
    private double drawPart(Part part, Box box, Inks inks) {
        var datum = Optional.of(part.datum());
        switch (part.substance()) {
            case STATED -> solid(box, inks.whole(), inks, datum);
            case REMAINDER -> framed(box, Stroke.of(inks.edge(), sizes.u(1)), datum);
            case BLANK -> sketch.add(hatching().crossed(box, datum));
            case UNDETAILED -> sketch.add(hatching().closed(box, datum));
            case OUTSIDE -> sketch.fill(box, selecting ? palette.track() : inks.faded(), datum);
        }
        if (part.undetailed() > 0 && part.substance() != Substance.REMAINDER) {
            double wide = box.width() * part.undetailed() / part.euros();
            var end = new Box(box.right() - wide, box.y(), wide, box.height());
            sketch.outline(end, Stroke.of(inks.selected(), sizes.u(1)), datum);
        }
        double share = part.euros() == 0 ? 0 : box.width() * part.selectedEuros() / part.euros();
        if (selecting && share > 0) {
            solid(new Box(box.x(), box.y(), Math.max(share, sizes.u(1)), box.height()), inks.selected(), inks, datum);
        }
        return share;
    }

    Hatching hatching() {
        return Hatching.of(palette, sizes.unit());
    }

    private void solid(Box box, Ink ink, Inks inks, Optional<Datum> datum) {
        sketch.fill(box, ink, inks.pattern(), palette.ground(), sizes.unit(), datum);
    }

    private void framed(Box box, Stroke stroke, Optional<Datum> datum) {
        sketch.fill(box, palette.ground(), datum);
        sketch.outline(box, stroke, datum);
    }

    private boolean nameInside(Part part, Box box, double start, Inks inks, String call) {
        if (part.label().isEmpty()) {
            return true;
        }
        double room = box.right() - start - 2 * sizes.u(INSET);
        var letters = sizes.note();
        double called = measure.width(call, sizes.call());
        var text = measure.width(part.label().full(), letters) + called <= room
                ? part.label().full()
                : part.label().brief();
        boolean striped = part.substance() == Substance.UNDETAILED
                || part.substance() == Substance.BLANK
                || inks.pattern().isPresent();
        if (striped || measure.width(text, letters) + called > room) {
            return false;
        }
        var ink = switch (part.substance()) {
            case STATED -> palette.on(inks.whole());
            case OUTSIDE -> palette.on(selecting ? palette.track() : inks.faded());
            case REMAINDER, UNDETAILED, BLANK -> palette.text();
        };
        double baseline = measure.centredBaseline(box.y(), box.height(), letters);
        double end = sketch.text(start + sizes.u(INSET), baseline, text, letters, ink, Optional.of(part.datum()));
        sketch.text(end + sizes.u(1), baseline - sizes.u(3), call, sizes.call(), ink, Optional.of(part.datum()));
        return true;
    }
}
