package hexagonia.explore;

import java.util.EnumMap;
import java.util.Map;

/// How the tables are looked at: which one, what becomes of rows that are not selected while others are, and the
/// columns of each as they were arranged.
public record Tables(Table shown, Unselected unselected, Map<Table, Arrangement> arrangements) {
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
        return arrangements.getOrDefault(table, Arrangement.NONE);
    }

    Tables withShown(Table table) {
        return new Tables(table, unselected, arrangements);
    }

    Tables withUnselected(Unselected treatment) {
        return new Tables(shown, treatment, arrangements);
    }

    Tables with(Table table, Arrangement arrangement) {
        Map<Table, Arrangement> changed = new EnumMap<>(Table.class);
        changed.putAll(arrangements);
        if (arrangement.equals(Arrangement.NONE)) {
            changed.remove(table);
        } else {
            changed.put(table, arrangement);
        }
        return new Tables(shown, unselected, changed);
    }
}
