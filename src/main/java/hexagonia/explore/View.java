package hexagonia.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the state is looked at: the tab shown, the measure whose laureates the table lists ([#EVERY_MEASURE] for those
/// of all, chosen by itself when empty), the sort orders by table, where the map looks, and what else was chosen in a
/// view, by the name of the choice
/// (the section read among the sources, the kind of event…), and how the tables are arranged.
public record View(
        String tab,
        Optional<String> measure,
        Map<String, List<SortKey>> sorts,
        Optional<Camera> camera,
        Map<String, String> choices,
        Tables tables) {
    /// The overview, nothing chosen.
    public static final View OVERVIEW =
            new View("overview", Optional.empty(), Map.of(), Optional.empty(), Map.of(), Tables.START);

    /// In place of a measure: the laureates of all of them.
    public static final String EVERY_MEASURE = "*";

    public View {
        sorts = Map.copyOf(sorts);
        choices = Map.copyOf(choices);
    }

    /// Where the map looks: its centre in metres of the main projection and how many times it is enlarged.
    public record Camera(double x, double y, double zoom) {}

    View withTab(String tab) {
        return new View(tab, measure, sorts, camera, choices, tables);
    }

    /// The same view, listing the laureates of this measure.
    public View withMeasure(Optional<String> measure) {
        return new View(tab, measure, sorts, camera, choices, tables);
    }

    View withSort(String table, List<SortKey> keys) {
        Map<String, List<SortKey>> changed = new java.util.HashMap<>(sorts);
        changed.put(table, List.copyOf(keys));
        return new View(tab, measure, changed, camera, choices, tables);
    }

    View withCamera(Optional<Camera> camera) {
        return new View(tab, measure, sorts, camera, choices, tables);
    }

    /// What was chosen under this name.
    public Optional<String> choice(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    View withChoice(String name, Optional<String> value) {
        Map<String, String> changed = new java.util.HashMap<>(choices);
        value.ifPresentOrElse(v -> changed.put(name, v), () -> changed.remove(name));
        return new View(tab, measure, sorts, camera, changed, tables);
    }

    View withTables(Tables tables) {
        return new View(tab, measure, sorts, camera, choices, tables);
    }
}
