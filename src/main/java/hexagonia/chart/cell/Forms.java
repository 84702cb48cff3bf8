package hexagonia.chart.cell;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.cell.Cells.Form;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Hatching;
import hexagonia.figure.Hue;
import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import java.util.List;
import java.util.Optional;

/// Draws what nature a figure has as the form of its bar: solid, dashed with a point ahead, a dotted line that ends in
/// two chevrons, pale within an outline, a thin line between two ends, hatched and open.
record Forms(FigureBuilder sketch, ChartOptions options) {
    /// How much of its colour a pale bar keeps.
    private static final double PALE = 0.24;

    static final double BAR = 8;
    static final double SWATCH = 16;

    private double u(double units) {
        return units * options.unit();
    }

    /// How large the sign of a figure is that is compared with nothing, from `x` on: a square where a longer one would
    /// look like a bar.
    Box sign(double x, double y, Form form) {
        double wide = switch (form) {
            case SOLID, PALE, OURS -> BAR;
            case UNKNOWN -> 10;
            case AIMED, CLAIMED -> SWATCH;
        };
        return new Box(x, y, u(wide), u(BAR));
    }

    void draw(Box box, Form form, Hue hue, boolean faded, Optional<Datum> datum) {
        Palette palette = options.palette();
        Ink ink = faded ? hue.faded(palette, 0) : hue.ink(palette);
        switch (form) {
            case SOLID -> sketch.fill(box, ink, hue.pattern(palette), palette.ground(), options.unit(), datum);
            case PALE -> {
                sketch.fill(box, ink.mixed(palette.ground(), PALE), datum);
                sketch.outline(box, Stroke.of(ink, u(1)), datum);
            }
            case AIMED -> {
                sketch.fill(box, palette.ground(), datum);
                sketch.add(new Mark.Path(arrow(box), Optional.empty(), Optional.of(dashes(ink)), datum));
            }
            case CLAIMED -> {
                sketch.fill(box, palette.ground(), datum);
                claim(box, ink);
            }
            case OURS -> {
                sketch.fill(new Box(box.x(), box.y() + box.height() / 3, box.width(), box.height() / 3), ink, datum);
                for (double x : new double[] {box.x() + u(0.5), box.right() - u(0.5)}) {
                    sketch.rule(x, box.y(), x, box.bottom(), Stroke.of(ink, u(1)));
                }
            }
            case UNKNOWN -> sketch.add(Hatching.small(palette, options.unit()).open(box, datum));
        }
    }

    private Stroke dashes(Ink ink) {
        return new Stroke(ink, u(1), u(2.5));
    }

    /// A box whose right side points ahead.
    private Outline arrow(Box box) {
        double half = u(0.5);
        double x = box.x() + half;
        double y = box.y() + half;
        double bottom = box.bottom() - half;
        double right = box.right() - half;
        double neck = Math.max(x, right - box.height() / 2);
        double middle = (y + bottom) / 2;
        return new Outline(List.of(new double[] {x, y, neck, y, right, middle, neck, bottom, x, bottom}), true);
    }

    private void claim(Box box, Ink ink) {
        double middle = (box.y() + box.bottom()) / 2;
        double reach = box.height() / 2 - u(0.5);
        double end = box.right() - u(0.5);
        double neck = Math.max(box.x(), end - reach - u(4));
        sketch.rule(box.x(), middle, neck, middle, new Stroke(ink, u(1.5), u(1.5)));
        for (double tip = end; tip >= end - u(4); tip -= u(4)) {
            double back = Math.max(box.x(), tip - reach);
            sketch.line(Stroke.of(ink, u(1.2)), back, middle - reach, tip, middle, back, middle + reach);
        }
    }
}
