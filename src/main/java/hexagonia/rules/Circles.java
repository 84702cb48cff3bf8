package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Section;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Nothing lies in itself: neither an amount in its parts, nor a heading under its own, nor a record in what it is part
/// of, follows from or sits in, nor a computed fact in what it is computed from; and no record is linked to itself.
///
/// It holds against sums, paths and outlines that never end.
final class Circles implements Rule {
    /// The roles that make trees: whoever follows them upwards comes to an end.
    private static final List<Role> TREES = List.of(Role.PART_OF, Role.LAUREATE_OF, Role.LOCATED_IN, Role.SUCCEEDS);

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        for (Relation r : strategy.relations()) {
            if (r.from().equals(r.to())) {
                broken.accept(Violation.of("self", "relations", r.id(), r.from()));
            }
        }
        Map<String, List<String>> amounts = new LinkedHashMap<>();
        for (Amount a : strategy.amounts()) {
            amounts.put(a.id(), a.partOf().stream().toList());
        }
        name(amounts, "amounts", broken);
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (Section x : strategy.sections()) {
            sections.put(x.id(), x.parent().stream().toList());
        }
        name(sections, "documents", broken);
        for (Role role : TREES) {
            Map<String, List<String>> linked = new LinkedHashMap<>();
            strategy.relations().stream()
                    .filter(r -> r.role() == role && !r.from().equals(r.to()))
                    .forEach(r -> linked.computeIfAbsent(r.from(), _ -> new java.util.ArrayList<>())
                            .add(r.to()));
            name(linked, "relations", broken);
        }
        Map<String, List<String>> inputs = new LinkedHashMap<>();
        Map<String, String> files = new HashMap<>();
        Records.facts(strategy).forEach(fact -> {
            inputs.put(fact.id(), inputs(fact));
            files.put(fact.id(), Records.file(fact));
        });
        circles(inputs)
                .forEach((id, above) -> broken.accept(Violation.of("cycle", files.getOrDefault(id, ""), id, above)));
    }

    private static List<String> inputs(Fact fact) {
        return fact.evidence().derivation().map(d -> d.inputs()).orElse(List.of());
    }

    private static void name(Map<String, List<String>> above, String file, Consumer<Violation> broken) {
        circles(above).forEach((id, by) -> broken.accept(Violation.of("cycle", file, id, by)));
    }

    /// What lies in itself, and by what above it: of each circle where it was entered.
    private static Map<String, String> circles(Map<String, List<String>> above) {
        Map<String, String> circles = new LinkedHashMap<>();
        Set<String> done = new LinkedHashSet<>();
        for (String start : above.keySet()) {
            Deque<String> path = new ArrayDeque<>();
            Set<String> onPath = new LinkedHashSet<>();
            path.push(start);
            while (!path.isEmpty()) {
                String at = path.peek();
                if (done.contains(at) || !onPath.add(at)) {
                    onPath.remove(path.pop());
                    done.add(at);
                    continue;
                }
                for (String next : above.getOrDefault(at, List.of())) {
                    if (onPath.contains(next)) {
                        List<String> way = List.copyOf(onPath);
                        int entered = way.indexOf(next);
                        circles.putIfAbsent(next, entered + 1 < way.size() ? way.get(entered + 1) : next);
                    } else if (!done.contains(next)) {
                        path.push(next);
                    }
                }
            }
        }
        return circles;
    }
}
