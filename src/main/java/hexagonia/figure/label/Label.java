package hexagonia.figure.label;

import hexagonia.figure.Box;
import java.util.Optional;

/// A name placed: the room kept for it (that of the boldest name, so that selecting moves nothing), on which side of
/// its symbol it stands, the leader where it stands off, and how far from ideal the place is.
public record Label<S extends Spot<S>>(S symbol, Box box, Side side, Optional<Segment> leader, double cost) {
    /// How the name lies in its room: from the left, from the right, or in the middle.
    public enum Side {
        START,
        END,
        MIDDLE
    }

    Label<S> costing(double more) {
        return new Label<>(symbol, box, side, leader, cost + more);
    }
}
