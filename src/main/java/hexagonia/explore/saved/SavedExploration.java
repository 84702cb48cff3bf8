package hexagonia.explore.saved;

import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.History;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.View;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.AmountRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// An exploration as it is kept in a file: its name (empty while it is under way), when it was saved (an instant in
/// ISO), which strategy it looks at, and the steps walked through.
public record SavedExploration(String name, String saved, String strategy, History history) {
    /// The version of the format. Readers take from other versions what they know.
    public static final int VERSION = 1;

    /// What the name of such a file ends in, where the user keeps it.
    public static final String ENDING = ".hexaexploration";

    private static final String FORMAT = "hexagonia-exploration";

    /// How many of the last steps are kept.
    private static final int KEPT = 60;

    /// A saved exploration as read; what it told of and this strategy or this program does not know was `ignored`.
    public record Reading(SavedExploration exploration, List<String> ignored) {
        public Reading {
            ignored = List.copyOf(ignored);
        }
    }

    /// The text of the file.
    public String text() {
        int from = Math.max(0, history.at() + 1 - KEPT);
        int to = Math.min(history.steps().size(), from + KEPT);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("version", (long) VERSION);
        tree.put("name", name);
        tree.put("saved", saved);
        tree.put("strategy", strategy);
        tree.put("at", (long) history.at() - from);
        tree.put(
                "steps",
                history.steps().subList(from, to).stream().map(RecordJson::tree).toList());
        return JsonTree.write(tree);
    }

    /// What a file is called, when it was saved (an instant in ISO), and over which strategy.
    public record Title(String name, String saved, String strategy) {}

    /// The title of a file with this text; empty if it is not such a file, or has no name.
    public static Optional<Title> title(String text) {
        return tree(text)
                .map(tree -> new Title(words(tree, "name"), words(tree, "saved"), words(tree, "strategy")))
                .filter(title -> !title.name().isBlank());
    }

    /// What `text` tells, over the strategy that `explorer` answers for; empty if it is not such a file, or a damaged
    /// one.
    public static Optional<Reading> read(String text, Explorer explorer) {
        return tree(text).map(tree -> read(tree, explorer));
    }

    /// The tree of a file that has steps.
    private static Optional<Map<?, ?>> tree(String text) {
        try {
            return JsonTree.read(text) instanceof Map<?, ?> tree
                            && FORMAT.equals(tree.get("format"))
                            && tree.get("steps") instanceof List<?> steps
                            && !steps.isEmpty()
                    ? Optional.of(tree)
                    : Optional.empty();
        } catch (JsonTree.Damaged _) {
            return Optional.empty();
        }
    }

    private static Reading read(Map<?, ?> tree, Explorer explorer) {
        Set<String> ignored = new LinkedHashSet<>();
        List<Exploration> steps = new ArrayList<>();
        Exploration start = Exploration.start(explorer.index());
        Known known = new Known(explorer.index(), explorer.rows(), ignored);
        for (Object step : (List<?>) tree.get("steps")) {
            steps.add(known.of(new RecordJson(ignored).read(step, Exploration.class, start)));
        }
        int at = tree.get("at") instanceof Long n ? Math.clamp(n, 0, steps.size() - 1) : steps.size() - 1;
        return new Reading(
                new SavedExploration(
                        words(tree, "name"), words(tree, "saved"), words(tree, "strategy"), new History(steps, at)),
                List.copyOf(ignored));
    }

    /// What a strategy has of a state; what it has not is added to `ignored`.
    static Exploration known(Exploration state, Explorer explorer, Set<String> ignored) {
        return new Known(explorer.index(), explorer.rows(), ignored).of(state);
    }

    private static String words(Map<?, ?> tree, String key) {
        return tree.get(key) instanceof String s ? s : "";
    }

    /// Keeps of an exploration what a strategy has.
    private record Known(StrategyIndex index, AmountRows rows, Set<String> ignored) {
        Exploration of(Exploration e) {
            boolean perimeter = index.strategy().perimeters().stream().anyMatch(p -> p.id().equals(e.perimeter()));
            if (!perimeter) {
                ignored.add(e.perimeter());
            }
            List<Clause> clauses = new ArrayList<>();
            e.clauses().forEach(clause -> clause(clause).ifPresent(clauses::add));
            return new Exploration(
                    perimeter ? e.perimeter() : index.defaultPerimeter().id(),
                    clauses,
                    new LinkedHashSet<>(records(List.copyOf(e.selection()))),
                    records(e.comparison()),
                    e.view()
                            .withMeasure(e.view()
                                    .measure()
                                    .filter(m -> m.equals(View.EVERY_MEASURE) || has(index::has, m))));
        }

        private Optional<Clause> clause(Clause clause) {
            return switch (clause) {
                case Clause.OneOf c -> {
                    Set<String> values = new LinkedHashSet<>(c.values());
                    values.removeIf(v -> !has(x -> value(c.dimension(), x), v));
                    yield values.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Clause.OneOf(c.dimension(), values, c.excluded()));
                }
                case Clause.Under c -> {
                    List<String> path = records(c.path());
                    yield path.size() < c.path().size() ? Optional.empty() : Optional.of(c);
                }
                case Clause.Between _, Clause.Matching _, Clause.Within _, Clause.During _ -> Optional.of(clause);
            };
        }

        private boolean value(Dimension dimension, String value) {
            return rows.column(dimension).values().contains(value);
        }

        private List<String> records(List<String> ids) {
            return ids.stream().filter(id -> has(index::has, id)).toList();
        }

        private boolean has(Predicate<String> known, String id) {
            boolean has = known.test(id);
            if (!has) {
                ignored.add(id);
            }
            return has;
        }
    }
}
