package hexagonia.map;

import hexagonia.chart.Hues;
import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.explore.Parting;
import hexagonia.explore.Seat;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.rows.MappedAwards;
import hexagonia.figure.Hue;
import hexagonia.geo.Position;
import hexagonia.model.Amount;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the map shows of an exploration: every laureate that passes and has a seat, those that it is about by the area
/// of their award.
public final class MapContent {
    /// Beyond so many laureates a place has one dot for all of its own, but for the largest that the map is about.
    private static final int CROWD = 400;
    private static final int NAMED = 30;

    private final Findings findings;
    private final Labels labels;
    private final StrategyIndex index;
    private final Hues hues;

    private MapContent(Findings findings, Labels labels) {
        this.findings = findings;
        this.labels = labels;
        this.index = findings.index();
        this.hues = new Hues(index);
    }

    /// The content of the map for `findings`.
    public static MapInput of(Findings findings, Labels labels) {
        return new MapContent(findings, labels).input();
    }

    private MapInput input() {
        MappedAwards seated = findings.seated();
        boolean crowded = seated.size() > CROWD;
        List<Amount> single = crowded ? named(seated) : seated.awards();
        Map<String, MapPoint> points = new LinkedHashMap<>();
        single.forEach(award -> points.computeIfAbsent(award.entity(), _ -> point(award, seat(award))));
        if (crowded) {
            seated.crowds(single).stream().map(this::place).forEach(p -> points.putIfAbsent(p.id(), p));
        }
        List<MapPoint> all = List.copyOf(points.values());
        return new MapInput(
                MapTitle.of(findings, labels, CROWD),
                parted()
                        + labels.messages()
                                .get(
                                        subtitle(seated),
                                        findings.perimeter().name().in(labels.locale()),
                                        index.strategy().meta().paid().in(labels.locale())),
                all,
                outlined(),
                overseas(index),
                words(labels, all, places(all, labels)),
                lengths());
    }

    /// Discs stand for amounts, seats for selected projects: the map tells only of those it has.
    /// What the title rests on.
    public static Ground ground(Findings findings, Labels labels) {
        return MapTitle.ground(findings, labels, CROWD);
    }

    private static String subtitle(MappedAwards seated) {
        return seated.size() == 0 ? "map.subtitle.empty" : seated.areKnown() ? "map.subtitle" : "map.subtitle.unknown";
    }

    private MapLengths lengths() {
        Lengths total = findings.parting().total();
        return findings.parting().sum() == Parting.Sum.PARTED
                ? new MapLengths(total.valued(), total.blank(), total.outside(), new SumWords(findings, labels).all())
                : MapLengths.NONE;
    }

    /// How the money of the perimeter parts under clauses, of which the map shows what has a place.
    private String parted() {
        return findings.parting().sum() == Parting.Sum.PARTED
                ? labels.messages().get("map.parted", new SumWords(findings, labels).all())
                : "";
    }

    private Seat seat(Amount award) {
        return index.seat(award.entity()).orElseThrow();
    }

    /// Those that have a point of their own in a crowd.
    private List<Amount> named(MappedAwards seated) {
        return index.strategy()
                .meta()
                .subject()
                .map(kind -> seated.largest(kind, NAMED))
                .orElse(List.of());
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
                position(seat),
                name,
                hues.of(crowd.largest()),
                state,
                seat.stated(),
                "");
    }

    /// Whether documents give a place, else why it is held to be this one.
    static String whence(Seat seat, String place, Labels labels) {
        return seat.stated()
                ? labels.messages().get("map.place.written", place)
                : labels.messages().get("map.place.deduced", place, labels.ground(seat));
    }

    private MapPoint point(Amount award, Seat seat) {
        Entity entity = index.entity(award.entity());
        String place = seat.point().commune().orElseGet(() -> labels.name(seat.place()));
        String note = whence(seat, place, labels);
        return new MapPoint(
                entity.id(),
                labels.name(entity),
                labels.brief(entity),
                award.euros().isPresent() ? OptionalDouble.of(award.euros().getAsLong() / 1e6) : OptionalDouble.empty(),
                award.euros().isPresent() ? labels.bareAmount(award) : "",
                labels.staged(award),
                index.isSubject(entity.id()) ? MapPoint.Kind.SUBJECT : MapPoint.Kind.OTHER,
                position(seat),
                place,
                hues.of(award),
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

    /// What a map is called: after the kind that it is about, else after the laureates.
    public static String name(MapInput input, Labels labels) {
        return labels.index()
                .strategy()
                .meta()
                .subject()
                .filter(_ -> input.points().isEmpty() || input.points().stream().anyMatch(MapPoint::isSubject))
                .map(kind -> labels.messages().get("map.name", plural(kind, labels)))
                .orElseGet(() -> labels.messages().get("map.name.laureates"));
    }

    /// The word for several of a kind: those of a count without its number.
    private static String plural(Kind kind, Labels labels) {
        return labels.messages()
                .get("map.subjects." + kind.name().toLowerCase(Locale.ROOT), "", 2)
                .strip();
    }

    /// Whether the strategy reaches overseas: a place or a region of it stands there.
    static boolean overseas(StrategyIndex index) {
        Parts parts = Parts.bundled();
        return Stream.of(Kind.REGION, Kind.PLACE)
                .flatMap(kind -> index.ofKind(kind).stream())
                .anyMatch(e -> e.details() instanceof Details.Region region
                        ? parts.hasInColumn(region.code())
                        : Seat.at(e)
                                .map(MapContent::position)
                                .filter(parts::hasInColumn)
                                .isPresent());
    }

    private static Position position(Seat seat) {
        return new Position(seat.lon(), seat.lat());
    }

    /// The words of a map of these points; `places` is its line on the places, which may be empty. A dot is that of
    /// another laureate only where there are discs.
    static MapWords words(Labels labels, List<MapPoint> points, String places) {
        var messages = labels.messages();
        return new MapWords(
                labels.locale(),
                messages.get("map.kilometres"),
                messages.get("map.millions"),
                messages.get(points.stream().anyMatch(MapPoint::isSubject) ? "map.other" : "map.laureate"),
                series(labels),
                messages.get("map.hidden"),
                messages.get("map.unnamed"),
                messages.get("map.undisclosed"),
                places,
                messages.get("map.attribution"),
                List.of(
                        messages.get("map.column.name"),
                        messages.get("map.column.amount"),
                        messages.get("map.column.place"),
                        messages.get("map.column.written")),
                messages.get("map.written"),
                messages.get("map.deduced"));
    }

    private static Map<Hue, String> series(Labels labels) {
        Hues hues = new Hues(labels.index());
        Map<Hue, String> names = new HashMap<>();
        names.put(Hue.NEUTRAL, labels.messages().get("chart.axis-unstated"));
        Stream.of(Kind.LEVER, Kind.AXIS)
                .flatMap(kind -> labels.index().ofKind(kind).stream())
                .filter(e -> !hues.of(e.id()).equals(Hue.NEUTRAL))
                .forEach(e -> names.put(hues.of(e.id()), labels.brief(e)));
        return names;
    }

    /// Which places of the points named on the map a document states; where none of these, whether any of the others.
    static String places(List<MapPoint> points, Labels labels) {
        if (points.isEmpty()) {
            return "";
        }
        List<String> written = new ArrayList<>(points.stream()
                .filter(p -> p.isSubject() && p.written())
                .map(MapPoint::placeName)
                .distinct()
                .toList());
        if (points.stream().noneMatch(MapPoint::written)) {
            return labels.messages().get("map.places.none");
        }
        if (points.stream().allMatch(MapPoint::written)) {
            return labels.messages().get("map.places.all");
        }
        return written.isEmpty()
                ? labels.messages().get("map.places.some")
                : labels.messages().get("map.places", String.join(", ", written));
    }
}
