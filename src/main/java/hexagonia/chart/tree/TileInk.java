package hexagonia.chart.tree;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.tree.Tiles.Tile;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Hatching;
import hexagonia.figure.Ink;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import java.util.Optional;

/// How tiles look: the colour of their measure, an outline for what is left of a whole, hatched at the bottom what is
/// kept though it lacks a value, a line of the ground around each. Tiles have their whole area; the lines lie upon
/// them.
final class TileInk {
    private final FigureBuilder sketch;
    private final ChartOptions options;
    private final Palette palette;
    private final boolean selecting;

    TileInk(FigureBuilder sketch, ChartOptions options, boolean selecting) {
        this.sketch = sketch;
        this.options = options;
        this.palette = options.palette();
        this.selecting = selecting;
    }

    private double u(double units) {
        return units * options.unit();
    }

    void fill(Tile tile, Piece block) {
        Piece piece = tile.piece();
        Box box = tile.box();
        Optional<Datum> datum = Optional.of(piece.datum());
        if (Tiles.isRest(piece) && piece.blank() == 0) {
            sketch.fill(box, palette.ground(), datum);
            double inset = Math.min(u(1), Math.min(box.width(), box.height()) / 4);
            sketch.outline(box.grown(-inset), Stroke.of(ink(block), Math.min(u(1), inset)), Optional.empty());
            return;
        }
        sketch.fill(box, ink(piece), piece.hue().pattern(palette), palette.ground(), options.unit(), datum);
        if (piece.blank() > 0) {
            double high = box.height() * piece.blank() / piece.euros();
            Box lower = new Box(box.x(), box.bottom() - high, box.width(), high);
            sketch.add(Hatching.of(palette, options.unit()).crossed(lower, datum));
        }
        edge(box);
    }

    /// A line of the ground around a box, half of it inside.
    void edge(Box box) {
        sketch.rectangle(box, 0, Optional.empty(), Optional.of(Stroke.of(palette.ground(), u(1))), Optional.empty());
    }

    private Ink ink(Piece piece) {
        boolean faded = selecting && piece.selected() == 0;
        return faded ? piece.hue().faded(palette, piece.step()) : piece.hue().part(palette, piece.step());
    }

    /// The colour of a tile; none where most of it is hatched.
    Optional<Ink> ink(Tile tile) {
        Piece piece = tile.piece();
        if (2 * piece.blank() > piece.euros()) {
            return Optional.empty();
        }
        return Optional.of(Tiles.isRest(piece) ? palette.ground() : ink(piece));
    }
}
