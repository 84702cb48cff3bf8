package hexagonia.chart;

import hexagonia.chart.Spending.Bar;
import hexagonia.figure.Box;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Palette;
import hexagonia.figure.Scale;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import java.util.List;
import java.util.Optional;

/// Draws one line: name, bar or hatched mark before the zero line, value, note, and below it the names of its parts.
final class BarLine {
    /// The mark of an amount that is not known, off the scale: its width, and the gap between it and the zero line.
    static final double STUB = 10;
    private static final double OFF_ZERO = 3;
    /// What the mark takes before the zero line, the gap between a name and it included.
    static final double GUTTER = STUB + OFF_ZERO + 5;
    static final double AFTER_BAR = 5;
    static final double BEFORE_NOTE = 8;

    private final FigureBuilder sketch;
    private final ChartOptions options;
    private final Palette palette;
    private final SpendingSizes sizes;
    private final PartsBar parts;
    private final TextMeasure measure = TextMeasure.bundled();

    BarLine(FigureBuilder sketch, ChartOptions options, SpendingSizes sizes, PartsBar parts) {
        this.sketch = sketch;
        this.options = options;
        this.palette = options.palette();
        this.sizes = sizes;
        this.parts = parts;
    }

    /// Draws a line around `middle`; `scale` starts at the zero line and is empty where no amount is known at all
    /// and where amounts are but listed.
    void draw(Bar bar, double middle, double zero, Optional<Scale.Linear> scale, String undisclosed) {
        double top = middle - sizes.bar() / 2;
        var line = new Box(sizes.left(), middle - sizes.pitch() / 2, sizes.width(), sizes.pitch());
        sketch.target(line, bar.datum());
        var letters =
                bar.selected() ? sizes.selectedName() : sizes.name(bar.euros().isPresent());
        var ink = bar.out() ? palette.mention() : palette.text();
        double baseline = measure.centredBaseline(top, sizes.bar(), letters);
        boolean known = bar.hasLength() && scale.isPresent();
        boolean listed = bar.euros().isPresent() && scale.isEmpty();
        double end = zero - sizes.u(known || listed ? 2 : GUTTER);
        var label = bar.label().within(end - sizes.left(), letters);
        sketch.text(sizes.left(), baseline, label, letters, ink);
        if (listed) {
            tail(bar, zero + sizes.u(AFTER_BAR), top, bar.value(), sizes.value());
            return;
        }
        var axis = Stroke.of(palette.border(), sizes.u(1));
        sketch.rule(zero - sizes.u(0.5), top - sizes.u(4), zero - sizes.u(0.5), top + sizes.bar() + sizes.u(4), axis);
        if (known) {
            known(bar, top, scale.get(), undisclosed);
        } else if (bar.out()) {
            tail(bar, zero + sizes.u(AFTER_BAR - BEFORE_NOTE), top, "", sizes.value());
        } else {
            double start = zero - sizes.u(OFF_ZERO + STUB);
            sketch.add(
                    parts.hatching().open(new Box(start, top, sizes.u(STUB), sizes.bar()), Optional.of(bar.datum())));
            tail(bar, zero + sizes.u(AFTER_BAR), top, undisclosed, sizes.strongNote());
        }
    }

    private void known(Bar bar, double top, Scale.Linear scale, String undisclosed) {
        double end = scale.at(bar.length());
        // The whole bar stands under its parts, seen only between them: what a ring goes round.
        sketch.fill(
                Box.of(scale.start(), top, end - scale.start(), sizes.bar()),
                palette.ground(),
                Optional.of(bar.datum()));
        double after = bar.out() ? AFTER_BAR - BEFORE_NOTE : AFTER_BAR;
        String value = bar.value().isEmpty() && !bar.out() ? undisclosed : bar.value();
        // The value is read before the parts it is made of, inside the bar or below it.
        tail(bar, end + sizes.u(after), top, value, sizes.value());
        var pieces = bar.parts().isEmpty() ? List.of(whole(bar)) : bar.parts();
        var unnamed = parts.draw(pieces, scale, top, sizes.bar(), Optional.of(bar.hue()));
        if (bar.parts().stream().anyMatch(part -> !part.label().isEmpty())) {
            double below = top + sizes.bar() / 2 + sizes.under();
            new UnderLabels(sketch, options, sizes).draw(unnamed, bar.share(), scale.start(), below);
        }
    }

    /// A bar without parts is one part without a name.
    private static Spending.Part whole(Bar bar) {
        return Spending.Part.of(bar.datum(), Words.NONE, bar.hue(), bar.euros().orElseThrow())
                .withSelection(bar.selected() ? bar.euros().orElseThrow() : bar.selectedEuros());
    }

    private void tail(Bar bar, double x, double top, String value, Letters letters) {
        double baseline = measure.centredBaseline(top, sizes.bar(), letters);
        double end = sketch.text(x, baseline, value, letters, palette.text());
        // What is known beside an unknown amount is what its note is about.
        boolean known = bar.hasLength() || bar.note().full().isEmpty();
        end = known ? call(bar, end, baseline) : end;
        double note = end + sizes.u(BEFORE_NOTE);
        Ink ink = palette.second();
        double right =
                sizes.right() - (known ? 0 : measure.width(options.call(bar.datum()), sizes.call()) + sizes.u(1.5));
        end = sketch.text(note, baseline, bar.note().beside(right - note, sizes.note()), sizes.note(), ink);
        if (!known) {
            call(bar, end, baseline);
        }
    }

    private double call(Bar bar, double x, double baseline) {
        var call = options.call(bar.datum());
        return call.isEmpty()
                ? x
                : sketch.text(
                        x + sizes.u(1.5),
                        baseline - sizes.u(4),
                        call,
                        sizes.call(),
                        palette.second(),
                        Optional.of(bar.datum()));
    }
}
