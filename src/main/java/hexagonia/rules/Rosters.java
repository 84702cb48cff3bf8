package hexagonia.rules;

import hexagonia.model.Completeness;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Roster;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A list that is said to be complete is: there are as many links of its role at its entity as the document counts, on
/// one side or the other (`x laureate_of call` and `call partner x` both name x), or at what is part of the entity (the
/// laureates of the seasons are those of the scheme). A list without a count has at least one. And a list of which no
/// name is given is not fully named all the same.
///
/// It holds against a laureate lost between two pages or in another form of table, one counted twice, and applicants
/// taken for laureates.
final class Rosters implements Rule {
    private record End(String entity, Role role) {}

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<End, Integer> to = new HashMap<>();
        Map<End, Integer> from = new HashMap<>();
        Map<String, List<String>> within = new HashMap<>();
        for (Relation r : strategy.relations()) {
            to.merge(new End(r.to(), r.role()), 1, Integer::sum);
            from.merge(new End(r.from(), r.role()), 1, Integer::sum);
            if (r.role() == Role.PART_OF) {
                within.computeIfAbsent(r.to(), _ -> new ArrayList<>()).add(r.from());
            }
        }
        for (Roster roster : strategy.rosters()) {
            End here = new End(roster.entity(), roster.role());
            int below = within.getOrDefault(roster.entity(), List.of()).stream()
                    .mapToInt(part -> to.getOrDefault(new End(part, roster.role()), 0))
                    .sum();
            List<Integer> named = List.of(to.getOrDefault(here, 0), from.getOrDefault(here, 0), below);
            int most = named.stream().mapToInt(n -> n).max().orElseThrow();
            if (roster.completeness() == Completeness.COMPLETE) {
                boolean whole = roster.statedCount().isPresent()
                        ? named.contains(roster.statedCount().getAsInt())
                        : most > 0;
                if (!whole) {
                    broken.accept(Violation.of(
                            "roster-count",
                            "rosters",
                            roster.id(),
                            most,
                            roster.statedCount().orElse(1)));
                }
            } else if (roster.completeness() == Completeness.UNNAMED
                    && roster.statedCount().isPresent()
                    && named.contains(roster.statedCount().getAsInt())) {
                broken.accept(Violation.of("roster-named", "rosters", roster.id(), most));
            }
        }
    }
}
