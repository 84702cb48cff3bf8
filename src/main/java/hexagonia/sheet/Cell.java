package hexagonia.sheet;

import java.util.List;
import java.util.Optional;

/// What stands where a row and a column meet: words ready to show, apart from what they hold.
///
/// `qualifier` is the sign or word before a number (« ≈ », « au plus »), or empty. `brief` stands in for `text` where
/// there is little room. `under` is a second line, or empty. `bars` are lengths from 0 to 1 of the room a bar has, one
/// after the other. `hint` is what hovering adds.
public record Cell(
        State state,
        String qualifier,
        String text,
        String brief,
        String under,
        Optional<Value> value,
        Origin origin,
        List<Double> bars,
        Optional<Target> target,
        Optional<String> hint) {
    /// How far a cell is filled. None of the kinds of empty is 0.
    public enum State {
        FILLED,
        /// It exists, and no document says it (« n. c. »).
        UNDISCLOSED,
        /// Counted or cited, and not named (« sans nom »).
        UNNAMED,
        /// A list that its document leaves open.
        OPEN,
        /// Known to be none (« aucun »), on the ground that `hint` gives.
        NONE,
        /// It does not apply (« — »).
        NOT_APPLICABLE,
        /// The same as the reference (« = »).
        SAME
    }

    public Cell {
        bars = List.copyOf(bars);
    }
}
