package hexagonia.chart;

import hexagonia.explore.reach.Dimension;
import hexagonia.model.Fact;
import hexagonia.wording.Ground;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What is behind a line or a piece of a chart: the records it stands for (none for a remainder), the value it is of a
/// dimension and the measures that this value keeps, where it is one; and the ground it rests on, which is worked out
/// when asked for: the screen hardly ever asks.
public record Behind(List<String> records, Optional<Value> value, List<String> measures, Supplier<Ground> ground) {
    public static final Behind NOTHING =
            new Behind(List.of(), Optional.empty(), List.of(), () -> Ground.stated(List.of()));

    public Behind {
        records = List.copyOf(records);
        measures = List.copyOf(measures);
    }

    /// One value of a dimension.
    public record Value(Dimension dimension, String name) {}

    /// One record, by what a document states of it.
    public static Behind stated(String record, Fact fact) {
        return new Behind(List.of(record), Optional.empty(), List.of(), () -> Ground.stated(List.of(fact)));
    }

    /// The same, that rests on other facts too.
    Behind with(List<? extends Fact> others) {
        return others.isEmpty()
                ? this
                : new Behind(records, value, measures, () -> {
                    Ground own = ground.get();
                    List<Fact> facts = Stream.concat(own.facts().stream(), others.stream())
                            .distinct()
                            .toList();
                    return new Ground(facts, own.formula(), own.placed(), own.seated());
                });
    }

    /// Nothing that has a record: what is left when facts are set against each other.
    public static Behind computed(Supplier<Ground> ground) {
        return new Behind(List.of(), Optional.empty(), List.of(), ground);
    }
}
