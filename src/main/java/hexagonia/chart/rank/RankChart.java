package hexagonia.chart.rank;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.Lines;
import hexagonia.chart.SaidText;
import hexagonia.chart.rank.Ranking.Cell;
import hexagonia.chart.rank.Ranking.Kind;
import hexagonia.chart.rank.Ranking.Row;
import hexagonia.figure.Box;
import hexagonia.figure.Figure;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Draws a ranking: a heading, rows parted by hairlines with their bars on one scale from one zero line and their
/// numbers in columns, the total on a band, what the fills mean, notes.
public final class RankChart {
    private final Ranking ranking;
    private final ChartOptions options;
    private final Palette palette;
    private final RankSizes sizes;
    private final FigureBuilder sketch = new FigureBuilder();
    private final SaidText text;
    private final RankBars bars;
    private final TextMeasure measure = TextMeasure.bundled();

    private RankChart(Ranking ranking, ChartOptions options) {
        this.ranking = ranking;
        this.options = options;
        palette = options.palette();
        sizes = new RankSizes(ranking, options);
        text = new SaidText(sketch, options);
        bars = new RankBars(sketch, options, ranking.selecting());
    }

    /// The chart at the size of the options; higher where the rows need more room than that.
    public static Figure of(Ranking ranking, ChartOptions options) {
        return new RankChart(ranking, options).figure();
    }

    private Figure figure() {
        double height = ranking.rows().isEmpty() ? new Lines(sketch, options).draw(ranking.sentence()) : rows();
        return new Figure(
                options.width(),
                Math.max(options.height(), Math.ceil(height - 1e-6)),
                palette.ground(),
                sketch.marks(),
                ranking.title(),
                ranking.subtitle(),
                alternative(),
                ranking.twin());
    }

    /// What it finds, and what lies over its bars and under its rows.
    private String alternative() {
        return Stream.of(
                        Stream.of(ranking.title(), ranking.subtitle()),
                        ranking.guides().stream().map(Ranking.Guide::label),
                        ranking.bracket().stream().map(b -> b.sum().text() + " (" + b.share() + ")"),
                        Stream.of(ranking.more().full()),
                        ranking.notes().stream())
                .flatMap(said -> said)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private double rows() {
        heading();
        double y = sizes.heading();
        double scale = sizes.scale(ranking);
        for (Row row : ranking.rows()) {
            double taken = sizes.taken(row);
            row(row, y, taken, scale);
            y += taken;
        }
        double end = y;
        if (!ranking.more().isEmpty()) {
            sketch.text(sizes.left, y + sizes.u(16), ranking.more().full(), sizes.note(), palette.second());
            y += sizes.u(24);
        }
        new RankGuides(sketch, text, options, sizes).draw(ranking, scale, end);
        if (ranking.total().isPresent()) {
            row(ranking.total().get(), y, sizes.pitch, scale);
            y += sizes.pitch;
        }
        return foot(y);
    }

    private void heading() {
        double baseline = sizes.u(16);
        double room = sizes.zero - sizes.left - sizes.u(RankSizes.STUB + 8);
        boolean under = ranking.rows().stream().anyMatch(row -> sizes.isBelow(row.under()));
        String head = under && measure.fits(ranking.head().full(), sizes.note(), room)
                ? ranking.head().full()
                : ranking.head().brief();
        List<String> lines = measure.lines(head, sizes.note(), room, 2);
        for (int i = 0; i < lines.size(); i++) {
            double y = baseline + sizes.u(12) * i - sizes.u(6.5) * (lines.size() - 1);
            sketch.text(sizes.left, y, lines.get(i), sizes.note(), palette.second());
        }
        sizes.eachColumn().forEach(i -> {
            double before = i == 0 ? sizes.barsEnd : sizes.columns.get(i - 1) + sizes.u(20);
            double column = sizes.columns.get(i);
            double wide = Math.max(column - before, sizes.widths.get(i));
            String words = ranking.columns().get(i).within(wide, sizes.note());
            sketch.textBefore(column, baseline, words, sizes.note(), palette.second());
        });
        rule(sizes.heading() - sizes.u(4), palette.border());
    }

    private void rule(double y, Ink ink) {
        double level = Math.round(y) - 0.5;
        sketch.rule(sizes.left, level, sizes.right, level, Stroke.of(ink, sizes.u(1)));
    }

    private void row(Row row, double y, double taken, double scale) {
        Box box = Box.of(sizes.left, y, sizes.right - sizes.left, taken);
        if (row.kind() != Kind.PLAIN) {
            sketch.fill(box, palette.band(), Optional.empty());
            rule(y, palette.border());
        } else if (y > sizes.heading()) {
            rule(y, palette.hair());
        }
        sketch.target(box, row.datum());
        names(row, y);
        double middle = y + sizes.pitch / 2;
        if (row.kind() != Kind.TOTAL) {
            Box bar = new Box(sizes.zero, Math.round(middle - sizes.bar() / 2), 0, sizes.bar());
            bars.draw(row, bar, scale);
            rule(bar);
        }
        sizes.eachColumn().forEach(i -> cell(row, i, y));
        double line = y + sizes.pitch + sizes.u(9);
        for (String words : sizes.lines(row)) {
            sketch.text(sizes.left, line, words, sizes.note(), palette.second());
            line += sizes.u(15);
        }
    }

    /// The zero line beside a bar.
    private void rule(Box bar) {
        double x = sizes.zero - sizes.u(0.5);
        sketch.rule(x, bar.y() - sizes.u(3), x, bar.bottom() + sizes.u(3), Stroke.of(palette.border(), sizes.u(1)));
    }

    private void names(Row row, double y) {
        boolean two = row.kind() == Kind.PLAIN && sizes.isBelow(row.under());
        boolean faded = ranking.selecting() && !row.selected() && row.kind() == Kind.PLAIN;
        Letters letters = row.selected() || row.kind() != Kind.PLAIN ? sizes.strong() : sizes.name();
        double baseline = measure.centredBaseline(y, sizes.pitch, letters) - (two ? sizes.u(8) : 0);
        double edge = row.kind() == Kind.TOTAL
                ? sizes.columns.getFirst() - sizes.widths.getFirst()
                : sizes.zero - sizes.u(RankSizes.STUB);
        double room = edge - sizes.left - sizes.u(8);
        String called = sizes.brief || !measure.fits(row.name().full(), letters, room)
                ? row.name().brief()
                : row.name().full();
        Ink ink = faded ? palette.second() : palette.text();
        List<String> broken = sizes.lines(called, room);
        if (broken.size() > 1) {
            broken(broken, sizes.smallest(letters), y, room, ink);
            return;
        }
        letters = sizes.fitting(called, letters, room);
        String name = measure.fit(called, letters, room);
        sketch.text(sizes.left, baseline, name, letters, ink);
        if (two) {
            double beside = text.beside(row.aside(), Optional.empty());
            String words = sizes.brief || !measure.fits(row.under().full(), sizes.note(), room - beside)
                    ? row.under().brief()
                    : row.under().full();
            Letters small = sizes.below(words, room - beside);
            if (!measure.fits(words, small, room - beside)) {
                return;
            }
            double end = sketch.text(sizes.left, baseline + sizes.u(16), words, small, palette.second());
            text.draw(end, baseline + sizes.u(16), row.aside(), sizes.note(), palette.second(), Optional.empty());
        }
    }

    /// A name on two lines, where what stands below others gives way.
    private void broken(List<String> lines, Letters letters, double y, double room, Ink ink) {
        double baseline = measure.centredBaseline(y, sizes.pitch, letters) - sizes.u(6.5);
        for (String line : lines) {
            sketch.text(sizes.left, baseline, measure.fit(line, letters, room), letters, ink);
            baseline += sizes.u(13);
        }
    }

    private void cell(Row row, int column, double y) {
        Cell cell = row.cells().get(column);
        boolean two = sizes.named && sizes.isBelow(cell.under());
        Letters letters = column == 0 ? sizes.strong() : sizes.name();
        double baseline = measure.centredBaseline(y, sizes.pitch, letters) - (two ? sizes.u(8) : 0);
        double right = sizes.columns.get(column);
        text.drawBefore(right, baseline, cell.said(), letters, palette.text(), RankSizes.called(row, column));
        if (two) {
            double from = column == 0 ? sizes.barsEnd : sizes.columns.get(column - 1);
            String words = cell.under().within(right - from - sizes.u(8), sizes.note());
            sketch.textBefore(right, baseline + sizes.u(16), words, sizes.note(), palette.second());
        }
    }

    /// Keys in lines, then notes; returns where they end.
    private double foot(double from) {
        if (ranking.keys().isEmpty() && ranking.notes().isEmpty()) {
            return from + sizes.u(2);
        }
        double y = from + sizes.u(8);
        List<Integer> lines = sizes.keys(ranking);
        double x = sizes.left;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !lines.get(i).equals(lines.get(i - 1))) {
                x = sizes.left;
            }
            key(ranking.keys().get(i), x, y + sizes.u(18) * lines.get(i));
            x += sizes.key(ranking.keys().get(i));
        }
        y += sizes.u(18) * lines.stream().distinct().count();
        for (String note : ranking.notes()) {
            for (String line : measure.lines(note, sizes.note(), sizes.right - sizes.left)) {
                y += sizes.u(16);
                sketch.text(sizes.left, y - sizes.u(4), line, sizes.note(), palette.second());
            }
        }
        return y;
    }

    private void key(Ranking.Key key, double x, double y) {
        Box box = new Box(x, y + sizes.u(4), sizes.u(18), sizes.u(10));
        bars.fill(box, key.hue(), key.step(), key.fill(), false, Optional.empty());
        double baseline = measure.centredBaseline(y, sizes.u(18), sizes.note());
        double end = sketch.text(box.right() + sizes.u(6), baseline, key.words(), sizes.note(), palette.second());
        text.draw(end + sizes.u(6), baseline, key.sum(), sizes.noteStrong(), palette.text(), Optional.empty());
    }
}
