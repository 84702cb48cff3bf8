package hexagonia.exhibit.compare;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.MapPlate;
import hexagonia.exhibit.Meaning;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Findings;
import hexagonia.map.MapInput;
import hexagonia.map.MapPoint;
import hexagonia.map.MapView;
import hexagonia.map.SeatContent;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where the records compared sit, all on one small map, by the area of what each was awarded.
record ComparedMap(List<Card> cards) {
    /// Nothing where no record sits anywhere.
    Optional<Content> content(Findings findings, Labels labels) {
        List<String> ids = cards.stream().map(Card::record).toList();
        return SeatContent.of(ids, findings.exploration().perimeter(), labels).map(input -> content(input, labels));
    }

    private static Content content(MapInput input, Labels labels) {
        Map<String, Meaning> meanings =
                input.points().stream().collect(Collectors.toMap(MapPoint::id, p -> Meaning.Records.of(p.id())));
        Head head = new Head(
                input.title(),
                input.title(),
                input.subtitle(),
                labels.messages().get("map.unit"),
                "",
                List.of());
        return new Content(
                head,
                new Body.Drawn(new MapPlate(input, MapView.WHOLE, Optional.empty())),
                new Meanings(meanings, Map.of()),
                Sources.NONE);
    }
}
