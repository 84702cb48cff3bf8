package hexagonia.page;

import hexagonia.figure.Box;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Hatching;
import hexagonia.figure.Hue;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Stripes;
import hexagonia.figure.Stroke;
import hexagonia.figure.Tag;
import hexagonia.figure.TextMeasure;
import hexagonia.sheet.Bar;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One cell of a sheet on paper: its words, numbers at right with their mark in a gutter, bars before them, hatching
/// before what nobody says.
record CellMarks(Style style, Calls calls) {
    static final double PADDING = 12;
    static final double MARK = 11;
    static final double BAR = 70;
    /// Between a bar and its number.
    static final double BEFORE = 5;
    static final double INDENT = 10;
    /// What a column as wide as others keeps.
    static final double EVEN = 105;
    private static final double HATCH = 8;
    /// What stands before the zero line of bars that stand alone.
    private static final double GUTTER = HATCH + 2;
    /// What rounding leaves is never thinner.
    private static final double THIN = 2.7;
    /// Where a bar beside a number starts in a cell of texts and numbers.
    private static final double NUMBER = 34;

    static Letters heading(Style style) {
        return Letters.medium(style.note().size());
    }

    /// The heading of a column, with its unit and its call, over lines of its own; that of numbers ends where they do.
    Band heading(Column<?> column, double width, boolean gutter) {
        double leading = style.leading(style.note());
        double room = width - style.u(PADDING);
        Ink ink = style.palette().second();
        Letters letters = column.under().isEmpty() ? heading(style) : style.strong(style.note());
        Prose words = Prose.of(
                column.heading(),
                letters,
                column.under().isEmpty() ? ink : style.palette().text());
        if (column.origin() != Origin.STATED && !calls.says(column.id(), letter(column.origin()))) {
            words.add("\u00A0" + letter(column.origin()), letters, ink);
        }
        calls.append(words, column.id(), style.note(), ink, style.u(2.5));
        if (column.isNumber()) {
            return words.ranged(room - (gutter ? style.u(MARK) : 0), leading);
        }
        List<Band> lines = new ArrayList<>(List.of(words.set(Optional.empty(), room, leading)));
        for (Cell line : column.under()) {
            String mark = line.origin() == Origin.STATED ? "" : Notes.APART + letter(line.origin());
            lines.add(Prose.of(line.shown(true) + mark, style.note(), ink).set(Optional.empty(), room, leading));
        }
        return Band.of(lines.stream().mapToDouble(Band::height).sum(), (x, y) -> {
            List<Mark> marks = new ArrayList<>();
            double at = y;
            for (Band line : lines) {
                marks.addAll(line.at(x, at));
                at += line.height();
            }
            return marks;
        });
    }

    /// A cell of a row in a width; the first of a row hangs by the depth of the row and carries its call. Beside
    /// numbers there is a gutter where some of them have a mark.
    Band cell(Column<?> column, Cell cell, Line line, double width, boolean first, boolean gutter) {
        double leading = style.leading(style.body());
        double indent = first ? line.depth() * style.u(INDENT) : 0;
        double room = width - style.u(PADDING) - indent;
        boolean strong = line.kind() == Line.Kind.TOTAL || column.shape() == Column.Shape.NAME;
        Letters letters = strong ? Letters.medium(style.body().size()) : style.body();
        boolean quiet = !cell.state().says() || line.tone() == Line.Tone.FADED;
        Ink ink = quiet ? style.palette().second() : style.palette().text();
        if (column.isNumber() || column.shape() == Column.Shape.BARS) {
            return number(column, cell, letters, ink, room - (gutter ? style.u(MARK) : 0), leading);
        }
        double hatch = isUnsaid(cell) ? style.u(HATCH + 3) : 0;
        Prose words = new Prose().add(cell.alone(), letters, ink, 0, around(cell));
        boolean called = first && cell.origin() != Origin.STATED && calls.says(line.id(), letter(cell.origin()));
        if (cell.origin() != Origin.STATED && !called) {
            words.add(
                    Notes.APART + letter(cell.origin()),
                    style.note(),
                    style.palette().second());
        }
        if (first) {
            calls.append(words, line.id(), style.note(), style.palette().second(), style.u(2.5));
        }
        List<Band> lines = new ArrayList<>(List.of(words.set(Optional.empty(), room - hatch, leading)));
        if (!cell.under().isEmpty()) {
            lines.add(Prose.of(cell.under(), style.note(), style.palette().second())
                    .set(Optional.empty(), room, style.leading(style.note())));
        }
        return Band.of(lines.stream().mapToDouble(Band::height).sum(), (x, y) -> {
            List<Mark> marks = new ArrayList<>();
            if (hatch > 0) {
                marks.add(hatch(x + indent, y, leading));
            }
            marks.addAll(lines.getFirst().at(x + indent + hatch, y));
            if (!cell.bars().isEmpty()) {
                double start = style.u(NUMBER);
                marks.add(bars(
                        cell.bars(),
                        new Box(x + start, y + leading / 2 - style.u(3.5), Math.max(0, room - start), style.u(7)),
                        amount()));
            }
            if (lines.size() > 1) {
                marks.addAll(lines.getLast().at(x + indent, y + lines.getFirst().height()));
            }
            return marks;
        });
    }

    private static UnaryOperator<Mark> around(Cell cell) {
        return cell.target().orElse(null) instanceof Leads(String to, String said)
                ? mark -> new Mark.Tagged(new Tag.Link(to, said), List.of(mark))
                : Prose.PLAIN;
    }

    private Band number(Column<?> column, Cell cell, Letters letters, Ink ink, double right, double leading) {
        boolean said = cell.bars().isEmpty() || column.isNumber();
        boolean roomy = TextMeasure.bundled().width(cell.shown(true), letters) <= right;
        String text = said ? cell.shown(roomy) : "";
        return Band.of(leading, (x, y) -> {
            FigureBuilder draw = new FigureBuilder();
            double baseline = TextMeasure.bundled().centredBaseline(y, leading, letters);
            boolean marked = cell.origin() != Origin.STATED;
            double width = TextMeasure.bundled().width(text, letters);
            draw.text(x + right - width, baseline, marked ? text + " " : text, letters, ink);
            if (marked) {
                draw.text(
                        x + right + style.u(3),
                        baseline,
                        letter(cell.origin()),
                        style.note(),
                        style.palette().second());
            }
            List<Mark> marks = new ArrayList<>();
            if (cell.state() == Cell.State.UNDISCLOSED) {
                marks.add(hatch(x + right - width - style.u(HATCH + 3), y, leading));
            }
            boolean alone = column.shape() == Column.Shape.BARS;
            double zero = alone ? style.u(GUTTER) : 0;
            Box bars =
                    new Box(x + zero, y + leading / 2 - style.u(3.5), alone ? right - zero : style.u(BAR), style.u(7));
            marks.add(bars(cell.bars(), bars, alone ? style.palette().neutral() : amount()));
            marks.addAll(draw.marks());
            return marks;
        });
    }

    /// Whether a cell is hatched: no document says it, or none names it.
    private static boolean isUnsaid(Cell cell) {
        return cell.state() == Cell.State.UNDISCLOSED || cell.state() == Cell.State.UNNAMED;
    }

    private static String letter(Origin origin) {
        return origin == Origin.COMPUTED ? Notes.COMPUTED : Notes.INFERRED;
    }

    /// The ink of the bar of an amount beside it, as the first series of data has it.
    private Ink amount() {
        return style.palette().series().getFirst().ramp().getFirst();
    }

    /// Bars after one another in the room of a full one; what is unknown in the gutter before it, off their scale.
    Mark bars(List<Bar> bars, Box room, Ink solid) {
        FigureBuilder draw = new FigureBuilder();
        Palette palette = style.palette();
        double x = room.x();
        for (Bar bar : bars) {
            double length = bar.length() * room.width();
            double width = bar.fill() == Bar.Fill.ROUNDING ? Math.max(length, style.u(THIN)) : length;
            Box box = new Box(Math.min(x, room.right() - width), room.y(), width, room.height());
            Stroke line = Stroke.of(palette.hatch(), style.u(0.75));
            switch (bar.fill()) {
                case SOLID -> draw.fill(box, solid, Optional.empty());
                case REST -> draw.outline(box, line, Optional.empty());
                case AWAITED ->
                    draw.outline(box, Stroke.dashed(palette.second(), style.u(0.75), style.u(2)), Optional.empty());
                case ELSEWHERE -> {
                    new Stripes(Hue.Pattern.LEVEL, palette.hatch(), style.u(2), style.u(0.5))
                            .over(box)
                            .forEach(draw::add);
                    draw.outline(box, line, Optional.empty());
                }
                case SECOND, FADED -> draw.fill(box, palette.faded(), Optional.empty());
                case ROUNDING -> {
                    draw.fill(box, palette.faded(), Optional.empty());
                    draw.outline(box, line, Optional.empty());
                }
                case HATCHED -> draw.add(hatching().closed(box, Optional.empty()));
                case BLANK -> draw.add(hatching().crossed(box, Optional.empty()));
                case STUB -> {
                    double start = bar.length() == 0 ? room.x() - style.u(GUTTER) : x;
                    Box off = new Box(start, box.y(), style.u(HATCH), box.height());
                    draw.add(hatching().open(off, Optional.empty()));
                }
            }
            x = box.right() + style.u(0.5);
        }
        return new Mark.Tagged(new Tag.Artifact(), draw.marks());
    }

    private Mark hatch(double x, double y, double leading) {
        Box box = new Box(x, y + leading / 2 - style.u(3.5), style.u(HATCH), style.u(7));
        return new Mark.Tagged(new Tag.Artifact(), List.of(hatching().open(box, Optional.empty())));
    }

    private Hatching hatching() {
        Palette palette = style.palette();
        return new Hatching(palette.hatch(), palette.hatchGround(), style.u(4), style.u(0.75));
    }
}
