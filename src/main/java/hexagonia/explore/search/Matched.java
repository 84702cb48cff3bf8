package hexagonia.explore.search;

import hexagonia.model.Amount;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// What a text filters by: the records that it names or is said of; where it is the figure of amounts, the ids of
/// these, since a record may have other amounts, and the perimeters of those that are no references: the figure of a
/// reference is that of nothing that it covers.
public record Matched(Set<String> records, Set<String> amounts, Set<String> perimeters) {
    public Matched {
        records = Set.copyOf(records);
        amounts = Set.copyOf(amounts);
        perimeters = Set.copyOf(perimeters);
    }

    static Matched records(Set<String> records) {
        return new Matched(records, Set.of(), Set.of());
    }

    static Matched amounts(Collection<Amount> amounts) {
        return new Matched(
                amounts.stream().map(Amount::entity).collect(Collectors.toSet()),
                amounts.stream().map(Amount::id).collect(Collectors.toSet()),
                amounts.stream()
                        .filter(a -> !a.reference())
                        .map(Amount::perimeter)
                        .collect(Collectors.toSet()));
    }

    /// Whether it is, in a perimeter, what names all that belongs to its records: a name, or what they add up.
    public boolean reaches(String perimeter) {
        return amounts.isEmpty() || perimeters.contains(perimeter);
    }

    boolean isEmpty() {
        return records.isEmpty();
    }
}
