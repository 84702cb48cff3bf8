package hexagonia.exhibit.table;

import hexagonia.explore.Clause;
import hexagonia.explore.Table;
import hexagonia.model.Basis;
import java.util.Optional;

/// What stands where a row and a column meet. `shorter` stands in for the text where there is little room, `basis` is
/// of
/// the value or of the link, `hint` what hovering adds.
public record Cell(
        State state, String text, Optional<String> shorter, Basis basis, Optional<Link> link, Optional<String> hint) {
    /// Nothing to show, as opposed to something nobody published.
    public static final Cell NONE =
            new Cell(State.NONE, "", Optional.empty(), Basis.STATED, Optional.empty(), Optional.empty());

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
        return text.isEmpty()
                ? NONE
                : new Cell(State.FILLED, text, Optional.empty(), Basis.STATED, Optional.empty(), Optional.empty());
    }

    Cell with(Basis basis) {
        return new Cell(state, text, shorter, basis, link, hint);
    }

    Cell to(Link link) {
        return new Cell(state, text, shorter, basis, Optional.of(link), hint);
    }

    Cell hint(String hint) {
        return new Cell(state, text, shorter, basis, link, Optional.of(hint).filter(h -> !h.isBlank()));
    }

    Cell shorter(String shorter) {
        return new Cell(state, text, Optional.of(shorter).filter(s -> !s.equals(text)), basis, link, hint);
    }

    /// The text to show.
    public String text(boolean roomy) {
        return roomy ? text : shorter.orElse(text);
    }
}
