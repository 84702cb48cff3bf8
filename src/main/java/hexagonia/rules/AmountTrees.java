package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Strategy;
import hexagonia.model.Tier;
import hexagonia.model.Violation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The known parts of a whole do not exceed it by more than the rounding of a figure given « nearly » or « about »
/// (2 %). A subtotal we compute is the sum of its parts.
final class AmountTrees implements Rule {
    private static final double ROUNDING = 0.02;

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<String, Amount> byId = strategy.amounts().stream().collect(Collectors.toMap(Amount::id, a -> a));
        Map<String, Long> parts = new LinkedHashMap<>();
        for (Amount amount : strategy.amounts()) {
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
        parts.forEach((id, sum) -> {
            Amount whole = byId.get(id);
            if (whole.euros().isPresent() && sum > most(whole)) {
                broken.accept(Violation.of(
                        "parts-exceed", "amounts", id, sum, whole.euros().getAsLong()));
            } else if (isOurSum(whole) && sum != whole.euros().orElse(0)) {
                broken.accept(Violation.of("computed-sum", "amounts", id, sum));
            }
        });
    }

    private static boolean isOurSum(Amount whole) {
        return whole.tier() == Tier.SUBTOTAL && whole.basis() == Basis.COMPUTED;
    }

    /// How much the parts of a whole may make, in euros: a figure given as a lower bound bounds nothing from above.
    private static double most(Amount whole) {
        return switch (whole.qualifier()) {
            case EXACT, UP_TO -> whole.euros().getAsLong();
            case NEARLY, ABOUT -> whole.euros().getAsLong() * (1 + ROUNDING);
            case MORE_THAN, AT_LEAST -> Double.POSITIVE_INFINITY;
        };
    }
}
