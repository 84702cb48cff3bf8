package hexagonia.sheet;

import java.util.Optional;

/// How a row stands in its sheet. `id` names it; `depth` is how far it is indented, from 0; a heading spans all
/// columns; a faded row is not brought out while others are. `target` is where the row itself leads.
public record Line(String id, int depth, Kind kind, boolean faded, Optional<Target> target) {
    /// What a row is.
    public enum Kind {
        ROW,
        /// The title of the rows that follow.
        HEADING,
        /// A sum of the rows above.
        TOTAL
    }

    /// A plain row.
    public static Line of(String id) {
        return new Line(id, 0, Kind.ROW, false, Optional.empty());
    }
}
