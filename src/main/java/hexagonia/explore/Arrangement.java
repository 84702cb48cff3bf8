package hexagonia.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a reader arranged the columns of a table: their order (ids; those not named follow in the order of the table),
/// which are shown or hidden against the table's own choice, and widths in pixels. Empty where nothing was changed.
public record Arrangement(List<String> order, Map<String, Boolean> shown, Map<String, Double> widths) {
    public static final Arrangement NONE = new Arrangement(List.of(), Map.of(), Map.of());

    public Arrangement {
        order = List.copyOf(order);
        shown = Map.copyOf(shown);
        widths = Map.copyOf(widths);
    }

    public Arrangement withOrder(List<String> order) {
        return new Arrangement(order, shown, widths);
    }

    public Arrangement withShown(String column, boolean isShown) {
        return new Arrangement(order, with(shown, column, isShown), widths);
    }

    public Arrangement withWidth(String column, double width) {
        return new Arrangement(order, shown, with(widths, column, width));
    }

    private static <T> Map<String, T> with(Map<String, T> map, String column, T value) {
        Map<String, T> changed = new LinkedHashMap<>(map);
        changed.put(column, value);
        return changed;
    }
}
