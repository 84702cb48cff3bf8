package hexagonia.chart.rank;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.rank.Ranking.Fill;
import hexagonia.chart.rank.Ranking.Piece;
import hexagonia.chart.rank.Ranking.Row;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Hatching;
import hexagonia.figure.Hue;
import hexagonia.figure.Ink;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import java.util.Optional;

/// Draws the bars of a ranking: pieces one after the other with a gap of a point, or a mark before the zero line where
/// no amount is known.
final class RankBars {
    /// How much of its colour a pale piece keeps.
    private static final double PALE = 0.24;

    private final FigureBuilder sketch;
    private final ChartOptions options;
    private final Palette palette;
    private final boolean selecting;

    RankBars(FigureBuilder sketch, ChartOptions options, boolean selecting) {
        this.sketch = sketch;
        this.options = options;
        this.palette = options.palette();
        this.selecting = selecting;
    }

    private double u(double units) {
        return units * options.unit();
    }

    /// The bar of a row from the left edge of `room` on, at so many points a euro.
    void draw(Row row, Box room, double scale) {
        if (row.pieces().isEmpty()) {
            double start = room.x() - u(3 + RankSizes.STUB);
            Box stub = new Box(start, room.y(), u(RankSizes.STUB), room.height());
            sketch.add(Hatching.of(palette, options.unit()).open(stub, Optional.of(row.datum())));
            return;
        }
        boolean faded = selecting && !row.selected();
        long from = 0;
        for (int i = 0; i < row.pieces().size(); i++) {
            Piece piece = row.pieces().get(i);
            double start = room.x() + from * scale;
            double whole = piece.euros() * scale;
            double gap = i == row.pieces().size() - 1 ? 0 : Math.min(u(1), whole / 2);
            from += piece.euros();
            Box box = Box.of(start, room.y(), Math.max(whole - gap, Math.min(whole, u(1))), room.height());
            fill(box, piece.hue(), piece.step(), piece.fill(), faded, Optional.of(piece.datum()));
        }
    }

    void fill(Box box, Hue hue, int step, Fill fill, boolean faded, Optional<Datum> datum) {
        Ink ink = faded ? hue.faded(palette, step) : hue.part(palette, step);
        switch (fill) {
            case SOLID -> sketch.fill(box, ink, hue.pattern(palette), palette.ground(), options.unit(), datum);
            case PALE -> {
                sketch.fill(box, ink.mixed(palette.ground(), PALE), datum);
                if (box.width() > u(2)) {
                    sketch.outline(box, Stroke.of(ink, u(1)), datum);
                } else {
                    sketch.fill(box, ink, datum);
                }
            }
            case HATCHED -> sketch.add(Hatching.of(palette, options.unit()).closed(box, datum));
        }
    }
}
