package hexagonia.exhibit;

import hexagonia.explore.Clause;
import hexagonia.explore.Comparison;
import hexagonia.explore.Table;
import hexagonia.explore.Transition;
import hexagonia.sheet.Target;
import java.util.List;
import java.util.Optional;

/// What something shown stands for, hence what a click on it sends.
public sealed interface Meaning extends Target {
    /// What following a target sends; nothing where it leads nowhere.
    static Optional<Transition> follow(Target target) {
        return target instanceof Meaning meaning ? meaning.click(false) : Optional.empty();
    }

    /// What a click sends; `additive` where it is to join what is selected already. Nothing where nothing is meant.
    default Optional<Transition> click(boolean additive) {
        return switch (this) {
            case Records r when r.ids().isEmpty() -> Optional.empty();
            case Records r ->
                Optional.of(additive ? new Transition.SelectAlso(r.ids()) : new Transition.Select(r.ids()));
            case Filter f -> Optional.of(new Transition.Filter(f.clause()));
            case Rows r -> Optional.of(new Transition.See(r.table(), r.clause()));
            case Heading h -> Optional.of(Reading.section(h.section()));
            case Compared c -> Optional.of(Comparison.choosing(c.ids()));
            case Way w -> Optional.of(w.send());
            case Nothing _ -> Optional.empty();
        };
    }

    /// Records: a click selects them.
    record Records(List<String> ids) implements Meaning {
        public Records {
            ids = List.copyOf(ids);
        }

        public static Records of(String id) {
            return new Records(List.of(id));
        }
    }

    /// A condition: a click filters by it.
    record Filter(Clause clause) implements Meaning {}

    /// The rows of a table that a clause leaves: a click shows them. `count` is how many they are.
    record Rows(Table table, Clause clause, int count) implements Meaning {}

    /// A heading of a document: a click reads it among the sources.
    record Heading(String section) implements Meaning {}

    /// Records to set side by side: a click picks them.
    record Compared(List<String> ids) implements Meaning {
        public Compared {
            ids = List.copyOf(ids);
        }
    }

    /// Another way to see it: a click goes there. `name` says what it does.
    record Way(String name, Transition send) implements Meaning {}

    /// Nothing that could be selected or filtered by: a remainder, what a filter leaves out.
    record Nothing() implements Meaning {}
}
