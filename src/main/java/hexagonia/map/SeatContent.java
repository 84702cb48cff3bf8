package hexagonia.map;

import hexagonia.chart.Hues;
import hexagonia.explore.Seat;
import hexagonia.explore.Standing;
import hexagonia.explore.StrategyIndex;
import hexagonia.figure.Hue;
import hexagonia.geo.Position;
import hexagonia.model.Amount;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// What a small map shows of one record: a point at each of its seats, and its regions outlined.
public final class SeatContent {
    private SeatContent() {}

    /// The content for `entity`; empty when there is nothing to show on a map.
    public static Optional<MapInput> of(Entity entity, Labels labels) {
        StrategyIndex index = labels.index();
        List<MapPoint> points = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Seat seat : seats(entity, index)) {
            if (seen.add(seat.place().id())) {
                points.add(point(seat, labels));
            }
        }
        Set<String> outlined = new HashSet<>();
        regions(entity, index).stream().map(index::entity).forEach(e -> code(e).ifPresent(outlined::add));
        if (points.isEmpty() && outlined.isEmpty()) {
            return Optional.empty();
        }
        String title = labels.messages().get("seats.map", labels.name(entity));
        return Optional.of(new MapInput(
                title, "", points, outlined, MapContent.overseas(index), MapContent.words(labels, points, "")));
    }

    /// The content for several records: a point for each that sits somewhere, by the area of the amount that stands for
    /// it; empty where none does.
    public static Optional<MapInput> of(List<String> ids, String perimeter, Labels labels) {
        StrategyIndex index = labels.index();
        List<MapPoint> points = new ArrayList<>();
        Set<String> outlined = new HashSet<>();
        for (String id : ids) {
            Entity entity = index.entity(id);
            seats(entity, index).stream()
                    .findFirst()
                    .ifPresent(seat -> points.add(point(entity, seat, perimeter, labels)));
            if (entity.kind() == Kind.REGION) {
                code(entity).ifPresent(outlined::add);
            }
        }
        if (points.isEmpty() && outlined.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MapInput(
                labels.messages().get("compare.map"),
                labels.messages().get("compare.map.sits", points.size(), ids.size()),
                points,
                outlined,
                MapContent.overseas(index),
                MapContent.words(labels, points, MapContent.places(points, labels))));
    }

    private static MapPoint point(Entity entity, Seat seat, String perimeter, Labels labels) {
        String town = seat.point().commune().orElseGet(() -> labels.name(seat.place()));
        Optional<Amount> amount = new Standing(labels.index())
                .of(entity.id(), perimeter)
                .filter(a -> a.euros().isPresent());
        return new MapPoint(
                entity.id(),
                labels.name(entity),
                labels.brief(entity),
                amount.map(a -> OptionalDouble.of(a.euros().getAsLong() / 1e6)).orElse(OptionalDouble.empty()),
                amount.map(labels::bareAmount).orElse(""),
                amount.map(labels::staged).orElse(""),
                MapPoint.Kind.SUBJECT,
                new Position(seat.lon(), seat.lat()),
                town,
                amount.map(new Hues(labels.index())::of).orElse(Hue.NEUTRAL),
                MapPoint.State.NORMAL,
                seat.stated(),
                MapContent.whence(seat, town, labels));
    }

    /// The seats of a record; for a place, the place.
    public static List<Seat> seats(Entity entity, StrategyIndex index) {
        return entity.details() instanceof Details.Place
                ? Seat.at(entity).stream().toList()
                : index.seats(entity.id());
    }

    private static List<String> regions(Entity entity, StrategyIndex index) {
        return switch (entity.details()) {
            case Details.Region _ -> List.of(entity.id());
            case Details.Department d -> List.of(d.region());
            case Details.Place p -> p.region().filter(index::has).stream().toList();
            default -> index.regions(entity.id());
        };
    }

    private static Optional<String> code(Entity region) {
        return region.details() instanceof Details.Region r ? Optional.of(r.code()) : Optional.empty();
    }

    private static MapPoint point(Seat seat, Labels labels) {
        String place = labels.name(seat.place());
        String town = seat.point().commune().orElse(place);
        return new MapPoint(
                seat.place().id(),
                place,
                town,
                OptionalDouble.empty(),
                "",
                "",
                MapPoint.Kind.OTHER,
                new Position(seat.lon(), seat.lat()),
                town,
                Hue.NEUTRAL,
                MapPoint.State.SELECTED,
                seat.stated(),
                MapContent.whence(seat, town, labels));
    }
}
