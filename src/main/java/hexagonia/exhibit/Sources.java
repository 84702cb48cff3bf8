package hexagonia.exhibit;

import hexagonia.model.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The facts that an exhibit rests on, so that notes can be numbered and each figure say where it comes from: by the id
/// of the datum (of a picture), of the row (of a sheet) or of the entry (of a card), in the order of reading.
public record Sources(Map<String, List<Fact>> byDatum) {
    public static final Sources NONE = new Sources(Map.of());

    public Sources {
        Map<String, List<Fact>> copy = new LinkedHashMap<>();
        byDatum.forEach((id, facts) -> copy.put(id, List.copyOf(facts)));
        byDatum = java.util.Collections.unmodifiableMap(copy);
    }

    /// The facts behind a datum.
    public List<Fact> of(String datum) {
        return byDatum.getOrDefault(datum, List.of());
    }
}
