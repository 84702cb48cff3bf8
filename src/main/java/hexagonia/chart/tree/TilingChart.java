package hexagonia.chart.tree;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.Lines;
import hexagonia.chart.SaidText;
import hexagonia.chart.SpendingChart;
import hexagonia.chart.tree.Tiles.Block;
import hexagonia.chart.tree.Tiles.Tile;
import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Letters;
import hexagonia.figure.Palette;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Draws areas: a strip of the whole on its own scale, a frame of tiles whose areas are as their euros, names above and
/// below it for what has no room inside, and beside it the names of what has no amount and hence no area.
public final class TilingChart {
    private static final double LIST = 190;
    private static final double WIDE = 800;
    private static final double LEAST = 250;
    private static final double CAPTION = 20;
    /// What parts names in a line.
    private static final String APART = " · ";

    private final Tiling tiling;
    private final ChartOptions options;
    private final Palette palette;
    private final FigureBuilder sketch = new FigureBuilder();
    private final TileInk inks;
    private final TileLabel label;
    private final TextMeasure measure = TextMeasure.bundled();
    private final SaidText text;

    private TilingChart(Tiling tiling, ChartOptions options) {
        this.tiling = tiling;
        this.options = options;
        palette = options.palette();
        inks = new TileInk(sketch, options, tiling.selecting());
        text = new SaidText(sketch, options);
        label = new TileLabel(options, sketch);
    }

    /// The areas at the size of the options; higher where what stands beside them needs more room than that.
    public static Figure of(Tiling tiling, ChartOptions options) {
        TilingChart chart = new TilingChart(tiling, options);
        double height = chart.draw();
        return new Figure(
                options.width(),
                Math.max(options.height(), Math.ceil(height - 1e-6)),
                chart.palette.ground(),
                chart.sketch.marks(),
                tiling.title(),
                tiling.subtitle(),
                alternative(tiling),
                tiling.twin());
    }

    /// What it finds, what all areas are of the envelope, how many have none.
    private static String alternative(Tiling tiling) {
        return Stream.of(
                        Stream.of(tiling.title(), tiling.subtitle()),
                        tiling.strip().stream()
                                .map(strip -> strip.value().words().full() + " "
                                        + strip.caption().full()),
                        Stream.of(tiling.unknown()).filter(_ -> !tiling.leaves().isEmpty()))
                .flatMap(said -> said)
                .collect(Collectors.joining(". "));
    }

    private double u(double units) {
        return units * options.unit();
    }

    private double left() {
        return options.margin();
    }

    private double right() {
        return options.width() - options.margin();
    }

    private double draw() {
        if (!tiling.sentence().isEmpty()) {
            return new Lines(sketch, options).draw(tiling.sentence());
        }
        double top = tiling.strip()
                .map(strip -> SpendingChart.strip(strip, sketch, options, tiling.selecting()))
                .orElse(0.0);
        UnknownNames names = new UnknownNames(tiling, options, sketch);
        if (tiling.euros() == 0) {
            return names.draw(left(), top + u(4), right() - left());
        }
        boolean beside = !tiling.leaves().isEmpty() && right() - left() >= u(WIDE);
        double width = right() - left() - (beside ? u(LIST + 20) : 0);
        double below = beside || tiling.leaves().isEmpty() ? 0 : names.height(width) + u(12);
        double y = top + u(CAPTION);
        double height = Math.max(options.height() - y - u(CAPTION + 4) - below, u(LEAST));
        Box frame = new Box(left(), y, width, height);
        double bottom = tiles(frame);
        if (tiling.leaves().isEmpty()) {
            return bottom;
        }
        return beside
                ? Math.max(bottom, names.draw(frame.right() + u(20), top + u(4), u(LIST)))
                : names.draw(left(), bottom + u(12), width);
    }

    /// The frame with what is named above and below it; returns where that ends.
    private double tiles(Box frame) {
        Tiles tiles = new Tiles(tiling.blocks(), frame, tiling.rows(), new Names());
        boolean below = false;
        for (Block block : tiles.blocks) {
            sketch.target(block.box(), block.piece().datum());
            List<Piece> unnamed = new ArrayList<>();
            for (Tile tile : block.tiles()) {
                inks.fill(tile, block.piece());
                if (!label.draw(tile, inks.ink(tile))) {
                    unnamed.add(tile.piece());
                }
            }
            boolean above = tiles.isNamedAbove(block);
            below |= !above;
            double baseline = above ? frame.y() - u(6) : frame.bottom() + u(15);
            caption(block, unnamed, baseline);
        }
        List<Piece> unnamed = new ArrayList<>();
        for (Tile tile : tiles.single) {
            inks.fill(tile, tile.piece());
            if (!label.draw(tile, inks.ink(tile))) {
                unnamed.add(tile.piece());
            }
        }
        for (Block block : tiles.blocks) {
            inks.edge(block.box());
        }
        if (!unnamed.isEmpty()) {
            double from = below ? frame.x() + frame.width() / 2 : frame.x();
            line(List.of(), unnamed, UnaryOperator.identity(), from, frame.right() - from, frame.bottom() + u(15));
            below = true;
        }
        return frame.bottom() + (below ? u(CAPTION) : u(2));
    }

    /// Names inside tiles, else beside that of their block.
    private final class Names implements Tiles.Room {
        @Override
        public boolean isNamed(Tile tile) {
            return label.fits(tile);
        }

        @Override
        public boolean isCaptioned(Piece block, Box box, List<Piece> unnamed) {
            double value = text.width(block.value(), strong(), Optional.of(block.datum()));
            double name = measure.width(block.label().brief(), strong()) + u(9) + value;
            String among = tiling.among().apply(String.join(" · ", names(block.parts(), unnamed)));
            double rest = unnamed.isEmpty() ? 0 : u(16) + measure.width(among, note());
            return name + rest <= box.width();
        }
    }

    /// The name of a block with its value, and what in it has no room for its own.
    private void caption(Block block, List<Piece> unnamed, double baseline) {
        Piece piece = block.piece();
        Optional<Datum> datum = Optional.of(piece.datum());
        double room = block.box().width() - u(4);
        double value = text.width(piece.value(), strong(), datum);
        String words = measure.fit(piece.label().brief(), strong(), room - value - u(5));
        double x = sketch.text(block.box().x(), baseline, words, strong(), palette.text(), datum);
        x = text.draw(x + u(words.isEmpty() ? 0 : 5), baseline, piece.value(), strong(), palette.text(), datum);
        if (!unnamed.isEmpty()) {
            line(piece.parts(), unnamed, tiling.among(), x + u(8), block.box().right() - x - u(12), baseline);
        }
    }

    /// Names of tiles that have none inside, each with its tile; past the room, how many more.
    private void line(
            List<Piece> parts, List<Piece> pieces, UnaryOperator<String> said, double x, double room, double baseline) {
        List<String> names = names(parts, pieces);
        String[] around = said.apply("\n").split("\n", -1);
        double left = room - measure.width(said.apply(""), note());
        String listed = measure.listed(names, note(), left);
        double at = sketch.text(x, baseline, around[0], note(), palette.second());
        int named = 0;
        while (named < names.size() && listed.startsWith(names.get(named))) {
            Optional<Datum> datum = Optional.of(pieces.get(named).datum());
            at = sketch.text(at, baseline, names.get(named), note(), palette.second(), datum);
            listed = listed.substring(names.get(named).length());
            if (listed.startsWith(APART)) {
                at = sketch.text(at, baseline, APART, note(), palette.second());
                listed = listed.substring(APART.length());
            }
            named++;
        }
        sketch.text(at, baseline, listed + around[1], note(), palette.second());
    }

    /// Names with their values, for what stands beside the name of a whole with these parts: what is left of another
    /// whole says of which.
    private static List<String> names(List<Piece> parts, List<Piece> pieces) {
        return pieces.stream()
                .map(p -> {
                    boolean own = p.form() != Form.REST || parts.contains(p);
                    return (own ? p.label().brief() : p.label().full()) + "\u00A0"
                            + p.value().text();
                })
                .toList();
    }

    private Letters strong() {
        return Letters.semibold(u(12));
    }

    private Letters note() {
        return Letters.regular(u(11));
    }
}
