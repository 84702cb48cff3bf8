package hexagonia.chart;

import hexagonia.explore.reach.Dimension;
import hexagonia.model.Fact;
import java.util.List;
import java.util.Optional;

/// What is behind a line or a piece of a chart: the records it stands for (none for a remainder), the value it is of a
/// dimension and the measures that this value keeps, where it is one; the facts it rests on; and, where no document
/// states it, how it is computed from them, in numbers.
public record Behind(
        List<String> records, Optional<Value> value, List<String> measures, List<Fact> facts, String formula) {
    public static final Behind NOTHING = new Behind(List.of(), Optional.empty(), List.of(), List.of(), "");

    public Behind {
        records = List.copyOf(records);
        measures = List.copyOf(measures);
        facts = List.copyOf(facts);
    }

    /// One value of a dimension.
    public record Value(Dimension dimension, String name) {}

    /// One record, by what a document states of it.
    public static Behind stated(String record, Fact fact) {
        return new Behind(List.of(record), Optional.empty(), List.of(), List.of(fact), "");
    }

    /// Nothing that has a record: what is left when these facts are set against each other.
    public static Behind computed(List<Fact> facts, String formula) {
        return new Behind(List.of(), Optional.empty(), List.of(), facts, formula);
    }
}
