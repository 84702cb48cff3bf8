package hexagonia.chart.cell;

import hexagonia.chart.cell.Cells.Cell;
import hexagonia.chart.cell.Cells.Line;
import hexagonia.chart.cell.Cells.Tie;
import hexagonia.figure.Box;
import hexagonia.figure.Letters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Draws the first cell with its figures side by side, each under its sign and the document that gives it; a sign
/// between two says whether they are the same, or unlike: then no line, no slope and no common scale joins them.
record LeadBlock(CellPen pen, boolean selecting) {
    private static final double LEAST = 150;
    private static final double GAP = 30;

    /// Draws it from its top on; returns where it ends.
    double draw(Cell cell, double x, double top, double width) {
        Letters title = Letters.semibold(pen.u(13));
        double y = pen.name(x, top, width, cell.name(), cell.unit(), title, Optional.of(cell.datum()));
        pen.sketch.target(new Box(x, top, width, y - top), cell.datum());
        y += pen.u(8);
        int across = Math.clamp(
                (int) ((width + pen.u(GAP)) / pen.u(LEAST + GAP)),
                1,
                cell.lines().size());
        double wide = (width - (across - 1) * pen.u(GAP)) / across;
        for (int first = 0; first < cell.lines().size(); first += across) {
            y = row(cell, first, Math.min(across, cell.lines().size() - first), x, y, wide) + pen.u(10);
        }
        return pen.words(x, y, width, cell.note(), Letters.regular(pen.u(12)), pen.palette.text(), Optional.empty());
    }

    private double row(Cell cell, int first, int count, double x, double y, double wide) {
        boolean faded = selecting && !cell.selected();
        double step = wide + pen.u(GAP);
        List<Line> lines = cell.lines().subList(first, first + count);
        double big = IntStream.range(0, count)
                .mapToDouble(i -> head(lines.get(i), x + i * step, y, wide, faded))
                .max()
                .orElse(y);
        double bottom = big;
        for (int i = 0; i < count; i++) {
            Line line = lines.get(i);
            double left = x + i * step;
            if (line.tie() != Tie.NONE && first + i > 0) {
                Letters sign = Letters.regular(pen.u(18));
                double at = (i == 0 ? left : left - pen.u(GAP) / 2)
                        - pen.width(line.tie().sign(), sign) / 2;
                if (i > 0) {
                    pen.tie(at, big - pen.u(32), pen.u(28), line.tie(), sign);
                }
            }
            double end = pen.figure(left, big - pen.u(32), wide, line, Letters.semibold(pen.u(22)), faded);
            String words = line.described();
            end = pen.words(left, end + pen.u(2), wide, words, pen.note(), pen.palette.second(), Optional.empty());
            pen.sketch.target(Box.of(left, y, wide, end - y), line.datum());
            bottom = Math.max(bottom, end);
        }
        return bottom;
    }

    /// The form and who says it; returns where the number ends below.
    private double head(Line line, double x, double y, double wide, boolean faded) {
        Forms forms = new Forms(pen.sketch, pen.options);
        Box sign = forms.sign(x, y, line.form());
        forms.draw(sign, line.form(), line.hue(), faded, Optional.of(line.datum()));
        double bottom = pen.words(
                x, sign.bottom() + pen.u(5), wide, line.source(), pen.strong(), pen.palette.text(), Optional.empty());
        bottom = pen.words(x, bottom, wide, line.heading(), pen.note(), pen.palette.second(), Optional.empty());
        return bottom + pen.u(34);
    }
}
