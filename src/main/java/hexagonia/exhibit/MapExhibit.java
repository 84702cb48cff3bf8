package hexagonia.exhibit;

import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Seat;
import hexagonia.explore.StrategyIndex;
import hexagonia.map.MapContent;
import hexagonia.map.MapInput;
import hexagonia.map.MapPoint;
import hexagonia.map.MapView;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.model.Role;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The laureates where they sit: a click selects one, a rectangle filters.
final class MapExhibit implements Exhibit {
    @Override
    public String id() {
        return "map";
    }

    @Override
    public OptionalInt place() {
        return OptionalInt.of(30);
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        MapInput input = MapContent.of(findings, labels);
        Map<String, Meaning> meanings = new HashMap<>();
        input.points().forEach(p -> meanings.put(p.id(), new Meaning.Records(List.of(p.id()))));
        MapView view = findings.exploration()
                .view()
                .camera()
                .map(c -> new MapView(c.x(), c.y(), c.zoom()))
                .orElse(MapView.WHOLE);
        MapPlate plate = new MapPlate(
                input, view, findings.exploration().clause(Clause.Within.class).flatMap(MapPlate::bounds));
        Head head = new Head(
                MapContent.name(input, labels),
                input.title(),
                input.subtitle(),
                labels.messages().get("map.unit"),
                labels.clauses(findings.exploration().clauses()),
                List.of());
        return new Content(
                head,
                new Body.Drawn(plate),
                new Meanings(meanings, Map.of()),
                Sources.grounded(() -> sources(findings, input, labels)));
    }

    /// What each point rests on: the awards, and the links that say where it sits. The title and its subtitle rest on
    /// them all.
    private static Map<String, Ground> sources(Findings findings, MapInput input, Labels labels) {
        Map<String, Ground> grounds = new LinkedHashMap<>();
        List<Amount> awards = findings.seated().awards();
        grounds.put(Sources.TITLE, MapContent.ground(findings, labels));
        Map<String, List<Fact>> byRecord = new HashMap<>();
        awards.forEach(a -> byRecord.computeIfAbsent(a.entity(), id -> located(id, findings.index()))
                .addFirst(a));
        input.points().stream()
                .map(MapPoint::id)
                .forEach(id -> grounds.put(id, Ground.stated(byRecord.getOrDefault(id, List.of()))));
        return grounds;
    }

    private static List<Fact> located(String record, StrategyIndex index) {
        String seated = index.seat(record).flatMap(Seat::carrier).orElse(record);
        return new ArrayList<>(index.from(seated, Role.LOCATED_IN));
    }
}
