package hexagonia.sheet;

import java.util.Optional;
import java.util.function.Function;

/// A column over rows of type `R`. `unit` stands in its heading, so that no cell repeats it. `origin` marks the whole
/// column when all its values are ours. `cell` words a row; `value` is what rows are sorted by, null where there is
/// none.
public record Column<R>(
        String id,
        String title,
        String unit,
        Shape shape,
        Presence presence,
        Origin origin,
        Optional<String> hint,
        Function<R, Cell> cell,
        Function<R, Comparable<?>> value) {
    /// How a column takes its room.
    public enum Shape {
        /// The name of the row: takes what is left.
        NAME,
        /// A text that may be shortened.
        TEXT,
        /// A text that stands whole.
        SHORT,
        /// A number, at right, its marks in a gutter beside it.
        NUMBER,
        /// A number behind its bar.
        BAR
    }

    /// When a column is shown while the reader said nothing of it.
    public enum Presence {
        ALWAYS,
        /// Where there is room.
        ROOMY,
        /// Never: it is there to be asked for.
        ASKED
    }

    public boolean isNumber() {
        return shape == Shape.NUMBER || shape == Shape.BAR;
    }
}
