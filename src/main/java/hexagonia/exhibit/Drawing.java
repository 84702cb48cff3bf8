package hexagonia.exhibit;

import hexagonia.figure.Figure;
import java.util.Optional;

/// A picture as drawn.
public interface Drawing {
    Figure figure();

    /// What ranges drawn over the picture mean; nothing where they mean nothing.
    default Optional<Ruler> ruler() {
        return Optional.empty();
    }
}
