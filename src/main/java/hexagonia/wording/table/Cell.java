package hexagonia.wording.table;

import hexagonia.explore.Clause;
import hexagonia.explore.Table;
import hexagonia.model.Basis;
import java.util.Optional;

/// What stands where a row and a column meet. `basis` is of the value or of the link, `hint` what hovering adds.
public record Cell(State state, String text, Basis basis, Optional<Link> link, Optional<String> hint) {
    /// Nothing to show, as opposed to something nobody published.
    public static final Cell NONE = new Cell(State.NONE, "", Basis.STATED, Optional.empty(), Optional.empty());

    /// How far a cell is filled.
    public enum State {
        FILLED,
        /// an amount that exists and that no document publishes
        UNDISCLOSED,
        /// nothing applies, or no document says
        NONE
    }

    /// Where a cell leads.
    public sealed interface Link {
        /// opens a record
        record Open(String record) implements Link {}

        /// shows the rows of a table that a clause leaves
        record See(Table table, Clause clause, int count) implements Link {}
    }

    static Cell of(String text) {
        return text.isEmpty() ? NONE : new Cell(State.FILLED, text, Basis.STATED, Optional.empty(), Optional.empty());
    }

    Cell with(Basis basis) {
        return new Cell(state, text, basis, link, hint);
    }

    Cell to(Link link) {
        return new Cell(state, text, basis, Optional.of(link), hint);
    }

    Cell hint(String hint) {
        return new Cell(state, text, basis, link, Optional.of(hint).filter(h -> !h.isBlank()));
    }
}
