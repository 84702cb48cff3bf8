package hexagonia.page;

import hexagonia.figure.Box;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Stroke;
import hexagonia.figure.Tag;
import hexagonia.figure.TextMeasure;
import hexagonia.sheet.BrokenWidths;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Measure;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Widths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// A sheet as bands: headings, rows with their depth, what stands under the columns last. Columns are as wide as they
/// need; where that is more than there is, texts and names break into lines, and nothing is cut.
final class SheetBands<R> {
    private final Sheet<R> sheet;
    private final Style style;
    private final CellMarks cells;
    private final List<Column<R>> columns;
    private final List<Double> widths = new ArrayList<>();
    private final List<String> gutters;
    private final double width;

    private SheetBands(Sheet<R> sheet, Style style, Calls calls, double room) {
        this.sheet = sheet;
        this.style = style;
        this.cells = new CellMarks(style, calls);
        double raised = raised(calls);
        double free = room - raised;
        Widths<R> fitted = BrokenWidths.fit(sheet, shown(sheet), free, measure(style));
        this.columns = fitted.columns();
        this.gutters = fitted.gutters();
        double sum = sum(fitted);
        double fixed = columns.stream()
                .filter(Column::isNumber)
                .mapToDouble(c -> fitted.byColumn().get(c.id()))
                .sum();
        double share = fixed < free / 2 ? Math.min(1, (free - fixed) / (sum - fixed)) : Math.min(1, free / sum);
        columns.forEach(
                c -> widths.add(fitted.byColumn().get(c.id()) * (c.isNumber() && fixed < free / 2 ? 1 : share)));
        widths.set(0, widths.getFirst() + raised);
        this.width = Math.min(free, sum) + raised;
    }

    /// The columns of a sheet that a page shows.
    static <R> List<Column<R>> shown(Sheet<R> sheet) {
        return sheet.shown(List.of(), Map.of(), false);
    }

    private static double sum(Widths<?> widths) {
        return widths.byColumn().values().stream().mapToDouble(w -> w).sum();
    }

    /// What the widest call beside the name of a row takes.
    private double raised(Calls calls) {
        return sheet.rows().stream()
                .mapToDouble(row -> calls.width(sheet.line().apply(row).id(), style.note()))
                .max()
                .orElse(0);
    }

    /// The bands of a sheet in a room; `calls` are what stands raised beside the name of a row, by its id.
    static <R> List<Band> of(Sheet<R> sheet, Style style, Calls calls, double room) {
        double least = BrokenWidths.least(
                sheet,
                Widths.fit(sheet, shown(sheet), room, false, measure(style)).columns(),
                measure(style));
        Style fitting = least > room ? style.tight(room / least) : style;
        return new SheetBands<>(sheet, fitting, calls, room).bands();
    }

    /// Whether a room has what the columns of a sheet keep.
    static boolean fits(Sheet<?> sheet, Style style, double room) {
        return least(sheet, style) <= room + sheet.columns().size();
    }

    /// What the columns of a sheet keep together.
    static <R> double least(Sheet<R> sheet, Style style) {
        return sum(Widths.fit(sheet, shown(sheet), 0, false, measure(style)));
    }

    private static Measure measure(Style style) {
        TextMeasure measure = TextMeasure.bundled();
        return new Measure(
                text -> measure.width(text, CellMarks.heading(style)),
                text -> measure.width(text, style.strong(style.body())),
                text -> measure.width(text, style.body()),
                style.u(CellMarks.PADDING),
                style.u(CellMarks.MARK),
                style.u(CellMarks.BAR + CellMarks.BEFORE),
                style.u(CellMarks.INDENT),
                style.u(70),
                style.u(260),
                style.u(CellMarks.EVEN),
                OptionalDouble.empty());
    }

    private List<Band> bands() {
        Band.Ruled table = new Band.Ruled(sheet.id(), headings());
        List<Band> bands = new ArrayList<>();
        for (R row : sheet.rows()) {
            Line line = sheet.line().apply(row);
            Band band = line.kind() == Line.Kind.HEADING ? heading(row) : row(row, line);
            bands.add(band.in(table));
        }
        if (columns.stream().anyMatch(c -> sheet.under().apply(c).isPresent())) {
            bands.add(under().in(table));
        }
        return bands;
    }

    private Band headings() {
        List<Band> said = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            said.add(cells.heading(columns.get(i), widths.get(i), hasGutter(i)));
        }
        double height = height(said);
        return Band.of(height + style.u(2), (x, y) -> {
            List<Mark> row = new ArrayList<>();
            grounds(x, y, height + style.u(2)).ifPresent(row::add);
            double at = x;
            for (int i = 0; i < said.size(); i++) {
                Tag tag = new Tag.HeadCell(Tag.Scope.COLUMN, 1);
                row.add(tagged(
                        i, tag, said.get(i).at(at, y + height - said.get(i).height())));
                at += widths.get(i);
            }
            row.add(rule(x, y + height, style.palette().text(), 0.75));
            return List.of(new Mark.Tagged(new Tag.Row(), row));
        });
    }

    /// The title of the rows that follow, across all columns.
    private Band heading(R row) {
        Cell cell = columns.getFirst().cell().apply(row);
        double leading = style.leading(style.body());
        Letters letters = Letters.medium(style.body().size());
        Band words =
                Prose.of(cell.shown(true), letters, style.palette().second()).set(Optional.empty(), width, leading);
        return Band.of(words.height() + style.u(7), (x, y) -> {
                    Tag tag = new Tag.HeadCell(Tag.Scope.ROW, seen(columns.size()));
                    Mark said = new Mark.Tagged(tag, words.at(x, y + style.u(5)));
                    double height = words.height() + style.u(7);
                    List<Mark> marks =
                            new ArrayList<>(grounds(x, y, height).stream().toList());
                    marks.add(said);
                    marks.add(rule(x, y + height, style.palette().hair(), 0.5));
                    return List.of(new Mark.Tagged(new Tag.Row(), marks));
                })
                .leading();
    }

    private Band row(R row, Line line) {
        List<Band> said = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            said.add(cells.cell(column, column.cell().apply(row), line, widths.get(i), i == 0, hasGutter(i)));
        }
        boolean total = line.kind() == Line.Kind.TOTAL;
        Band plain = set(
                said, 1, total, total ? style.palette().text() : style.palette().hair());
        if (line.tone() != Line.Tone.CHOSEN) {
            return plain;
        }
        return Band.of(plain.height(), (x, y) -> {
            FigureBuilder ground = new FigureBuilder();
            ground.fill(new Box(x, y, width, plain.height()), style.palette().selectedRow(), Optional.empty());
            List<Mark> marks = new ArrayList<>(List.of(new Mark.Tagged(new Tag.Artifact(), ground.marks())));
            marks.addAll(plain.at(x, y));
            return marks;
        });
    }

    private boolean hasGutter(int column) {
        return gutters.contains(columns.get(column).id());
    }

    /// What stands under the columns; the first cell takes the room of those after it that have nothing under them.
    private Band under() {
        Line line = new Line("", 0, Line.Kind.TOTAL, Line.Tone.PLAIN, Optional.empty());
        List<Band> said = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell =
                    sheet.under().apply(columns.get(i)).map(Sheet.Summary::cell).orElse(Cell.EMPTY);
            said.add(cells.cell(columns.get(i), cell, line, widths.get(i), i == 0, hasGutter(i)));
        }
        int wide = 1;
        while (wide < columns.size() && sheet.under().apply(columns.get(wide)).isEmpty()) {
            wide++;
        }
        return set(said, wide, true, style.palette().text());
    }

    /// Cells side by side as a row, the first as wide as so many columns, ruled above if it is a total, else below.
    private Band set(List<Band> said, int wide, boolean above, Ink ink) {
        double padding = style.u(2.5);
        double height = height(said) + 2 * padding;
        int name = name() < wide ? 0 : name();
        return Band.of(height, (x, y) -> {
            List<Mark> row = new ArrayList<>(grounds(x, y, height).stream().toList());
            double at = x;
            for (int i = 0; i < said.size(); i++) {
                int span = i == 0 ? seen(wide) : 1;
                Tag tag = i == name ? new Tag.HeadCell(Tag.Scope.ROW, span) : new Tag.Cell(span);
                if (i == 0 || i >= wide) {
                    row.add(tagged(i, tag, said.get(i).at(at, y + padding)));
                }
                at += widths.get(i);
            }
            row.add(rule(x, above ? y : y + height, ink, above ? 0.75 : 0.5));
            return List.of(new Mark.Tagged(new Tag.Row(), row));
        });
    }

    /// The ground of the column that the others are measured against, behind a row of that height.
    private Optional<Mark> grounds(double x, double y, double height) {
        double at = x - style.u(CellMarks.PADDING) / 2;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).measure()) {
                FigureBuilder ground = new FigureBuilder();
                ground.fill(
                        new Box(at, y, widths.get(i), height), style.palette().selectedRow(), Optional.empty());
                return Optional.of(new Mark.Tagged(new Tag.Artifact(), ground.marks()));
            }
            at += widths.get(i);
        }
        return Optional.empty();
    }

    /// How many of the first columns are read.
    private int seen(int first) {
        return (int) columns.stream()
                .limit(first)
                .filter(c -> c.shape() != Column.Shape.BARS)
                .count();
    }

    /// The column that names rows: that of names, else the first.
    private int name() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).shape() == Column.Shape.NAME) {
                return i;
            }
        }
        return 0;
    }

    /// Bars alone are nothing to read.
    private Mark tagged(int column, Tag tag, List<Mark> marks) {
        return new Mark.Tagged(columns.get(column).shape() == Column.Shape.BARS ? new Tag.Artifact() : tag, marks);
    }

    private Mark rule(double x, double y, Ink ink, double thickness) {
        Stroke stroke = Stroke.of(ink, style.u(thickness));
        return new Mark.Tagged(new Tag.Artifact(), List.of(new Mark.Rule(x, y, x + width, y, stroke)));
    }

    private static double height(List<Band> bands) {
        return bands.stream().mapToDouble(Band::height).max().orElse(0);
    }
}
