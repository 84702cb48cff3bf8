package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Content;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Relation;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Sheet;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing on a page that no document writes and that is read into them: its kind, what it is said of, within what
/// (empty where it is no part), and why it is so.
record Unwritten(Kind kind, String name, String within, String why) {
    /// What is read into the documents.
    enum Kind {
        PLACES,
        LINKS,
        DATES
    }

    /// What a content marks so, in the order of reading.
    static Set<Unwritten> in(Content content, Labels labels) {
        Stream<Unwritten> found = switch (content.body()) {
            case Body.Carded(Card card) ->
                card.sections().stream().flatMap(s -> s.entries().stream().flatMap(e -> entry(s, e, labels).stream()));
            case Body.Tabled(Sheet<?> sheet, var more, var _) ->
                Stream.concat(Stream.of(sheet), more.stream()).flatMap(s -> cells(s, labels));
            case Body.Drawn _ ->
                content.sources().byDatum().values().stream()
                        .flatMap(facts -> facts.stream().flatMap(fact -> of(fact, labels).stream()));
            case Body.Several _ -> Stream.empty();
        };
        return found.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// What of a fact is read into documents: when something was, where somebody sits, what an amount lies within.
    static Optional<Unwritten> of(Fact fact, Labels labels) {
        FactWords words = new FactWords(labels);
        String why = words.formula(fact).orElse("");
        return switch (fact) {
            case Event e
            when e.basis() == Basis.INFERRED ->
                Optional.of(new Unwritten(Kind.DATES, e.title().in(labels.locale()), "", why));
            case Relation r
            when r.basis() == Basis.INFERRED ->
                Optional.of(new Unwritten(
                        Kind.PLACES, labels.brief(r.from()) + "\u00A0: " + labels.brief(r.to()), "", why));
            case Amount a
            when NoteWords.isLinkInferred(a) ->
                Optional.of(new Unwritten(
                        Kind.LINKS,
                        labels.brief(a.entity()),
                        labels.index().amount(a.partOf().orElseThrow()).label().in(labels.locale()),
                        words.formula(a).orElseGet(() -> labels.messages().get("money.inferred"))));
            default -> Optional.empty();
        };
    }

    private static Optional<Unwritten> entry(Section section, Entry entry, Labels labels) {
        if (!Inferred.isMarked(entry)) {
            return Optional.empty();
        }
        Optional<Unwritten> fact = entry.facts().size() == 1 ? of(entry.facts().getFirst(), labels) : Optional.empty();
        if (fact.isPresent()) {
            return fact;
        }
        Optional<Cell> cell =
                Inferred.cells(entry).filter(c -> c.origin() == Origin.INFERRED).findFirst();
        String name = Stream.concat(
                        Stream.of(entry.label()),
                        Inferred.cells(entry)
                                .filter(c -> c.origin() == Origin.INFERRED)
                                .map(Cell::text))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\u00A0: "));
        String why = entry.link().origin() == Origin.INFERRED
                ? entry.link().why()
                : cell.flatMap(Cell::hint).orElse("");
        Kind kind = switch (Inferred.of(section)) {
            case PLACES, SEATS -> Kind.PLACES;
            case DATES -> Kind.DATES;
            case LINKS -> Kind.LINKS;
        };
        return Optional.of(new Unwritten(kind, name, "", why));
    }

    /// A table of records side by side names the record of a cell, another the row and what its cell says.
    private static <R> Stream<Unwritten> cells(Sheet<R> sheet, Labels labels) {
        Column<R> first = sheet.columns().getFirst();
        return sheet.rows().stream()
                .flatMap(row -> SheetBands.shown(sheet).stream()
                        .filter(column -> column.cell().apply(row).origin() == Origin.INFERRED)
                        .map(column -> {
                            String named = first.cell().apply(row).text();
                            boolean even = column.shape() == Column.Shape.EVEN;
                            String own = even ? named : column.cell().apply(row).text();
                            Kind kind = Inferred.OF_PLACES.contains(column.id()) ? Kind.PLACES : Kind.LINKS;
                            String why = even ? labels.messages().get("paper.annex.whence.either") : "";
                            return new Unwritten(kind, (even ? column.heading() : named) + "\u00A0: " + own, "", why);
                        }));
    }
}
