package hexagonia.explore;

import hexagonia.explore.reach.Dimension;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A change of the state: a pure function from one exploration to the next. Views send transitions and nothing else.
public sealed interface Transition {
    /// The state after this change.
    Exploration of(Exploration from);

    /// Looks at the amounts of another perimeter.
    record ToPerimeter(String perimeter) implements Transition {
        @Override
        public Exploration of(Exploration from) {
            return from.withPerimeter(perimeter);
        }
    }

    /// Adds a clause, or replaces the one that bears on the same thing.
    record Filter(Clause clause) implements Transition {
        @Override
        public Exploration of(Exploration from) {
            return from.with(clause);
        }
    }

    /// Ticks or unticks one value of a facet; the last value unticked removes the clause.
    record Toggle(Dimension dimension, String value) implements Transition {
        @Override
        public Exploration of(Exploration from) {
            Optional<Clause.OneOf> current = from.facet(dimension);
            Set<String> values =
                    new LinkedHashSet<>(current.map(Clause.OneOf::values).orElse(Set.of()));
            if (!values.remove(value)) {
                values.add(value);
            }
            if (values.isEmpty()) {
                return current.map(from::without).orElse(from);
            }
            boolean excluded = current.map(Clause.OneOf::excluded).orElse(false);
            return from.with(new Clause.OneOf(dimension, values, excluded));
        }
    }

    /// Removes one clause.
    record Remove(Clause clause) implements Transition {
        @Override
        public Exploration of(Exploration from) {
            return from.without(clause);
        }
    }

    /// Removes every clause.
    record RemoveAll() implements Transition {
        @Override
        public Exploration of(Exploration from) {
            return from.withoutClauses();
        }
    }

    /// Selects exactly these records; none clears the selection.
    record Select(List<String> ids) implements Transition {
        public Select {
            ids = List.copyOf(ids);
        }

        @Override
        public Exploration of(Exploration from) {
            return from.withSelection(ids);
        }
    }

    /// Adds these records to the selection, or takes them out when all of them are in it.
    record SelectAlso(List<String> ids) implements Transition {
        public SelectAlso {
            ids = List.copyOf(ids);
        }

        @Override
        public Exploration of(Exploration from) {
            Set<String> selection = new LinkedHashSet<>(from.selection());
            if (!selection.removeAll(ids) || !from.selection().containsAll(ids)) {
                selection.addAll(ids);
            }
            return from.withSelection(selection);
        }
    }

    /// Sets the records that are compared, in this order.
    record Compare(List<String> ids) implements Transition {
        public Compare {
            ids = List.copyOf(ids);
        }

        @Override
        public Exploration of(Exploration from) {
            return from.withComparison(ids);
        }
    }

    /// Shows another tab.
    record ToTab(String tab) implements Transition {
        @Override
        public Exploration of(Exploration from) {
            return from.withView(from.view().withTab(tab));
        }
    }

    /// Lists the laureates of another measure in the table.
    record ToMeasure(Optional<String> measure) implements Transition {
        @Override
        public Exploration of(Exploration from) {
            return from.withView(from.view().withMeasure(measure));
        }
    }

    /// Sorts a table.
    record Sort(String table, List<SortKey> keys) implements Transition {
        @Override
        public Exploration of(Exploration from) {
            return from.withView(from.view().withSort(table, keys));
        }
    }

    /// Moves the map.
    record Look(Optional<View.Camera> camera) implements Transition {
        @Override
        public Exploration of(Exploration from) {
            return from.withView(from.view().withCamera(camera));
        }
    }

    /// Shows another table, in the tab of tables.
    record ToTable(Table table) implements Transition {
        @Override
        public Exploration of(Exploration from) {
            View view = from.view();
            return from.withView(view.withTab("tables").withTables(view.tables().withShown(table)));
        }
    }

    /// Shows the rows of a table that a clause leaves, and it alone: as many as the link that asked for them counts.
    record See(Table table, Clause clause) implements Transition {
        @Override
        public Exploration of(Exploration from) {
            return new ToTable(table).of(from.withoutClauses().with(clause));
        }
    }

    /// Arranges the columns of a table; [Arrangement#NONE] puts them back as they were.
    record Arrange(Table table, Arrangement arrangement) implements Transition {
        @Override
        public Exploration of(Exploration from) {
            View view = from.view();
            return from.withView(view.withTables(view.tables().with(table, arrangement)));
        }
    }

    /// Chooses what becomes of the rows that are not selected.
    record Treat(Tables.Unselected unselected) implements Transition {
        @Override
        public Exploration of(Exploration from) {
            View view = from.view();
            return from.withView(view.withTables(view.tables().withUnselected(unselected)));
        }
    }

    /// Chooses something in a view: a section to read, a kind of event; none takes the choice back.
    record Choose(String name, Optional<String> value) implements Transition {
        @Override
        public Exploration of(Exploration from) {
            return from.withView(from.view().withChoice(name, value));
        }
    }

    /// Several changes as one step.
    record InTurn(List<Transition> changes) implements Transition {
        public InTurn {
            changes = List.copyOf(changes);
        }

        @Override
        public Exploration of(Exploration from) {
            Exploration state = from;
            for (Transition change : changes) {
                state = change.of(state);
            }
            return state;
        }
    }

    /// Takes the place of the whole state: an exploration that was saved.
    record Open(Exploration saved) implements Transition {
        @Override
        public Exploration of(Exploration from) {
            return saved;
        }
    }
}
