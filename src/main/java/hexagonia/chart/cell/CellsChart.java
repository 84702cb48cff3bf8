package hexagonia.chart.cell;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.Lines;
import hexagonia.chart.cell.Cells.Cell;
import hexagonia.chart.cell.Cells.Form;
import hexagonia.chart.cell.Cells.Key;
import hexagonia.figure.Box;
import hexagonia.figure.Figure;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Stroke;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws cells in columns under what their forms mean: as many side by side as there is room for, each cell as high as
/// it needs, hairlines between.
public final class CellsChart {
    private static final double LEAST = 206;
    private static final double GAP = 25;
    private static final int MOST_ACROSS = 5;
    /// How many cells past the first that has no room are tried where a column has some.
    private static final int TRIED = 40;

    private final Cells cells;
    private final ChartOptions options;
    private final FigureBuilder sketch = new FigureBuilder();
    private final CellPen pen;
    private final double left;
    private final double room;
    /// Where columns begin, and where each ends so far.
    private double top;

    private double[] ends = {};

    private CellsChart(Cells cells, ChartOptions options) {
        this.cells = cells;
        this.options = options;
        this.pen = new CellPen(sketch, options);
        // What is selected has a bar before it.
        this.left = Math.max(options.margin(), cells.selecting() ? pen.u(8) : 0);
        this.room = options.width() - options.margin() - left;
    }

    /// The chart at the width of the options, with all its cells; as high as they need.
    public static Figure of(Cells cells, ChartOptions options) {
        return new CellsChart(cells, options).figure();
    }

    /// The chart with as many cells as its height has room for, one row at least; the others are counted.
    public static Figure within(Cells cells, ChartOptions options) {
        return of(cells.only(drawn(cells, options)), options);
    }

    /// The cells that the chart has no room for within its height, if any.
    public static Optional<Cells> beyond(Cells cells, ChartOptions options) {
        BitSet drawn = drawn(cells, options);
        return drawn.cardinality() == cells.cells().size() ? Optional.empty() : Optional.of(cells.without(drawn));
    }

    /// What those cells find that the chart has room for within its height, where it goes on with what another leaves.
    public static Optional<Cells.Found> found(Cells cells, ChartOptions options) {
        return cells.only(drawn(cells, options)).found();
    }

    /// The places of the cells that are drawn: the first ones, then each of the next that a column still has room for.
    private static BitSet drawn(Cells cells, ChartOptions options) {
        BitSet first = upTo(first(cells, options));
        BitSet filled = (BitSet) first.clone();
        CellsChart chart = new CellsChart(cells.only(first), options);
        double below = chart.draw() - chart.bottom();
        int tried = Math.min(cells.cells().size(), first.cardinality() + TRIED);
        for (int at = first.cardinality(); at < tried && chart.ends.length > 1; at++) {
            double[] before = chart.ends.clone();
            chart.put(cells.cells().get(at));
            boolean fits = chart.bottom() + below <= options.height();
            filled.set(at, fits);
            chart.ends = fits ? chart.ends : before;
        }
        return of(cells.only(filled), options).height() <= options.height() ? filled : first;
    }

    private static int first(Cells cells, ChartOptions options) {
        int all = cells.cells().size();
        int low = cells.lead().isPresent() ? 0 : Math.min(all, new CellsChart(cells, options).across(all));
        for (int high = all; low < high; ) {
            int middle = (low + high + 1) / 2;
            if (of(cells.only(upTo(middle)), options).height() <= options.height()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private Figure figure() {
        double height = draw();
        return new Figure(
                options.width(),
                Math.max(options.height(), Math.ceil(height - 1e-6)),
                options.palette().ground(),
                sketch.marks(),
                title(),
                cells.subtitle(),
                alternative(),
                cells.twin());
    }

    private String title() {
        return cells.found().map(Cells.Found::words).orElse(cells.title());
    }

    private double draw() {
        return cells.all().findAny().isEmpty() ? new Lines(sketch, options).draw(cells.sentence()) : grid();
    }

    private static BitSet upTo(int count) {
        BitSet places = new BitSet();
        places.set(0, count);
        return places;
    }

    /// What it finds, how many there are of each form, what is said under the cells.
    private String alternative() {
        return Stream.of(
                        Stream.of(title(), cells.subtitle()),
                        cells.keys().stream()
                                .filter(k -> !k.count().isEmpty())
                                .map(k -> k.words() + " " + k.count() + "."),
                        cells.all().map(Cell::note).filter(note -> !note.isEmpty()))
                .flatMap(said -> said)
                .collect(Collectors.joining(" "));
    }

    private double grid() {
        double y = keys();
        if (cells.lead().isPresent()) {
            y = new LeadBlock(pen, cells.selecting()).draw(cells.lead().get(), left, y, room) + pen.u(12);
        }
        if (!cells.cells().isEmpty()) {
            if (y > 0) {
                rule(y, options.palette().border());
                y += pen.u(12);
            }
            y = columns(cells.cells(), y);
        }
        if (cells.left().isPresent()) {
            rule(y, options.palette().border());
            double under = y + pen.u(8);
            y = pen.words(
                    left, under, room, cells.left().get().label(), pen.note(), pen.palette.second(), cells.left());
            sketch.target(Box.of(left, under, room, y - under), cells.left().get());
        }
        return y + pen.u(4);
    }

    /// The cells in columns of one width, each under the shortest; returns where the longest ends.
    private double columns(List<Cell> all, double from) {
        top = from;
        ends = new double[across(all.size())];
        Arrays.fill(ends, top);
        all.forEach(this::put);
        double bottom = bottom();
        for (int i = 1; i < ends.length; i++) {
            double x = Math.round(left + i * (wide() + pen.u(GAP)) - pen.u(GAP) / 2) - 0.5;
            sketch.rule(x, top, x, bottom - pen.u(10), hair());
        }
        return bottom;
    }

    /// Draws a cell at the end of the shortest column.
    private void put(Cell cell) {
        int at = IntStream.range(0, ends.length)
                .reduce((a, b) -> ends[b] < ends[a] ? b : a)
                .orElseThrow();
        double x = left + at * (wide() + pen.u(GAP));
        if (ends[at] > top) {
            double level = Math.round(ends[at]) - 0.5;
            sketch.rule(x, level, x + wide(), level, hair());
            ends[at] += pen.u(10);
        }
        ends[at] = new CellBlock(pen, cells.selecting()).draw(cell, x, ends[at], wide()) + pen.u(10);
    }

    private double wide() {
        return (room - (ends.length - 1) * pen.u(GAP)) / ends.length;
    }

    private double bottom() {
        return Arrays.stream(ends).max().orElse(top);
    }

    private Stroke hair() {
        return Stroke.of(options.palette().hair(), pen.u(1));
    }

    /// How many cells stand side by side.
    private int across(int count) {
        int most = Math.clamp((int) ((room + pen.u(GAP)) / pen.u(LEAST + GAP)), 1, MOST_ACROSS);
        return Math.clamp(count, 1, most);
    }

    private void rule(double y, Ink ink) {
        double level = Math.round(y) - 0.5;
        sketch.rule(left, level, left + room, level, Stroke.of(ink, pen.u(1)));
    }

    /// What the forms mean, in as many lines as they take.
    private double keys() {
        if (cells.keys().isEmpty()) {
            return 0;
        }
        double high = pen.u(18);
        double x = left;
        double y = 0;
        for (Key key : cells.keys()) {
            double swatch = pen.u(key.form() == Form.UNKNOWN ? 10 : 20);
            double wide = swatch
                    + pen.u(6)
                    + pen.width(key.words(), pen.note())
                    + (key.count().isEmpty() ? 0 : pen.u(4) + pen.width(key.count(), Letters.semibold(pen.u(11))));
            if (x > left && x + wide > left + room) {
                x = left;
                y += high;
            }
            Box box = new Box(x, y + pen.u(4), swatch, pen.u(9));
            new Forms(sketch, options).draw(box, key.form(), key.hue(), false, Optional.empty());
            double top = y + (high - pen.u(CellPen.LEADING)) / 2;
            double words = x + swatch + pen.u(6);
            pen.words(words, top, room, key.words(), pen.note(), pen.palette.second(), Optional.empty());
            double count = words + pen.width(key.words(), pen.note()) + pen.u(4);
            pen.words(count, top, room, key.count(), Letters.semibold(pen.u(11)), pen.palette.text(), Optional.empty());
            x += wide + pen.u(20);
        }
        return y + high + pen.u(10);
    }
}
