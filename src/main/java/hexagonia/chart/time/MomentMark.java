package hexagonia.chart.time;

import hexagonia.chart.time.Timeline.DatedMark;
import hexagonia.chart.time.Timeline.Form;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import java.util.List;
import java.util.Optional;

/// Draws one fact of the timeline in its place of a pile: a dot for a day, a bar for a month, a line between two ends
/// for what lasts; hollow where it is only expected.
final class MomentMark {
    /// The radius of a day, where there is room.
    static final double DOT = 3;

    /// The least length of what is known to the month, so that it is not taken for a day.
    static final double LEAST_BAR = 9;

    private static final double BAR = 5;

    private final FigureBuilder sketch;
    private final Palette palette;
    private final double unit;

    MomentMark(FigureBuilder sketch, Palette palette, double unit) {
        this.sketch = sketch;
        this.palette = palette;
        this.unit = unit;
    }

    void draw(DatedMark moment, Box place, boolean passes) {
        Ink ink = passes ? palette.second() : palette.faded();
        Optional<Datum> datum = Optional.of(moment.datum());
        if (moment.form() == Form.DAY) {
            dot(place, ink, moment.expected(), datum);
        } else if (moment.form() == Form.LASTING) {
            lasting(place, ink, moment.expected(), datum);
        } else {
            bar(place, ink, moment.expected(), datum);
        }
    }

    void dot(Box place, Ink ink, boolean hollow, Optional<Datum> datum) {
        double r = Math.min(unit * DOT, place.height() / 2);
        double x = place.x() + place.width() / 2;
        double y = place.y() + place.height() / 2;
        sketch.add(
                hollow
                        ? new Mark.Disc(
                                x,
                                y,
                                r - unit / 2,
                                Optional.of(palette.ground()),
                                Optional.of(Stroke.of(ink, unit)),
                                datum)
                        : new Mark.Disc(x, y, r, Optional.of(ink), Optional.empty(), datum));
    }

    void bar(Box place, Ink ink, boolean hollow, Optional<Datum> datum) {
        Box bar = bar(place);
        double radius = Math.min(bar.height(), bar.width()) / 2;
        if (hollow) {
            sketch.rectangle(
                    bar.grown(-unit / 2),
                    radius,
                    Optional.of(palette.ground()),
                    Optional.of(Stroke.of(ink, unit)),
                    datum);
        } else {
            sketch.rectangle(bar, radius, Optional.of(ink), Optional.empty(), datum);
        }
    }

    void lasting(Box place, Ink ink, boolean expected, Optional<Datum> datum) {
        Stroke stroke = new Stroke(ink, unit * 1.5, expected ? unit * 2.5 : 0);
        double half = unit * 2.5;
        double y = place.y() + place.height() / 2;
        sketch.add(new Mark.Group(
                List.of(
                        new Mark.Rule(place.x(), y, place.right(), y, stroke),
                        new Mark.Rule(place.x(), y - half, place.x(), y + half, stroke),
                        new Mark.Rule(place.right(), y - half, place.right(), y + half, stroke)),
                datum));
    }

    private Box bar(Box place) {
        double height = Math.min(unit * BAR, place.height() - unit / 2);
        return new Box(place.x(), place.y() + (place.height() - height) / 2, place.width(), height);
    }

    /// A ring around what is selected, off its mark.
    void ring(DatedMark moment, Box place) {
        Box mark = moment.form() == Form.DAY
                ? new Box(place.x() + place.width() / 2, place.y() + place.height() / 2, 0, 0).grown(unit * DOT)
                : bar(place);
        Box ring = mark.grown(unit * 2.5);
        sketch.rectangle(
                ring,
                ring.height() / 2,
                Optional.empty(),
                Optional.of(Stroke.of(palette.accent(), unit * 2)),
                Optional.empty());
    }
}
