package hexagonia.sheet;

import hexagonia.sheet.Column.Beside;
import hexagonia.sheet.DataTable.Head;
import hexagonia.sheet.DataTable.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    }

    /// A column of the table, filled from rows.
    private record Filled<R>(Head head, Function<R, Optional<Value>> value) {}

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
        List<Filled<R>> across = across(all);
        List<Head> heads = new ArrayList<>(across.stream().map(Filled::head).toList());
        if (!headings.isEmpty()) {
            heads.addFirst(Head.of("group", words.group(), Type.TEXT));
        }
        return new DataTable(
                sheet.id(),
                Plain.of(title),
                heads,
                filed.size() - headings.size(),
                () -> headings.isEmpty()
                        ? filed.stream().map(row -> row(row, across)).iterator()
                        : grouped(sheet, filed, across));
    }

    private static <R> List<Optional<Value>> row(R row, List<Filled<R>> across) {
        List<Optional<Value>> values = new ArrayList<>(across.size() + 1);
        across.forEach(column -> values.add(column.value().apply(row)));
        return values;
    }

    private static <R> Iterator<List<Optional<Value>>> grouped(Sheet<R> sheet, List<R> rows, List<Filled<R>> across) {
        List<List<Optional<Value>>> grouped = new ArrayList<>();
        Optional<Value> group = Optional.empty();
        for (R row : rows) {
            if (sheet.line().apply(row).kind() == Line.Kind.HEADING) {
                group = value(sheet.columns().getFirst().cell().apply(row));
            } else {
                List<Optional<Value>> values = row(row, across);
                values.addFirst(group);
                grouped.add(values);
            }
        }
        return grouped.iterator();
    }

    private <R> List<Filled<R>> across(List<Column<R>> columns) {
        List<Filled<R>> across = new ArrayList<>();
        Function<R, Origin> rows = rows(columns);
        boolean first = true;
        for (Column<R> column : columns) {
            boolean own = first && column.isNumber();
            if (column.shape() != Column.Shape.BARS) {
                across.add(filled(column));
            }
            for (Beside beside : column.beside()) {
                String id = own ? beside.id() : column.id() + "_" + beside.id();
                across.add(new Filled<>(
                        Head.of(id, words.heading(column, beside, own), Type.TEXT),
                        row -> text(beside(column, beside, row, rows))));
            }
            first &= column.beside().isEmpty() || !column.isNumber();
        }
        return across;
    }

    private <R> Filled<R> filled(Column<R> column) {
        Type type = column.isNumber() ? Type.NUMBER : column.shape() == Column.Shape.EVEN ? Type.MIXED : Type.TEXT;
        boolean apart = column.beside().contains(Beside.UNDER);
        return new Filled<>(Head.of(column.id(), words.heading(column), type), row -> {
            Cell cell = column.cell().apply(row);
            return value(apart ? cell.under("") : cell).filter(v -> type != Type.NUMBER || v instanceof Value.Number);
        });
    }

    /// Where whole rows come from: a mark at the name of a row stands for all that it says.
    private static <R> Function<R, Origin> rows(List<Column<R>> columns) {
        return columns.stream()
                .filter(c -> c.shape() == Column.Shape.NAME)
                .findFirst()
                .<Function<R, Origin>>map(c -> row -> c.cell().apply(row).origin())
                .orElse(_ -> Origin.STATED);
    }

    private <R> String beside(Column<R> column, Beside beside, R row, Function<R, Origin> rows) {
        Cell cell = column.cell().apply(row);
        return switch (beside) {
            case RESERVE -> cell.qualifier();
            case STATE -> words.state(cell.state());
            case ORIGIN ->
                value(cell).isEmpty() ? "" : words.origin(origin(cell.origin(), column.origin(), rows.apply(row)));
            case UNDER -> cell.under();
        };
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
