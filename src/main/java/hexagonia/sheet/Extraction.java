package hexagonia.sheet;

import hexagonia.sheet.Column.Beside;
import hexagonia.sheet.DataTable.Head;
import hexagonia.sheet.DataTable.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes rows of a sheet out of it as data. A number stands alone in its column, in the unit of its value; its reserve,
/// its state and where it comes from stand in columns of their own beside it, which hang on the column and never on the
/// rows. Headings between rows become a first column.
public record Extraction(Words words) {
    /// The words that a sheet has no need of.
    public interface Words {
        /// The heading of a column: its title with the unit of its values.
        String heading(Column<?> column);

        /// What stands beside the first column that has it, and beside the others.
        String heading(Column<?> column, Beside beside, boolean first);

        /// The heading of the column of headings.
        String group();

        String state(Cell.State state);

        String origin(Origin origin);

        /// Words with where they come from.
        String marked(String said, Origin origin);
    }

    /// These rows under these columns, with what their sheet files besides.
    public <R> DataTable of(Sheet<R> sheet, String title, List<Column<R>> columns, List<R> rows) {
        Sheet.Extra<R> extra = sheet.filing().of(rows);
        List<Column<R>> all = new ArrayList<>(columns);
        all.addAll(extra.columns());
        List<R> filed = new ArrayList<>(rows);
        filed.addAll(extra.rows());
        List<R> headings = rows.stream()
                .filter(row -> sheet.line().apply(row).kind() == Line.Kind.HEADING)
                .toList();
        List<Head> heads = heads(all);
        if (!headings.isEmpty()) {
            heads.addFirst(Head.of("group", words.group(), Type.TEXT));
        }
        int name = all.stream().map(Column::shape).toList().indexOf(Column.Shape.NAME);
        return new DataTable(
                sheet.id(),
                Plain.of(title),
                heads,
                filed.size() - headings.size(),
                () -> headings.isEmpty()
                        ? filed.stream().map(row -> row(row, all, name)).iterator()
                        : grouped(sheet, filed, all, name));
    }

    /// The same in fewer columns, for whoever pastes it to read it: cells of words say themselves what is empty and
    /// what is ours, and what nothing stands in beside a column is left out.
    public <R> DataTable told(Sheet<R> sheet, String title, List<Column<R>> columns, List<R> rows) {
        return of(
                sheet,
                title,
                columns.stream()
                        .map(c -> c.isNumber()
                                ? c
                                : c.cell(row -> told(c.cell().apply(row))).with(beside(c, rows)))
                        .toList(),
                rows);
    }

    private static <R> Beside[] beside(Column<R> column, List<R> rows) {
        List<Cell> cells = rows.stream().map(column.cell()).toList();
        boolean even = column.shape() == Column.Shape.EVEN;
        return Stream.of(Beside.RESERVE, Beside.UNDER)
                .filter(_ -> even)
                .filter(b -> cells.stream()
                        .filter(Extraction::isNumber)
                        .map(c -> b == Beside.UNDER ? c.under() : c.qualifier())
                        .anyMatch(said -> !said.isEmpty()))
                .toArray(Beside[]::new);
    }

    /// Whether a value is a list whole, of which the second line says how much is cut short.
    private static boolean isList(Column<?> column, Cell cell) {
        return column.shape() == Column.Shape.EVEN && cell.value().orElse(null) instanceof Value.Text;
    }

    private static boolean isNumber(Cell cell) {
        return cell.value().orElse(null) instanceof Value.Number;
    }

    private Cell told(Cell cell) {
        if (isNumber(cell)) {
            return cell;
        }
        Optional<Value> value = value(cell);
        Optional<Value.Text> mixed = mixed(cell);
        if (mixed.isPresent()) {
            return Cell.of(
                    mixed.get().each(p -> p.origin() == Origin.STATED ? p.text() : words.marked(p.text(), p.origin())));
        }
        String said = value.map(v -> v instanceof Value.Date d ? d.iso() : ((Value.Text) v).text())
                .orElseGet(() -> cell.state().says()
                        ? ""
                        : words.state(cell.state()) + (cell.under().isEmpty() ? "" : " · " + cell.under()));
        if (cell.state() == Cell.State.OPEN) {
            said += "; " + words.state(cell.state());
        }
        return Cell.of(cell.origin() == Origin.STATED ? said : words.marked(said, cell.origin()));
    }

    private <R> Iterator<List<Optional<Value>>> grouped(Sheet<R> sheet, List<R> rows, List<Column<R>> all, int name) {
        List<List<Optional<Value>>> grouped = new ArrayList<>();
        Optional<Value> group = Optional.empty();
        for (R row : rows) {
            if (sheet.line().apply(row).kind() == Line.Kind.HEADING) {
                group = value(sheet.columns().getFirst().cell().apply(row));
            } else {
                List<Optional<Value>> values = row(row, all, name);
                values.addFirst(group);
                grouped.add(values);
            }
        }
        return grouped.iterator();
    }

    private <R> List<Head> heads(List<Column<R>> columns) {
        List<Head> heads = new ArrayList<>();
        boolean first = true;
        for (Column<R> column : columns) {
            boolean own = first && column.isNumber();
            if (column.shape() != Column.Shape.BARS) {
                heads.add(Head.of(column.id(), words.heading(column), type(column)));
            }
            for (Beside beside : column.beside()) {
                String id = own ? beside.id() : column.id() + "_" + beside.id();
                heads.add(Head.of(id, words.heading(column, beside, own), Type.TEXT));
            }
            first &= column.beside().isEmpty() || !column.isNumber();
        }
        return heads;
    }

    private static Type type(Column<?> column) {
        return column.isNumber() ? Type.NUMBER : column.shape() == Column.Shape.EVEN ? Type.MIXED : Type.TEXT;
    }

    /// The values of a row; each of its cells is made once. A mark at the name of a row, which stands at the place
    /// `name`, stands for all that the row says.
    private <R> List<Optional<Value>> row(R row, List<Column<R>> columns, int name) {
        List<Cell> cells = columns.stream().map(c -> c.cell().apply(row)).toList();
        Origin whole = name < 0 ? Origin.STATED : cells.get(name).origin();
        List<Optional<Value>> values = new ArrayList<>(2 * cells.size());
        for (int i = 0; i < cells.size(); i++) {
            Column<R> column = columns.get(i);
            Cell cell = cells.get(i);
            Optional<Value> value = value(column.beside().contains(Beside.UNDER) ? cell.under("") : cell);
            if (column.shape() != Column.Shape.BARS) {
                values.add(value.filter(v -> !column.isNumber() || v instanceof Value.Number));
            }
            for (Beside beside : column.beside()) {
                values.add(text(
                        switch (beside) {
                            case RESERVE -> cell.qualifier();
                            case STATE -> words.state(cell.state());
                            case ORIGIN ->
                                value.isEmpty()
                                        ? ""
                                        : mixed(cell)
                                                .map(t -> t.each(p -> words.origin(p.origin())))
                                                .orElseGet(() ->
                                                        words.origin(origin(cell.origin(), column.origin(), whole)));
                            case UNDER -> isList(column, cell) ? "" : cell.under();
                        }));
            }
        }
        return values;
    }

    /// The things that a cell names, where they do not all come from the same place.
    private static Optional<Value.Text> mixed(Cell cell) {
        return cell.value().flatMap(v -> v instanceof Value.Text t && t.isMixed() ? Optional.of(t) : Optional.empty());
    }

    private static Origin origin(Origin... origins) {
        return Stream.of(origins).filter(o -> o != Origin.STATED).findFirst().orElse(Origin.STATED);
    }

    private static Optional<Value> text(String text) {
        String plain = Plain.of(text);
        return plain.isEmpty() ? Optional.empty() : Optional.of(new Value.Text(plain));
    }

    /// What a cell holds, without its qualifier; nothing where nobody says it, names it, or it does not apply.
    public static Optional<Value> value(Cell cell) {
        if (cell.state() == Cell.State.UNDISCLOSED
                || cell.state() == Cell.State.UNNAMED
                || cell.state() == Cell.State.NOT_APPLICABLE) {
            return Optional.empty();
        }
        return switch (cell.value().orElse(new Value.Text(cell.text()))) {
            case Value.Text t
            when cell.state() == Cell.State.SAME || !cell.text().equals(t.text()) -> text(t.text());
            case Value.Text _ -> text(cell.under().isEmpty() ? cell.text() : cell.text() + " · " + cell.under());
            case Value known -> Optional.of(known);
        };
    }
}
