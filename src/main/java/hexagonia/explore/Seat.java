package hexagonia.explore;

import hexagonia.model.Basis;
import hexagonia.model.Derivation;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/// Where an entity sits: a place with a point. `stated` says whether documents give the whole way there: the place
/// itself, and the link to whoever carries the entity when the place is theirs (`carrier`). Of bodies named on a par no
/// document says which one gives the seat. `ground` says why a place that no document gives is held to be this one.
public record Seat(
        Entity place,
        Details.Place point,
        double lat,
        double lon,
        boolean stated,
        Optional<Wording> ground,
        Optional<String> carrier) {
    /// A place as its own seat; empty when it has no point.
    public static Optional<Seat> at(Entity place) {
        return place.details() instanceof Details.Place point
                        && point.lat().isPresent()
                        && point.lon().isPresent()
                ? Optional.of(new Seat(
                        place,
                        point,
                        point.lat().get(),
                        point.lon().get(),
                        point.basis() == Basis.STATED,
                        Optional.empty(),
                        Optional.empty()))
                : Optional.empty();
    }

    static Optional<Seat> of(Relation located, Entity place, Optional<Relation> carrier) {
        if (!(place.details() instanceof Details.Place point)
                || point.lat().isEmpty()
                || point.lon().isEmpty()) {
            return Optional.empty();
        }
        boolean stated =
                located.basis() == Basis.STATED && carrier.map(Seat::isStated).orElse(true);
        Optional<Wording> ground = Stream.concat(Stream.of(located), carrier.stream())
                .flatMap(r -> r.evidence().derivation().stream())
                .map(Derivation::formula)
                .findFirst();
        return Optional.of(new Seat(
                place, point, point.lat().get(), point.lon().get(), stated, ground, carrier.map(Relation::to)));
    }

    /// Whether documents say that a carrier gives the seat.
    static boolean isStated(Relation carrier) {
        return carrier.basis() == Basis.STATED && carrier.role() != Role.CO_LEAD;
    }
}
