package hexagonia.exhibit.record;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Note;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Meaning;
import hexagonia.explore.Span;
import hexagonia.model.Absence;
import hexagonia.model.Basis;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Mandate;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Value;
import hexagonia.wording.Dated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The dates of a record and, for a person, the functions a document gives them; then the questions that no
/// document answers.
record DateSection(RecordContext of) {
    private static final int FIRST = 8;
    private static final int MENTIONED = 3;

    Stream<Section> dates() {
        List<Mandate> mandates = of.index().mandatesOf(of.entity().id());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < mandates.size(); i++) {
            boolean again = i + 1 < mandates.size()
                    && of.words().sources(mandates.get(i + 1)).equals(of.words().sources(mandates.get(i)));
            entries.add(function(mandates.get(i), !again));
        }
        of.index().eventsOf(of.entity().id()).stream()
                .sorted(Comparator.comparing(e -> e.date().map(d -> d.iso()).orElse("9999")))
                .map(this::event)
                .forEach(entries::add);
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(
                        "dates",
                        of.messages().get("moments.title"),
                        "",
                        Form.DATES,
                        mandates.size() + FIRST,
                        entries,
                        List.of()));
    }

    /// A function; with who says it unless the next one has the same source.
    private Entry function(Mandate mandate, boolean said) {
        List<Note> notes = new ArrayList<>();
        mandate.organisation().ifPresent(id -> notes.add(record(id)));
        if (said) {
            notes.add(of.source(mandate));
        }
        return dated(mandate, Basis.STATED).noted(notes);
    }

    /// An event with the others it concerns; where they are many, without the record's peers, none of which is first.
    private Entry event(Event event) {
        List<String> others = event.entities().stream()
                .filter(id -> !id.equals(of.entity().id()))
                .toList();
        List<Note> notes = others.stream()
                .filter(id -> others.size() <= MENTIONED
                        || of.index().entity(id).kind() != of.entity().kind())
                .limit(MENTIONED)
                .map(this::record)
                .toList();
        return dated(event, event.basis()).noted(notes);
    }

    private Entry dated(Fact fact, Basis basis) {
        Dated words = new Dated(of.labels());
        String when = words.when(fact);
        Cell cell = Span.date(fact)
                .map(d -> Cell.of(when, new Value.Date(d.iso())))
                .orElseGet(() -> Cell.of(Cell.State.UNDISCLOSED, when)
                        .hint(of.absent(Absence.About.DATE).orElse("")));
        cell = cell.from(RecordContext.origin(basis)).hint(of.words().why(fact));
        return Entry.of(fact.id(), words.title(fact), new Says.Words(cell)).proved(List.of(fact));
    }

    private Note record(String id) {
        return new Note(of.labels().name(id), Optional.of(Meaning.Records.of(id)));
    }

    /// What a reader would look for in the record and no document says.
    Stream<Section> unsaid() {
        List<Entry> entries = of.index().absencesOf(of.entity().id()).stream()
                .map(a -> Entry.of(
                        a.id(),
                        a.question().in(of.labels().locale()),
                        new Says.Words(Cell.of(a.note().in(of.labels().locale())))))
                .toList();
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(
                        "unsaid",
                        of.messages().get("unsaid.title"),
                        "",
                        Form.WORDS,
                        entries.size(),
                        entries,
                        List.of()));
    }
}
