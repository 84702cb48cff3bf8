package hexagonia.explore;

import hexagonia.model.Details;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Where entities sit: by their own place, else by those that carry them. May be shared by threads.
final class Seating {
    private final StrategyIndex index;
    private final Map<String, List<Seat>> seats = new ConcurrentHashMap<>();

    Seating(StrategyIndex index) {
        this.index = index;
    }

    List<Relation> carriers(String entity) {
        return Stream.of(Role.HOST, Role.LEAD, Role.CO_LEAD)
                .flatMap(role -> index.from(entity, role).stream())
                .toList();
    }

    List<Seat> seats(String entity) {
        List<Seat> known = seats.get(entity);
        if (known == null) {
            known = List.copyOf(find(entity));
            seats.put(entity, known);
        }
        return known;
    }

    private List<Seat> find(String entity) {
        List<Seat> own = index.from(entity, Role.LOCATED_IN).stream()
                .flatMap(r -> Seat.of(r, index.entity(r.to()), Optional.empty()).stream())
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        return carriers(entity).stream()
                .flatMap(carrier -> index.from(carrier.to(), Role.LOCATED_IN).stream()
                        .flatMap(r -> Seat.of(r, index.entity(r.to()), Optional.of(carrier)).stream()))
                .toList();
    }

    List<String> regions(String entity) {
        List<String> regions = own(entity);
        return !regions.isEmpty()
                ? regions
                : carriers(entity).stream()
                        .flatMap(c -> own(c.to()).stream())
                        .distinct()
                        .toList();
    }

    private List<String> own(String entity) {
        return index.from(entity, Role.LOCATED_IN).stream()
                .flatMap(r -> switch (index.entity(r.to()).details()) {
                    case Details.Place p -> p.region().stream();
                    case Details.Region _ -> Stream.of(r.to());
                    default -> Stream.<String>empty();
                })
                .distinct()
                .toList();
    }
}
