package hexagonia.chart;

import hexagonia.chart.Timeline.DatedMark;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import java.util.Optional;

/// Draws one fact of the timeline in the box of its lane.
final class LaneMark {
    /// The radius of a day, where there is room.
    static final double DOT = 2.75;

    private final FigureBuilder sketch;
    private final Palette palette;
    private final double unit;

    LaneMark(FigureBuilder sketch, Palette palette, double unit) {
        this.sketch = sketch;
        this.palette = palette;
        this.unit = unit;
    }

    void draw(DatedMark moment, Box lane, boolean passes) {
        Ink ink = passes ? palette.text() : palette.faded();
        Optional<Datum> datum = Optional.of(moment.datum());
        double middle = lane.y() + lane.height() / 2;
        if (moment.isDay()) {
            double r = Math.min(unit * DOT, lane.height() / 2);
            double centre = lane.x() + lane.width() / 2;
            sketch.add(dot(centre, middle, r, ink, moment.expected(), datum));
            ring(moment, new Box(centre, middle, 0, 0).grown(r + unit * 1.5), r + unit * 1.5);
        } else {
            double half = Math.min(unit * 2.5, lane.height() / 2 - unit * 0.5);
            Box box = new Box(lane.x(), middle - half, lane.width(), 2 * half);
            if (moment.expected()) {
                sketch.rectangle(
                        box.grown(-unit / 2),
                        half,
                        Optional.of(palette.ground()),
                        Optional.of(Stroke.of(ink, unit)),
                        datum);
            } else {
                sketch.fill(new Box(box.x() + unit, middle - unit, box.width() - 2 * unit, 2 * unit), ink, datum);
            }
            ring(moment, box.grown(unit * 1.5), unit * 2);
        }
    }

    private Mark dot(double x, double y, double r, Ink ink, boolean hollow, Optional<Datum> datum) {
        return hollow
                ? new Mark.Disc(
                        x, y, r - unit / 2, Optional.of(palette.ground()), Optional.of(Stroke.of(ink, unit)), datum)
                : new Mark.Disc(x, y, r, Optional.of(ink), Optional.empty(), datum);
    }

    private void ring(DatedMark moment, Box box, double radius) {
        if (moment.selected()) {
            Stroke stroke = Stroke.of(palette.accent(), unit * 1.5);
            sketch.rectangle(box, radius, Optional.empty(), Optional.of(stroke), Optional.empty());
        }
    }
}
