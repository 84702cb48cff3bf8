package hexagonia.explore;

import hexagonia.model.Basis;
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
        return homes(entity).map(Home::region).distinct().toList();
    }

    /// Whether documents write the whole way to one of the regions of an entity.
    boolean isWritten(String entity, String region) {
        return homes(entity).anyMatch(h -> h.written() && h.region().equals(region));
    }

    /// A region that an entity sits in.
    private record Home(String region, boolean written) {}

    private Stream<Home> homes(String entity) {
        List<Home> homes = own(entity, true).toList();
        return !homes.isEmpty()
                ? homes.stream()
                : carriers(entity).stream().flatMap(c -> own(c.to(), c.basis() == Basis.STATED));
    }

    private Stream<Home> own(String entity, boolean written) {
        return index.from(entity, Role.LOCATED_IN).stream().flatMap(r -> {
            boolean stated = written && r.basis() == Basis.STATED;
            return switch (index.entity(r.to()).details()) {
                case Details.Place p -> p.region().map(region -> new Home(region, stated)).stream();
                case Details.Region _ -> Stream.of(new Home(r.to(), stated));
                default -> Stream.<Home>empty();
            };
        });
    }
}
