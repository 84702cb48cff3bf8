package hexagonia.map;

import hexagonia.explore.Findings;
import hexagonia.explore.Seat;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.rows.MappedAwards;
import hexagonia.figure.Hue;
import hexagonia.figure.Palette;
import hexagonia.geo.Position;
import hexagonia.model.Amount;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/// What the map shows of an exploration: every laureate that passes and has a seat, clusters by the area of their
/// award.
public final class MapContent {
    /// Beyond so many laureates a place has one dot for all of its own, but for the clusters with the largest awards.
    private static final int CROWD = 400;
    private static final int NAMED = 30;

    private final Findings findings;
    private final Labels labels;
    private final Palette palette;
    private final StrategyIndex index;
    private final List<String> levers;
    private final List<String> axes;

    private MapContent(Findings findings, Labels labels, Palette palette) {
        this.findings = findings;
        this.labels = labels;
        this.palette = palette;
        this.index = findings.index();
        this.levers = ids(Kind.LEVER);
        this.axes = ids(Kind.AXIS);
    }

    /// The content of the map for `findings`, in the colours of `palette`.
    public static MapInput of(Findings findings, Labels labels, Palette palette) {
        return new MapContent(findings, labels, palette).input();
    }

    private MapInput input() {
        MappedAwards seated = findings.seated();
        boolean crowded = seated.size() > CROWD;
        List<Amount> single = crowded ? seated.largest(Kind.CLUSTER, NAMED) : seated.awards();
        Map<String, MapPoint> points = new LinkedHashMap<>();
        single.forEach(award -> points.computeIfAbsent(award.entity(), _ -> point(award, seat(award))));
        if (crowded) {
            seated.crowds(single).stream().map(this::place).forEach(p -> points.putIfAbsent(p.id(), p));
        }
        List<MapPoint> all = List.copyOf(points.values());
        return new MapInput(
                title(all), labels.messages().get("map.subtitle"), all, outlined(), words(labels, places(all)));
    }

    private Seat seat(Amount award) {
        return index.seat(award.entity()).orElseThrow();
    }

    private boolean isCluster(Amount award) {
        return index.entity(award.entity()).kind() == Kind.CLUSTER
                && award.euros().isPresent();
    }

    /// One dot for all the laureates of a place, where there are too many for a dot each.
    private MapPoint place(MappedAwards.Crowd crowd) {
        Seat seat = seat(crowd.largest());
        String name = labels.name(seat.place());
        MapPoint.State state = !findings.hasSelection()
                ? MapPoint.State.NORMAL
                : crowd.picked() ? MapPoint.State.SELECTED : MapPoint.State.FADED;
        return new MapPoint(
                seat.place().id(),
                name,
                name,
                OptionalDouble.empty(),
                "",
                labels.messages().get("chart.laureates", crowd.size()),
                MapPoint.Kind.OTHER,
                new Position(seat.lon(), seat.lat()),
                name,
                hue(crowd.largest()).ink(palette),
                state,
                seat.stated(),
                "");
    }

    private MapPoint point(Amount award, Seat seat) {
        Entity entity = index.entity(award.entity());
        boolean cluster = isCluster(award);
        String place = seat.point().commune().orElseGet(() -> labels.name(seat.place()));
        String note = seat.stated()
                ? labels.messages().get("map.place.written", place)
                : labels.messages().get("map.place.deduced", place);
        return new MapPoint(
                entity.id(),
                labels.name(entity),
                labels.brief(entity),
                award.euros().isPresent() ? OptionalDouble.of(award.euros().getAsLong() / 1e6) : OptionalDouble.empty(),
                award.euros().isPresent() ? labels.bareAmount(award) : "",
                labels.staged(award),
                cluster ? MapPoint.Kind.CLUSTER : MapPoint.Kind.OTHER,
                new Position(seat.lon(), seat.lat()),
                place,
                hue(award).ink(palette),
                state(award),
                seat.stated(),
                note);
    }

    private MapPoint.State state(Amount award) {
        if (!findings.hasSelection()) {
            return MapPoint.State.NORMAL;
        }
        return findings.picks(award) ? MapPoint.State.SELECTED : MapPoint.State.FADED;
    }

    private Hue hue(Amount award) {
        Optional<Amount> measure = index.measureOf(award);
        Optional<String> axis = measure.flatMap(Amount::axis);
        if (axis.isPresent()) {
            return Hue.axis(axes.indexOf(axis.get()));
        }
        return measure.flatMap(Amount::lever)
                .map(l -> Hue.lever(levers.indexOf(l)))
                .orElse(Hue.UNSTATED);
    }

    /// The regions of the records selected, a region itself included.
    private Set<String> outlined() {
        return findings.exploration().selection().stream()
                .filter(index::has)
                .flatMap(id -> index.entity(id).kind() == Kind.REGION
                        ? java.util.stream.Stream.of(id)
                        : index.regions(id).stream())
                .map(index::entity)
                .flatMap(e -> e.details() instanceof Details.Region r
                        ? java.util.stream.Stream.of(r.code())
                        : java.util.stream.Stream.empty())
                .collect(Collectors.toSet());
    }

    private String title(List<MapPoint> points) {
        long clusters =
                points.stream().filter(p -> p.kind() == MapPoint.Kind.CLUSTER).count();
        return clusters > 0
                ? labels.messages().get("map.clusters", clusters)
                : labels.messages().get("map.laureates", points.size());
    }

    /// The words of a map; `places` is its line on the places, which may be empty.
    static MapWords words(Labels labels, String places) {
        var messages = labels.messages();
        return new MapWords(
                messages.get("map.ile-de-france"),
                messages.get("map.paris-saclay"),
                messages.get("map.kilometres"),
                messages.get("map.millions"),
                messages.get("map.other"),
                messages.get("map.undisclosed"),
                places,
                "",
                List.of(
                        messages.get("map.column.name"),
                        messages.get("map.column.amount"),
                        messages.get("map.column.place"),
                        messages.get("map.column.written")),
                messages.get("map.written"),
                messages.get("map.deduced"));
    }

    /// Which places of the points named on the map a document states.
    private String places(List<MapPoint> points) {
        if (points.isEmpty()) {
            return "";
        }
        List<String> written = new ArrayList<>(points.stream()
                .filter(p -> p.kind() == MapPoint.Kind.CLUSTER && p.written())
                .map(MapPoint::placeName)
                .distinct()
                .toList());
        return written.isEmpty()
                ? labels.messages().get("map.places.none")
                : labels.messages().get("map.places", String.join(", ", written));
    }

    private List<String> ids(Kind kind) {
        return index.ofKind(kind).stream().map(Entity::id).toList();
    }
}
