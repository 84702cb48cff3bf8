package hexagonia.explore;

import java.util.HashMap;
import java.util.Map;

/// How the tables are looked at: which one, what becomes of rows that are not selected while others are, and the
/// columns of each as they were arranged, by the id of the table.
public record Tables(Table shown, Unselected unselected, Map<String, Arrangement> arrangements) {
    public static final Tables START = new Tables(Table.CLUSTERS, Unselected.FADED, Map.of());

    /// What becomes of the rows that the selection does not bring out.
    public enum Unselected {
        /// they fade, in place
        FADED,
        /// they go under the others
        UNDER,
        /// they are not shown
        HIDDEN
    }

    public Tables {
        arrangements = Map.copyOf(arrangements);
    }

    public Arrangement arrangement(Table table) {
        return arrangements.getOrDefault(table.id(), Arrangement.NONE);
    }

    Tables withShown(Table table) {
        return new Tables(table, unselected, arrangements);
    }

    Tables withUnselected(Unselected treatment) {
        return new Tables(shown, treatment, arrangements);
    }

    Tables with(Table table, Arrangement arrangement) {
        Map<String, Arrangement> changed = new HashMap<>(arrangements);
        if (arrangement.equals(Arrangement.NONE)) {
            changed.remove(table.id());
        } else {
            changed.put(table.id(), arrangement);
        }
        return new Tables(shown, unselected, changed);
    }
}
