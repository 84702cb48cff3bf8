package hexagonia.rules;

import hexagonia.model.Absence;
import hexagonia.model.Amount;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Where no document publishes a sum, the amount is there without euros, and an absence about an amount says so to
/// the reader: of its entity, or of that of a whole it is part of (« combien reçoit chacun des huit lauréats ? »).
///
/// It holds against a measure without an amount that is dropped, shown as 0, or given an average of its whole.
final class Undisclosed implements Rule {
    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Set<String> said = strategy.absences().stream()
                .filter(a -> a.about() == Absence.About.AMOUNT)
                .map(Absence::entity)
                .collect(Collectors.toSet());
        Map<String, Amount> byId = strategy.amounts().stream().collect(Collectors.toMap(Amount::id, a -> a));
        for (Amount amount : strategy.amounts()) {
            if (amount.euros().isEmpty() && !isSaid(amount, byId, said)) {
                broken.accept(Violation.of("undisclosed", "amounts", amount.id(), amount.entity()));
            }
        }
    }

    private static boolean isSaid(Amount start, Map<String, Amount> byId, Set<String> said) {
        Set<String> seen = new HashSet<>();
        Optional<Amount> current = Optional.of(start);
        while (current.isPresent() && seen.add(current.get().id())) {
            if (said.contains(current.get().entity())) {
                return true;
            }
            current = current.flatMap(Amount::partOf).map(byId::get).filter(whole -> !whole.reference());
        }
        return false;
    }
}
