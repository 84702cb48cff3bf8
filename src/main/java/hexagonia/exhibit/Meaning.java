package hexagonia.exhibit;

import hexagonia.explore.Clause;
import hexagonia.explore.Table;
import hexagonia.sheet.Target;
import java.util.List;

/// What something shown stands for, hence what a click on it sends.
public sealed interface Meaning extends Target {
    /// Records: a click selects them.
    record Records(List<String> ids) implements Meaning {
        public Records {
            ids = List.copyOf(ids);
        }
    }

    /// A condition: a click filters by it.
    record Filter(Clause clause) implements Meaning {}

    /// The rows of a table that a clause leaves: a click shows them. `count` is how many they are.
    record Rows(Table table, Clause clause, int count) implements Meaning {}

    /// A heading of a document: a click reads it among the sources.
    record Heading(String section) implements Meaning {}

    /// Nothing that could be selected or filtered by: a remainder, what a filter leaves out.
    record Nothing() implements Meaning {}
}
