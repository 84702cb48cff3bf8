package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What goes to a record is within what goes to that of which the record is a part: a known amount that adds up has the
/// known amount of the same perimeter, one of them where there are several, of each record above its own among those it
/// is part of. What the measure has no room for may lie beside it, in a counted whole of both.
///
/// It holds against an award that left its measure, and is then counted beside it.
final class LooseAmounts implements Rule {
    private static final Set<Role> UP = Set.of(Role.PART_OF, Role.LAUREATE_OF);

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<String, Amount> byId = strategy.amounts().stream().collect(Collectors.toMap(Amount::id, a -> a));
        Map<String, List<String>> above = strategy.relations().stream()
                .filter(r -> UP.contains(r.role()))
                .collect(Collectors.groupingBy(Relation::from, Collectors.mapping(Relation::to, Collectors.toList())));
        Map<String, List<Amount>> counted = new HashMap<>();
        strategy.amounts().stream()
                .filter(LooseAmounts::isCounted)
                .collect(Collectors.groupingBy(Amount::entity))
                .forEach(counted::put);
        for (Amount amount :
                strategy.amounts().stream().filter(LooseAmounts::isCounted).toList()) {
            Set<String> wholes = wholes(amount, byId);
            for (String id : reached(amount.entity(), above)) {
                List<Amount> own = counted.getOrDefault(id, List.of()).stream()
                        .filter(whole -> !whole.tier().goesToOne())
                        .filter(whole -> whole.perimeter().equals(amount.perimeter()))
                        .toList();
                if (!own.isEmpty()
                        && own.stream()
                                .noneMatch(whole -> wholes.contains(whole.id())
                                        || wholes(whole, byId).contains(amount.id())
                                        || wholes(whole, byId).stream()
                                                .anyMatch(both -> wholes.contains(both)
                                                        && !byId.get(both).reference()))) {
                    broken.accept(Violation.of(
                            "loose", "amounts", amount.id(), own.getFirst().id()));
                    break;
                }
            }
        }
    }

    private static boolean isCounted(Amount amount) {
        return amount.euros().isPresent() && !amount.reference();
    }

    private static Set<String> wholes(Amount amount, Map<String, Amount> byId) {
        Set<String> wholes = new HashSet<>();
        Optional<Amount> whole = amount.partOf().map(byId::get);
        while (whole.isPresent() && wholes.add(whole.get().id())) {
            whole = whole.flatMap(Amount::partOf).map(byId::get);
        }
        return wholes;
    }

    private static Set<String> reached(String start, Map<String, List<String>> above) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(above.getOrDefault(start, List.of()));
        while (!next.isEmpty()) {
            String id = next.removeFirst();
            if (!id.equals(start) && reached.add(id)) {
                next.addAll(above.getOrDefault(id, List.of()));
            }
        }
        return reached;
    }
}
