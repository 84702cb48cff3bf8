package hexagonia.exhibit;

import hexagonia.model.Fact;
import hexagonia.wording.Ground;
import hexagonia.wording.Working;
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

    private static final Ground NOTHING = Ground.stated(List.of());

    private final Find find;
    private final Supplier<List<Working>> workings;
    private Map<String, Ground> grounds;
    private Map<String, List<Fact>> found;

    public Sources(Map<String, List<Fact>> byDatum) {
        this(() -> byDatum);
    }

    public Sources(Supplier<Map<String, List<Fact>>> find) {
        this(find, Map.of());
    }

    /// Sources some of which are set against each other as the formulas say, by datum.
    public Sources(Supplier<Map<String, List<Fact>>> find, Map<String, String> formulas) {
        this(
                () -> {
                    Map<String, Ground> found = new LinkedHashMap<>();
                    find.get().forEach((id, facts) -> found.put(id, new Ground(facts, formulas.getOrDefault(id, ""))));
                    return found;
                },
                List::of);
    }

    private Sources(Find find, Supplier<List<Working>> workings) {
        this.find = find;
        this.workings = workings;
    }

    /// The same, with how numbers are worked out that stand in words or columns.
    public Sources working(Supplier<List<Working>> other) {
        return new Sources(find, other);
    }

    /// How numbers are worked out that have no note of their own.
    public List<Working> workings() {
        return workings.get();
    }

    /// The same under a title that rests on these facts.
    public Sources titled(List<Fact> facts) {
        return new Sources(
                (Find) () -> {
                    Map<String, Ground> found = new LinkedHashMap<>(grounds());
                    found.remove(TITLE);
                    if (!facts.isEmpty()) {
                        found.put(TITLE, Ground.stated(facts));
                    }
                    return found;
                },
                workings);
    }

    /// Sources that are worked out together when first asked for.
    public static Sources grounded(Supplier<Map<String, Ground>> find) {
        return new Sources((Find) find::get, List::of);
    }

    /// What the entries of a card rest on.
    public static Sources of(Card card) {
        return grounded(() -> {
            Map<String, Ground> found = new LinkedHashMap<>();
            card.sections()
                    .forEach(section -> section.entries().stream()
                            .filter(entry -> !entry.facts().isEmpty())
                            .forEach(entry -> found.put(
                                    section.key() + "/" + entry.key(), new Ground(entry.facts(), entry.formula()))));
            return found;
        });
    }

    /// Sources whose facts and formulas are each worked out when first asked for.
    static Sources lazily(Map<String, Supplier<Ground>> grounds) {
        return new Sources(
                (Find) () -> {
                    Map<String, Ground> found = new LinkedHashMap<>();
                    grounds.forEach((id, ground) -> found.put(id, ground.get()));
                    return found;
                },
                List::of);
    }

    private interface Find {
        Map<String, Ground> grounds();
    }

    /// All the facts, by datum.
    public Map<String, List<Fact>> byDatum() {
        if (found == null) {
            Map<String, List<Fact>> facts = new LinkedHashMap<>();
            grounds().forEach((id, ground) -> facts.put(id, ground.facts()));
            found = Collections.unmodifiableMap(facts);
        }
        return found;
    }

    /// The facts behind a datum.
    public List<Fact> of(String datum) {
        return byDatum().getOrDefault(datum, List.of());
    }

    /// How a datum is computed; empty where documents state it.
    public String formula(String datum) {
        return ground(datum).formula();
    }

    /// All that a datum rests on; nothing where that is not known.
    public Ground ground(String datum) {
        return grounds().getOrDefault(datum, NOTHING);
    }

    private Map<String, Ground> grounds() {
        if (grounds == null) {
            grounds = find.grounds();
        }
        return grounds;
    }
}
