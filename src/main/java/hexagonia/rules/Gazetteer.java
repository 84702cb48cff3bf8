package hexagonia.rules;

import java.util.Optional;

/// What the rules ask of a table of communes. Whoever runs them hands one over, or [#NONE].
@FunctionalInterface
public interface Gazetteer {
    /// A commune by its official codes, with the point of its centre in degrees of WGS 84.
    record Commune(String name, String department, String region, double lat, double lon) {}

    /// No table at all: places are then not checked against one.
    Gazetteer NONE = _ -> Optional.empty();

    /// The commune with this INSEE code; empty where the table has none.
    Optional<Commune> commune(String insee);
}
