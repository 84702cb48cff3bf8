package hexagonia.chart.rank;

import hexagonia.model.Amount;
import hexagonia.model.Qualifier;
import hexagonia.text.Formats;
import hexagonia.wording.Ground;
import java.util.List;
import java.util.OptionalLong;

/// Awards in the order of their euros: what those known make together, and how they are spread. `all` is how many there
/// are, known or not.
record Awards(List<Amount> known, int all) {
    static Awards of(List<Amount> awards) {
        return new Awards(awards.stream().filter(a -> a.euros().isPresent()).toList(), awards.size());
    }

    private long euros(int at) {
        return known.get(at).euros().orElseThrow();
    }

    OptionalLong sum() {
        return known.isEmpty() ? OptionalLong.empty() : OptionalLong.of(first(known.size()));
    }

    /// How exact the sum is.
    Qualifier reserve() {
        return known.stream().allMatch(a -> a.qualifier() == Qualifier.EXACT) ? Qualifier.EXACT : Qualifier.ABOUT;
    }

    /// The euros of the first so many.
    long first(int count) {
        return known.stream()
                .limit(count)
                .mapToLong(a -> a.euros().orElseThrow())
                .sum();
    }

    long mean() {
        return Math.round((double) sum().orElseThrow() / known.size());
    }

    long median() {
        int middle = known.size() / 2;
        return known.size() % 2 == 1 ? euros(middle) : Math.round((euros(middle - 1) + euros(middle)) / 2.0);
    }

    /// The fewest that have half of the sum, and more each than any other has; 0 where these are more than half of all.
    int leaders() {
        for (int count = 1; count <= known.size() / 2; count++) {
            if (2 * first(count) >= sum().orElseThrow() && euros(count - 1) > euros(count)) {
                return count;
            }
        }
        return 0;
    }

    /// How many have as much as the first.
    int tied() {
        return Math.toIntExact(known.stream()
                .filter(a -> a.euros().equals(known.getFirst().euros()))
                .count());
    }

    boolean areAlike() {
        return known.stream().map(Amount::euros).distinct().count() == 1;
    }

    /// How the sum is made; empty where it would be too long to be read.
    String formula(Formats formats) {
        return Ground.of(known, formats).formula();
    }
}
