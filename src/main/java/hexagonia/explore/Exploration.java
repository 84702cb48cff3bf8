package hexagonia.explore;

import hexagonia.explore.reach.Dimension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The whole state of looking: which amounts (`perimeter`), filtered by `clauses`, with which records selected and
/// compared, seen how. Immutable: every change gives another, and going back is keeping the former.
///
/// `selection` and `comparison` hold ids of entities in the order in which they were chosen.
public record Exploration(
        String perimeter, List<Clause> clauses, Set<String> selection, List<String> comparison, View view) {
    public Exploration {
        clauses = List.copyOf(clauses);
        selection = Collections.unmodifiableSet(new LinkedHashSet<>(selection));
        comparison = List.copyOf(comparison);
    }

    /// The state a strategy opens in: its default perimeter, nothing filtered, nothing selected, the table of what it
    /// is about.
    public static Exploration start(StrategyIndex index) {
        Tables tables = Tables.START.withShown(Table.first(index.strategy().meta()));
        return start(index.defaultPerimeter().id()).withView(View.OVERVIEW.withTables(tables));
    }

    /// Nothing filtered and nothing selected in a perimeter.
    public static Exploration start(String perimeter) {
        return new Exploration(perimeter, List.of(), Set.of(), List.of(), View.OVERVIEW);
    }

    /// The clause of a kind that there is at most one of: every kind but [Clause.OneOf], which [#facet] finds.
    public <T extends Clause> Optional<T> clause(Class<T> kind) {
        return clauses.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /// The values asked of `dimension`, empty when no clause bears on it.
    public Optional<Clause.OneOf> facet(Dimension dimension) {
        return clauses.stream()
                .filter(Clause.OneOf.class::isInstance)
                .map(Clause.OneOf.class::cast)
                .filter(c -> c.dimension() == dimension)
                .findFirst();
    }

    Exploration withPerimeter(String perimeter) {
        return new Exploration(perimeter, clauses, selection, comparison, view);
    }

    Exploration withSelection(Collection<String> selection) {
        return new Exploration(perimeter, clauses, new LinkedHashSet<>(selection), comparison, view);
    }

    Exploration withComparison(List<String> comparison) {
        return new Exploration(perimeter, clauses, selection, comparison, view);
    }

    Exploration withView(View view) {
        return new Exploration(perimeter, clauses, selection, comparison, view);
    }

    /// This state with `clause` in the place of the one that bears on the same thing, or added at the end.
    Exploration with(Clause clause) {
        List<Clause> changed = new ArrayList<>(clauses);
        int at = 0;
        while (at < changed.size() && !sameSubject(changed.get(at), clause)) {
            at++;
        }
        if (at < changed.size()) {
            changed.set(at, clause);
        } else {
            changed.add(clause);
        }
        return new Exploration(perimeter, changed, selection, comparison, view);
    }

    Exploration without(Clause clause) {
        List<Clause> changed = new ArrayList<>(clauses);
        changed.remove(clause);
        return new Exploration(perimeter, changed, selection, comparison, view);
    }

    Exploration withoutClauses() {
        return new Exploration(perimeter, List.of(), selection, comparison, view);
    }

    private static boolean sameSubject(Clause a, Clause b) {
        return a instanceof Clause.OneOf x && b instanceof Clause.OneOf y
                ? x.dimension() == y.dimension()
                : a.getClass() == b.getClass();
    }
}
