package hexagonia.explore;

import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Strategy;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The relations between entities, walked in both directions. Immutable.
final class Links {
    private final Map<String, List<Relation>> from;
    private final Map<String, List<Relation>> to;
    private final Map<String, List<String>> companions;

    Links(Strategy strategy) {
        from = strategy.relations().stream().collect(Collectors.groupingBy(Relation::from));
        to = strategy.relations().stream().collect(Collectors.groupingBy(Relation::to));
        companions = strategy.relations().stream()
                .filter(r -> strategy.meta()
                        .companion()
                        .filter(role -> role == r.role())
                        .isPresent())
                .collect(Collectors.groupingBy(
                        Relation::from, Collectors.mapping(Relation::to, Collectors.toUnmodifiableList())));
    }

    List<Relation> from(String entity) {
        return from.getOrDefault(entity, List.of());
    }

    List<Relation> from(String entity, Role role) {
        List<Relation> all = from(entity);
        return all.isEmpty() ? all : all.stream().filter(r -> r.role() == role).toList();
    }

    List<Relation> to(String entity) {
        return to.getOrDefault(entity, List.of());
    }

    List<String> companions(String entity) {
        return companions.getOrDefault(entity, List.of());
    }

    /// Those selected under a call or those of its parts that are waves of it; each once.
    List<String> laureates(String call, Predicate<String> isWave) {
        return Stream.concat(Stream.of(call), plays(Role.PART_OF, call).filter(isWave))
                .flatMap(id -> plays(Role.LAUREATE_OF, id))
                .distinct()
                .toList();
    }

    private Stream<String> plays(Role role, String entity) {
        return to(entity).stream().filter(r -> r.role() == role).map(Relation::from);
    }
}
