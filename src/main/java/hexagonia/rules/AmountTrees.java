package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Qualifier;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Amounts form trees: no amount is its own ancestor, and the known parts of a whole do not exceed it by more than
/// the rounding of a figure given « nearly » or « about » (2 %).
final class AmountTrees implements Rule {
    private static final double ROUNDING = 0.02;

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<String, Amount> byId = strategy.amounts().stream().collect(Collectors.toMap(Amount::id, a -> a));
        Map<String, Long> parts = new LinkedHashMap<>();
        for (Amount amount : strategy.amounts()) {
            if (isItsOwnAncestor(amount, byId)) {
                broken.accept(Violation.of(
                        "cycle", "amounts", amount.id(), amount.partOf().orElseThrow()));
                return;
            }
            amount.partOf()
                    .filter(_ -> amount.partBasis().isEmpty())
                    .ifPresent(whole -> broken.accept(Violation.of("part-basis", "amounts", amount.id(), whole)));
            amount.partOf().filter(_ -> amount.euros().isPresent()).ifPresent(whole -> {
                parts.merge(whole, amount.euros().getAsLong(), Long::sum);
                Amount parent = byId.get(whole);
                if (parent.euros().isPresent() && amount.euros().getAsLong() > most(parent)) {
                    broken.accept(Violation.of("part-too-large", "amounts", amount.id(), whole));
                }
            });
        }
        parts.forEach((whole, sum) -> {
            Amount parent = byId.get(whole);
            if (parent.euros().isPresent() && sum > most(parent)) {
                broken.accept(Violation.of(
                        "parts-exceed", "amounts", whole, sum, parent.euros().getAsLong()));
            }
        });
    }

    private static double most(Amount whole) {
        boolean rounded = List.of(Qualifier.NEARLY, Qualifier.ABOUT, Qualifier.MORE_THAN, Qualifier.AT_LEAST)
                .contains(whole.qualifier());
        return whole.euros().getAsLong() * (rounded ? 1 + ROUNDING : 1);
    }

    private static boolean isItsOwnAncestor(Amount start, Map<String, Amount> byId) {
        Set<String> seen = new HashSet<>();
        Amount current = start;
        while (current != null && seen.add(current.id())) {
            current = current.partOf().map(byId::get).orElse(null);
        }
        return start.equals(current);
    }
}
