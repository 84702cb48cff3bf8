package hexagonia.exhibit;

import hexagonia.explore.Clause;
import hexagonia.figure.Box;
import hexagonia.figure.Figure;
import java.util.List;
import java.util.Optional;

/// A picture as drawn.
public interface Drawing {
    Figure figure();

    /// The ids of the data that a range can be drawn over, in order; none where no range has a meaning.
    default List<String> stops() {
        return List.of();
    }

    /// What a range drawn over a box stands for: the box it snaps to and the clause that leaves it.
    default Optional<Range> range(Box drawn) {
        return Optional.empty();
    }

    /// A range as it snaps to the picture, and what filtering by it means.
    record Range(Box box, Clause clause) {}
}
