package hexagonia.explore;

import hexagonia.model.Amount;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// How amounts are spread: `steps` are the amounts in euros that exist in the perimeter, each once, ascending,
/// references included; `counts` tell how many of each pass all clauses but the range of amounts.
public record Distribution(List<Long> steps, List<Integer> counts) {
    public Distribution {
        steps = List.copyOf(steps);
        counts = List.copyOf(counts);
    }

    /// The amounts that exist in the perimeter of `findings`, whatever is filtered.
    public static List<Long> steps(Findings findings) {
        return findings.index().strategy().amounts().stream()
                .filter(a -> a.perimeter().equals(findings.perimeter().id()))
                .map(Amount::euros)
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .sorted()
                .distinct()
                .toList();
    }

    /// How many amounts there are at each of `steps`, which are those of the perimeter.
    public static Distribution of(Findings findings, List<Long> steps) {
        Optional<Clause.Between> own = findings.exploration().clause(Clause.Between.class);
        int[] counts = new int[steps.size()];
        for (Amount amount : own.map(findings::without).orElse(findings).amounts()) {
            if (amount.euros().isPresent()) {
                counts[Collections.binarySearch(steps, amount.euros().getAsLong())]++;
            }
        }
        return new Distribution(steps, IntStream.of(counts).boxed().toList());
    }
}
