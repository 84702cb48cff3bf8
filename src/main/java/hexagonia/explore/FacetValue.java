package hexagonia.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// One value of a facet under all clauses but those of its own dimension: how many lines (measures and awards), how
/// many of them with a published amount, and what they add up to.
public record FacetValue(String value, int lines, int known, OptionalLong euros, boolean chosen) {
    /// The values by name.
    public static Map<String, FacetValue> byValue(List<FacetValue> facet) {
        Map<String, FacetValue> values = new HashMap<>();
        facet.forEach(v -> values.put(v.value(), v));
        return values;
    }
}
