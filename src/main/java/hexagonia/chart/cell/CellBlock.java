package hexagonia.chart.cell;

import hexagonia.chart.cell.Cells.Cell;
import hexagonia.chart.cell.Cells.Line;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Letters;
import hexagonia.figure.Stroke;
import java.util.Optional;

/// Draws one cell: its name, its figures one under the other, its note. Where bars stand, they begin at one zero line.
record CellBlock(CellPen pen, boolean selecting) {
    private static final double WHEN = 68;
    private static final double TIE = 14;
    /// The least room beside a column of dates.
    private static final double BESIDE = 130;

    /// Draws the cell from its top on; returns where it ends.
    double draw(Cell cell, double x, double top, double width) {
        boolean faded = selecting && !cell.selected();
        if (selecting && cell.selected()) {
            pen.sketch.fill(
                    new Box(x - pen.u(8), top + pen.u(1), pen.u(2), pen.u(13)), pen.palette.accent(), Optional.empty());
        }
        double y = pen.name(x, top, width, cell.name(), cell.unit(), pen.strong(), Optional.of(cell.datum()));
        pen.sketch.target(new Box(x, top, width, y - top), cell.datum());
        y += pen.u(4);
        boolean dated = cell.isDated() && width >= pen.u(WHEN + BESIDE);
        double from = x + (dated ? pen.u(WHEN) : 0);
        for (Line line : cell.lines()) {
            if (dated) {
                pen.words(x, y, pen.u(WHEN), line.when(), pen.note(), pen.palette.second(), Optional.empty());
            }
            double start = from + (cell.isTied() ? pen.u(TIE) : 0);
            pen.tie(from, y, pen.u(CellPen.LEADING), line.tie(), pen.note());
            double bottom = line(line, start, y, x + width - start, dated ? "" : line.when(), faded);
            pen.sketch.target(new Box(x, y, width, bottom - y), line.datum());
            y = bottom + pen.u(7);
        }
        return pen.words(x, y - pen.u(1), width, cell.note(), pen.note(), pen.palette.text(), Optional.empty());
    }

    private double line(Line line, double x, double y, double room, String when, boolean faded) {
        double indent = line.bar().isPresent() ? 0 : pen.u(Forms.SWATCH + 6);
        double bottom = pen.figure(x + indent, y, room - indent, line, pen.strong(), faded);
        Forms forms = new Forms(pen.sketch, pen.options);
        Optional<Datum> datum = Optional.of(line.datum());
        if (line.bar().isPresent()) {
            double from = x + line.bar().get().from() * room;
            double to = x + line.bar().get().to() * room;
            Box bar = Box.of(from, bottom + pen.u(1.5), Math.max(to - from, pen.u(1)), pen.u(Forms.BAR));
            forms.draw(bar, line.form(), line.hue(), faded, datum);
            double zero = x - pen.u(0.5);
            Stroke edge = Stroke.of(pen.palette.border(), pen.u(1));
            pen.sketch.rule(zero, bar.y() - pen.u(1.5), zero, bar.bottom() + pen.u(1.5), edge);
            bottom = bar.bottom() + pen.u(2.5);
        } else {
            Box sign = forms.sign(x, y + pen.u((CellPen.LEADING - Forms.BAR) / 2), line.form());
            Box right = new Box(x + pen.u(Forms.SWATCH) - sign.width(), sign.y(), sign.width(), sign.height());
            forms.draw(right, line.form(), line.hue(), faded, Optional.empty());
        }
        Letters letters = pen.note();
        String words = CellPen.joined(when, line.described());
        return pen.words(x + indent, bottom, room - indent, words, letters, pen.palette.second(), Optional.empty());
    }
}
