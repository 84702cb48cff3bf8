package hexagonia.wording;

import hexagonia.explore.rows.Branch;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.text.Formats;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a figure rests on: the facts and, where no document states it, how it is computed from them, in numbers
/// (« 28 = 560 − 360 − 87 − 45 − 40 »); an empty formula where one does.
public record Ground(List<Fact> facts, String formula) {
    /// More terms than this are not read as a sum.
    private static final int TERMS = 20;

    public Ground {
        facts = List.copyOf(facts);
    }

    /// What documents state.
    public static Ground stated(List<? extends Fact> facts) {
        return new Ground(List.copyOf(facts), "");
    }

    /// The sum of what is counted of amounts: each whole that is counted whole, else what is counted inside it.
    public static Ground sum(List<Branch> branches, Formats formats) {
        List<Branch> terms = branches.stream().flatMap(Branch::terms).toList();
        return sum(
                terms.stream().map(Branch::amount).toList(),
                terms.stream().map(Branch::euros).toList(),
                formats);
    }

    /// The sum of amounts that are known.
    public static Ground of(List<Amount> known, Formats formats) {
        return sum(known, known.stream().map(a -> a.euros().orElseThrow()).toList(), formats);
    }

    private static Ground sum(List<Amount> amounts, List<Long> euros, Formats formats) {
        if (amounts.size() < 2 || amounts.size() > TERMS) {
            return stated(amounts);
        }
        long all = euros.stream().mapToLong(e -> e).sum();
        return new Ground(
                List.copyOf(amounts),
                euros.stream()
                        .map(formats::millions)
                        .collect(Collectors.joining(" + ", formats.millions(all) + " = ", "")));
    }

    /// The same, that rests on other facts too.
    public Ground with(List<? extends Fact> others) {
        return new Ground(
                Stream.concat(others.stream(), facts.stream()).distinct().toList(), formula);
    }
}
