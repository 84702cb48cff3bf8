package hexagonia.wording.table;

import hexagonia.explore.Findings;
import hexagonia.explore.Total;
import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.Rows;
import hexagonia.model.Basis;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A column. `value` is what rows are sorted by, null where there is none: a text, a number, an ISO date; `cell` is
/// what is shown. `basis` marks the whole column when all its values are ours. `total` adds up a column of money by
/// the rule that counts no euro twice.
public record Column(
        String id,
        String title,
        Shape shape,
        Presence presence,
        Basis basis,
        Optional<String> hint,
        Function<Row, Comparable<?>> value,
        Function<Row, Cell> cell,
        Optional<BiFunction<Findings, Rows, Total>> total) {
    /// How a column takes its room.
    public enum Shape {
        /// the name of the row: takes what is left
        NAME,
        /// a text that may be shortened
        TEXT,
        /// a text that stands whole
        SHORT,
        /// a number, at right
        NUMBER
    }

    public boolean isNumber() {
        return shape == Shape.NUMBER;
    }

    /// When a column is shown while the reader said nothing of it.
    public enum Presence {
        ALWAYS,
        /// where there is room
        ROOMY,
        /// never: it is there to be asked for
        ASKED
    }

    /// This column, shown only where there is room unless it is asked for.
    Column wide() {
        return new Column(id, title, shape, Presence.ROOMY, basis, hint, value, cell, total);
    }

    /// This column, shown only when it is asked for.
    Column asked() {
        return new Column(id, title, shape, Presence.ASKED, basis, hint, value, cell, total);
    }

    Column whole(Basis basis, String hint) {
        return new Column(id, title, shape, presence, basis, Optional.of(hint), value, cell, total);
    }

    Column summed(BiFunction<Findings, Rows, Total> total) {
        return new Column(id, title, shape, presence, basis, hint, value, cell, Optional.of(total));
    }
}
