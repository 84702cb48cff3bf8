package hexagonia.chart.tree;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.tree.Tree.Leaf;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Hatching;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Palette;
import hexagonia.figure.TextMeasure;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The list of what has no amount, hence neither width nor area: a heading, then a hatched mark and a name each, in
/// columns.
final class UnknownNames {
    private static final double COLUMN = 180;
    private static final double ROW = 32;
    private static final double BARE = 19;
    private static final double MARK = 10;
    private static final int MOST = 40;

    /// What names with their notes may take of a page, and what they may always.
    private static final double SHARE = 0.8;
    private static final double LEAST = 270;

    private final Tiling tiling;
    private final ChartOptions options;
    private final FigureBuilder sketch;
    private final Palette palette;
    private final TextMeasure measure = TextMeasure.bundled();

    UnknownNames(Tiling tiling, ChartOptions options, FigureBuilder sketch) {
        this.tiling = tiling;
        this.options = options;
        this.sketch = sketch;
        this.palette = options.palette();
    }

    private double u(double units) {
        return units * options.unit();
    }

    private int columns(double width) {
        return (int) Math.max(1, Math.floor((width + u(10)) / u(COLUMN + 10)));
    }

    private int shown() {
        return Math.min(MOST, tiling.leaves().size());
    }

    private List<String> heading(double width) {
        return measure.lines(tiling.unknown(), strong(), width);
    }

    /// The height of a row of columns: that of the highest name in it.
    private double row(int row, int columns) {
        int end = Math.min(shown(), (row + 1) * columns);
        boolean noted = tiling.leaves().subList(row * columns, end).stream()
                .anyMatch(l -> !l.note().isEmpty());
        return u(noted && !isTight(columns) ? ROW : BARE);
    }

    /// Whether notes give way on paper so that all names have room.
    private boolean isTight(int columns) {
        return options.onPaper() && u(ROW) * rows(columns) > Math.max(SHARE * options.height(), u(LEAST));
    }

    private int rows(int columns) {
        return (shown() + columns - 1) / columns;
    }

    double height(double width) {
        int columns = columns(width);
        double rows = IntStream.range(0, rows(columns))
                .mapToDouble(r -> row(r, columns))
                .sum();
        double more = tiling.leaves().size() > shown() ? u(18) : 0;
        return u(17) * heading(width).size() + u(6) + rows + more;
    }

    /// Draws the list from its top left corner; returns where it ends.
    double draw(double x, double top, double width) {
        double y = top;
        for (String line : heading(width)) {
            sketch.text(x, y + u(12), line, strong(), palette.text());
            y += u(17);
        }
        y += u(6);
        int columns = columns(width);
        double step = (width + u(10)) / columns;
        for (int row = 0; row < rows(columns); row++) {
            double high = row(row, columns);
            for (int i = row * columns; i < Math.min(shown(), (row + 1) * columns); i++) {
                leaf(tiling.leaves().get(i), x + (i - row * columns) * step, y, step - u(10), high);
            }
            y += high;
        }
        int more = tiling.leaves().size() - shown();
        if (more > 0) {
            sketch.text(x, y + u(12), "+\u202F" + more, note(), palette.second());
        }
        return top + height(width);
    }

    private void leaf(Leaf leaf, double x, double y, double width, double height) {
        Optional<Datum> datum = Optional.of(leaf.datum());
        Hatching hatching = Hatching.small(palette, options.unit());
        sketch.target(new Box(x, y, width, height - u(2)), leaf.datum());
        sketch.add(hatching.open(new Box(x, y + u(3), u(MARK), u(MARK)), datum));
        double start = x + u(MARK + 6);
        double room = x + width - start;
        Ink ink = tiling.selecting() && !leaf.selected() ? palette.second() : palette.text();
        sketch.text(start, y + u(12), measure.fit(leaf.label().brief(), name(), room), name(), ink, datum);
        if (height >= u(ROW)) {
            sketch.text(start, y + u(25), leaf.note().beside(room, note()), note(), palette.second());
        }
    }

    private Letters strong() {
        return Letters.semibold(u(12));
    }

    private Letters name() {
        return Letters.medium(u(12));
    }

    private Letters note() {
        return Letters.regular(u(11));
    }
}
