package hexagonia.exhibit;

import hexagonia.explore.Clause;
import hexagonia.figure.Box;
import java.util.List;
import java.util.Optional;

/// What ranges mean that are drawn over a picture in one direction. Places are points of the figure along it.
public interface Ruler {
    /// A range as it snaps to the picture, and what filtering by it means.
    record Range(Box box, Clause clause) {}

    /// The direction in which ranges are drawn.
    enum Along {
        ACROSS,
        DOWN
    }

    Along along();

    /// The range drawn from one place to another; empty where that is nothing.
    Optional<Range> between(double from, double to);

    /// The ids of the data that a range can be drawn over by keyboard, in order.
    List<String> stops();

    /// The range from one of them to another.
    Optional<Range> across(String from, String to);

    /// The range that is filtered by, where the picture shows it.
    default Optional<Range> standing() {
        return Optional.empty();
    }

    /// The range that the keyboard takes hold of: that which is filtered by, else one step at one of the data; nothing
    /// where ranges have no steps.
    default Optional<Range> held(Optional<String> stop) {
        return Optional.empty();
    }

    /// A range moved by so many steps, or only its end, as far as the picture goes.
    default Range stepped(Range range, int by, boolean end) {
        return range;
    }

    /// A range moved to begin at another place, as far as the picture goes.
    default Range moved(Range range, double start) {
        return range;
    }
}
