package hexagonia.exhibit.table;

import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.RowMoney;
import hexagonia.sheet.Column;
import hexagonia.sheet.Origin;
import java.util.Optional;
import java.util.function.LongFunction;

/// A column of a table, with how it adds up where it holds money.
record Field(Column<Row> column, Optional<Adding> adding) {
    /// How a column of money adds up by the rule that counts no euro twice, and how its euros are written.
    record Adding(RowMoney money, LongFunction<String> written) {}

    Field(Column<Row> column) {
        this(column, Optional.empty());
    }

    /// This column, shown only where there is room unless it is asked for.
    Field wide() {
        return new Field(column.when(Column.Presence.ROOMY), adding);
    }

    /// This column, shown only when it is asked for.
    Field asked() {
        return new Field(column.when(Column.Presence.ASKED), adding);
    }

    /// This column, with what files have beside it.
    Field with(Column.Beside... besides) {
        return new Field(column.with(besides), adding);
    }

    /// This column under another title, with a hint.
    Field titled(String title, String hint) {
        return new Field(column.titled(title).hint(hint), adding);
    }

    /// This column, whose values are all our sums.
    Field computed(String hint) {
        return new Field(column.from(Origin.COMPUTED).hint(hint), adding);
    }
}
