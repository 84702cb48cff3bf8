package hexagonia.ui.facet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which facets the reader folded or unfolded, by their id. Kept as long as the window: a change of language, theme or
/// size makes the facets anew and folds them as they were. Belongs to the JavaFX thread.
public final class Folds {
    private final Map<String, Boolean> open = new HashMap<>();

    /// Whether the reader unfolded it; empty where nothing was said.
    Optional<Boolean> said(String id) {
        return Optional.ofNullable(open.get(id));
    }

    void say(String id, boolean unfolded) {
        open.put(id, unfolded);
    }
}
