package hexagonia.explore;

import hexagonia.model.Amount;
import hexagonia.model.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The amounts by whom they belong to and by what contains them. Immutable.
final class AmountTree {
    private final Map<String, Amount> amounts;
    private final Map<String, List<Amount>> amountsOf;
    private final Map<String, List<Amount>> parts;
    /// The amounts that levers and axes hold themselves: no references, no subtotals, no awards.
    private final List<Amount> held;

    AmountTree(List<Amount> all) {
        amounts = all.stream().collect(Collectors.toMap(Amount::id, a -> a, (first, _) -> first));
        amountsOf = all.stream().collect(Collectors.groupingBy(Amount::entity));
        parts = all.stream()
                .filter(a -> a.partOf().isPresent())
                .collect(Collectors.groupingBy(a -> a.partOf().orElseThrow()));
        held = all.stream()
                .filter(a -> !a.reference() && !a.tier().goesToOne() && a.tier() != Tier.SUBTOTAL)
                .toList();
    }

    List<Amount> amountsOf(String entity) {
        return amountsOf.getOrDefault(entity, List.of());
    }

    List<Amount> parts(String amount) {
        return parts.getOrDefault(amount, List.of());
    }

    List<Amount> moneyOf(String entity) {
        List<Amount> own = amountsOf(entity);
        if (!own.isEmpty()) {
            return own;
        }
        List<Amount> counted = held.stream()
                .filter(a -> a.lever().filter(entity::equals).isPresent()
                        || a.axis().filter(entity::equals).isPresent())
                .toList();
        List<Amount> envelopes =
                counted.stream().filter(a -> a.tier() == Tier.ENVELOPE).toList();
        return envelopes.isEmpty() ? counted : envelopes;
    }

    List<Amount> upwards(Amount amount) {
        List<Amount> chain = new ArrayList<>();
        Amount current = amount;
        while (current != null && chain.size() <= amounts.size()) {
            chain.add(current);
            current = whole(current);
        }
        return chain;
    }

    Optional<Amount> measureOf(Amount amount) {
        Amount current = amount;
        for (int steps = 0; current != null && steps <= amounts.size(); steps++) {
            if (current.tier() == Tier.MEASURE) {
                return Optional.of(current);
            }
            current = whole(current);
        }
        return Optional.empty();
    }

    /// What an amount is part of; null at the top.
    private Amount whole(Amount part) {
        return part.partOf().map(amounts::get).orElse(null);
    }
}
