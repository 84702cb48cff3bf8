package hexagonia.exhibit.sources;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Link;
import hexagonia.exhibit.Card.Note;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Tag;
import hexagonia.exhibit.Meaning;
import hexagonia.explore.Citations.Citation;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Completeness;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.Qualifier;
import hexagonia.model.Relation;
import hexagonia.model.Roster;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One claim in words: the figure phrase as the document writes it, over the record it is about, what it says of it
/// with value, qualifier and stage, and the other records concerned.
record StatementEntry(Labels labels) {
    private static final int MENTIONED = 6;

    /// @param place the place of the claim among those of its kind
    Entry of(Citation citation, int place) {
        Fact fact = citation.fact();
        Claim claim = citation.claim();
        String said = claim.asStated().map(labels::quoted).orElse("");
        Cell cell = Cell.of(said, new Value.Text(said)).under(under(fact));
        if (isInferred(fact)) {
            String why = fact instanceof Event ? "sources.date.inferred" : "money.inferred";
            cell = cell.from(Origin.INFERRED).hint(labels.messages().get(why));
        }
        List<Note> notes = new ArrayList<>(others(fact));
        claim.note().ifPresent(n -> notes.add(Note.of(n.in(labels.locale()))));
        Optional<String> subject = subject(fact);
        Entry entry = Entry.of(
                fact.id() + "-" + place, subject.map(labels::name).orElseGet(() -> title(fact)), new Says.Words(cell));
        return entry.linked(subject.map(id -> Link.to(Meaning.Records.of(id))).orElse(Link.NONE))
                .tagged(tags(fact, claim))
                .proved(List.of(fact))
                .noted(notes);
    }

    private static boolean isInferred(Fact fact) {
        return switch (fact) {
            case Relation r -> r.basis() == Basis.INFERRED;
            case Event e -> e.basis() == Basis.INFERRED;
            case Amount _, Indicator _, Roster _, Mandate _ -> false;
        };
    }

    /// The record a claim is about; an event is about several, and goes by its title.
    private static Optional<String> subject(Fact fact) {
        return switch (fact) {
            case Amount a -> Optional.of(a.entity());
            case Indicator i -> Optional.of(i.entity());
            case Relation r -> Optional.of(r.from());
            case Roster r -> Optional.of(r.entity());
            case Mandate m -> Optional.of(m.person());
            case Event _ -> Optional.empty();
        };
    }

    private String title(Fact fact) {
        return fact instanceof Event e ? e.title().in(labels.locale()) : "";
    }

    private String under(Fact fact) {
        String figure = new FactWords(labels).figure(fact);
        String what = switch (fact) {
            case Amount a -> unlessName(a.label().in(labels.locale()), a.entity());
            case Indicator i -> i.label().in(labels.locale());
            case Relation r -> labels.messages().of("role", r.role());
            case Roster r -> r.label().in(labels.locale());
            case Mandate m -> m.function().in(labels.locale());
            case Event e ->
                e.date()
                        .map(d -> labels.formats().date(d.iso()))
                        .orElseGet(() -> labels.messages().get("moments.no-date"));
        };
        return Stream.of(what, figure).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String unlessName(String label, String record) {
        return label.equals(labels.name(record)) || label.equals(labels.brief(record)) ? "" : label;
    }

    private List<Note> others(Fact fact) {
        List<String> records = switch (fact) {
            case Relation r -> List.of(r.to());
            case Mandate m -> m.organisation().stream().toList();
            case Event e -> e.entities();
            case Amount _, Indicator _, Roster _ -> List.of();
        };
        return records.stream()
                .limit(MENTIONED)
                .map(id -> new Note(labels.name(id), Optional.of(Meaning.Records.of(id))))
                .toList();
    }

    private List<Tag> tags(Fact fact, Claim claim) {
        Stream<Tag> qualifier =
                claim.qualifier() == Qualifier.EXACT ? Stream.empty() : Stream.of(tag("qualifier", claim.qualifier()));
        return switch (fact) {
            case Amount a ->
                Stream.concat(claim.stage().or(a::stage).map(stage -> tag("stage", stage)).stream(), qualifier)
                        .toList();
            case Indicator i ->
                Stream.concat(Stream.of(tag("nature", i.nature())), qualifier).toList();
            case Roster r ->
                r.completeness() == Completeness.COMPLETE ? List.of() : List.of(tag("completeness", r.completeness()));
            case Relation _, Event _, Mandate _ -> List.of();
        };
    }

    private Tag tag(String prefix, Enum<?> value) {
        return new Tag(labels.messages().of(prefix, value), Optional.of(value), "");
    }
}
