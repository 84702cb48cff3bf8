package hexagonia.exhibit.record;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Note;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Meaning;
import hexagonia.explore.Seat;
import hexagonia.map.SeatContent;
import hexagonia.model.Completeness;
import hexagonia.model.Kind;
import hexagonia.sheet.Cell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where a record sits: a small map of all its seats, which tells where and no more, with their names beside it.
record SeatSection(RecordContext of, SeatMap map) {
    private static final int NAMED = 5;
    private static final Set<Kind> GROUND = EnumSet.of(Kind.PLACE, Kind.REGION, Kind.DEPARTMENT);

    Stream<Section> section() {
        if (!SeatMap.shows(of.entity(), of.labels())) {
            return Stream.empty();
        }
        List<Seat> seats = SeatContent.seats(of.entity(), of.index());
        boolean ground = GROUND.contains(of.entity().kind());
        String title = ground
                ? of.messages().get("seats.ground")
                : of.messages().get("seats.title", Math.max(1, seats.size()));
        List<Entry> entries = List.of(
                Entry.of(
                        "map",
                        of.messages()
                                .get(
                                        ground ? "seats.map.ground" : "seats.map",
                                        of.labels().name(of.entity())),
                        new Says.Pictured(map.plate(of.entity(), of.labels()))),
                Entry.of(
                        "seats",
                        "",
                        new Says.Members(seats.stream().map(this::seat).toList(), Completeness.COMPLETE)));
        return Stream.of(new Section("seats", title, "", Form.PICTURE, NAMED, entries, List.of()));
    }

    private Member seat(Seat seat) {
        String id = seat.place().id();
        boolean itself = id.equals(of.entity().id());
        Cell name = Cell.of(of.labels().name(seat.place()));
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of(
                seat.stated() ? of.messages().get("seats.written") : of.labels().ground(seat)));
        seat.point().region().filter(r -> !itself && of.index().has(r)).ifPresent(region -> notes.add(region(region)));
        return new Member(id, itself ? name : name.to(Meaning.Records.of(id)), List.of(), notes);
    }

    private Note region(String region) {
        String basis = of.index().isRegionWritten(of.entity().id(), region) ? "written" : "deduced";
        return new Note(
                of.messages().get("seats.region." + basis, of.labels().brief(region)),
                Optional.of(Meaning.Records.of(region)));
    }
}
