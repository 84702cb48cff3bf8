package hexagonia.explore;

import java.util.List;
import java.util.OptionalLong;

/// A total of amounts that counts no euro twice. `euros` is empty where nothing known adds up. `added` are the ids of
/// the amounts in the sum, `measures` and `known` the measures among the rows and those with a published amount,
/// `awards` the laureates and `awardsKnown` those with one.
public record Total(OptionalLong euros, List<String> added, int measures, int known, int awards, int awardsKnown) {
    public Total {
        added = List.copyOf(added);
    }
}
