package hexagonia.exhibit;

import hexagonia.model.Fact;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The facts that an exhibit rests on, so that notes can be numbered and each figure say where it comes from: by the id
/// of the datum (of a picture), of the row (of a sheet) or of the entry (of a card), in the order of reading. What no
/// document states is computed from them: `formulas` say how, in numbers (« 28 = 560 − 360 − 87 − 45 − 40 »).
public record Sources(Map<String, List<Fact>> byDatum, Map<String, String> formulas) {
    public static final Sources NONE = new Sources(Map.of());

    /// The id under which what the title and its subtitle say stands.
    public static final String TITLE = "title";

    public Sources {
        Map<String, List<Fact>> copy = new LinkedHashMap<>();
        byDatum.forEach((id, facts) -> copy.put(id, List.copyOf(facts)));
        byDatum = Collections.unmodifiableMap(copy);
        formulas = Map.copyOf(formulas);
    }

    /// Sources of what documents state.
    public Sources(Map<String, List<Fact>> byDatum) {
        this(byDatum, Map.of());
    }

    /// The facts behind a datum.
    public List<Fact> of(String datum) {
        return byDatum.getOrDefault(datum, List.of());
    }

    /// How a datum is computed; empty where documents state it.
    public String formula(String datum) {
        return formulas.getOrDefault(datum, "");
    }
}
