package hexagonia.explore;

import hexagonia.model.Basis;
import hexagonia.model.Details;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Where entities sit: at their own place, else at that of who carries them; of several on a par, the first named gives
/// the seat. May be shared by threads.
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
        return first(
                entity,
                (id, carrier) -> index.from(id, Role.LOCATED_IN).stream()
                        .flatMap(r -> Seat.of(r, index.entity(r.to()), carrier).stream())
                        .toList());
    }

    List<String> regions(String entity) {
        return homes(entity).stream().map(Home::region).distinct().toList();
    }

    /// Whether documents write the whole way from an entity to one of its regions: they say that it, or the place where
    /// they say it sits, lies in that region. The region of a town by its INSEE code is ours.
    boolean isWritten(String entity, String region) {
        return homes(entity).stream().anyMatch(h -> h.written() && h.region().equals(region));
    }

    /// A region that an entity sits in.
    private record Home(String region, boolean written) {}

    private List<Home> homes(String entity) {
        return first(
                entity, (id, carrier) -> homesOf(id, carrier.map(Seat::isStated).orElse(true)));
    }

    /// What is found of an entity itself, else of the first named of its carriers of whom something is found.
    private <T> List<T> first(String entity, BiFunction<String, Optional<Relation>, List<T>> find) {
        return Stream.concat(
                        Stream.of(find.apply(entity, Optional.empty())),
                        carriers(entity).stream().map(c -> find.apply(c.to(), Optional.of(c))))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Home> homesOf(String entity, boolean written) {
        return index.from(entity, Role.LOCATED_IN).stream()
                .flatMap(r -> {
                    boolean stated = written && r.basis() == Basis.STATED;
                    return switch (index.entity(r.to()).details()) {
                        case Details.Place p ->
                            p.region().map(region -> new Home(region, stated && isSaidIn(r.to(), region))).stream();
                        case Details.Region _ -> Stream.of(new Home(r.to(), stated));
                        default -> Stream.<Home>empty();
                    };
                })
                .toList();
    }

    private boolean isSaidIn(String place, String region) {
        return index.from(place, Role.LOCATED_IN).stream()
                .anyMatch(r -> r.to().equals(region) && r.basis() == Basis.STATED);
    }
}
