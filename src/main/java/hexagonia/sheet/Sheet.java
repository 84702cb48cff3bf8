package hexagonia.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A table as data: its columns, its rows in the order shown, how each row stands, and what stands under each column.
/// `rows` may be put together one by one as they are asked for. `id` names the sheet. Immutable.
public record Sheet<R>(
        String id,
        List<Column<R>> columns,
        List<R> rows,
        Function<R, Line> line,
        Function<Column<R>, Optional<Summary>> under) {
    public Sheet {
        columns = List.copyOf(columns);
    }

    /// What stands under a column: a total, or how many rows have a value; `hint` says what the cell means.
    public record Summary(Cell cell, String hint, boolean isTotal) {}
}
