package hexagonia.exhibit;

import hexagonia.model.Fact;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The facts that an exhibit rests on, so that notes can be numbered and each figure say where it comes from: by the id
/// of the datum (of a picture), of the row (of a sheet) or of the entry (of a card), in the order of reading. They are
/// found when first asked for, since the screen hardly ever asks. What no document states is computed from them:
/// formulas say how, in numbers (« 28 = 560 − 360 − 87 − 45 − 40 »). Belongs to one thread.
public final class Sources {
    public static final Sources NONE = new Sources(Map.of());

    /// The id under which what the title and its subtitle say stands.
    public static final String TITLE = "title";

    private final Supplier<Map<String, List<Fact>>> find;
    private final Map<String, String> formulas;
    private Map<String, List<Fact>> found;

    public Sources(Map<String, List<Fact>> byDatum) {
        this(() -> byDatum);
    }

    public Sources(Supplier<Map<String, List<Fact>>> find) {
        this(find, Map.of());
    }

    /// Sources some of which are set against each other as the formulas say, by datum.
    public Sources(Supplier<Map<String, List<Fact>>> find, Map<String, String> formulas) {
        this.find = find;
        this.formulas = Map.copyOf(formulas);
    }

    /// All the facts, by datum.
    public Map<String, List<Fact>> byDatum() {
        if (found == null) {
            Map<String, List<Fact>> copy = new LinkedHashMap<>();
            find.get().forEach((id, facts) -> copy.put(id, List.copyOf(facts)));
            found = Collections.unmodifiableMap(copy);
        }
        return found;
    }

    /// The facts behind a datum.
    public List<Fact> of(String datum) {
        return byDatum().getOrDefault(datum, List.of());
    }

    /// How a datum is computed; empty where documents state it.
    public String formula(String datum) {
        return formulas.getOrDefault(datum, "");
    }
}
