package hexagonia.explore.search;

import hexagonia.explore.Citations;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.search.Hit.Field;
import hexagonia.explore.search.Search.Source;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.PartialDate;
import hexagonia.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What screens say in words of records, beside their names: events, functions, lists, open questions, units, documents
/// and where their headings stand. Each is found by words of all that is shown with it, one of them telling. Built once
/// from an index; immutable.
final class Worded {
    /// Something said.
    ///
    /// @param all the words that may be asked for it
    /// @param telling those of them that tell it from others: of an event, its kind and its date
    /// @param event the event that it is
    private record Told(
            Source source,
            String id,
            List<String> records,
            Wording label,
            String all,
            String telling,
            Optional<Event> event) {}

    private final FactLine line;
    private final List<Told> told = new ArrayList<>();

    Worded(StrategyIndex index, FactLine line) {
        this.line = line;
        var strategy = index.strategy();
        strategy.events().forEach(this::event);
        Stream.of(strategy.rosters(), strategy.mandates())
                .flatMap(facts -> facts.stream().map(Fact.class::cast))
                .forEach(f -> add(Source.ENTITY, "", Citations.subjects(f), FactLine.label(f), all(f), ""));
        strategy.indicators()
                .forEach(i -> add(
                        Source.INDICATOR, i.id(), List.of(i.entity()), i.label(), all(i), FactLine.words(i.unit())));
        strategy.absences()
                .forEach(a -> add(
                        Source.ENTITY,
                        "",
                        List.of(a.entity()),
                        a.question(),
                        line.of(a.entity()) + FactLine.words(a.question()),
                        ""));
        strategy.documents()
                .forEach(d -> add(Source.DOCUMENT, d.id(), List.of(), d.title(), line.document(d), line.document(d)));
        strategy.sections().forEach(s -> {
            Wording heading = s.heading().map(h -> new Wording(h, h)).orElse(s.locator());
            String own = FactLine.words(heading) + FactLine.words(s.locator());
            add(Source.SECTION, s.id(), List.of(), heading, own + line.document(index.documentOf(s.id())), own);
        });
    }

    private String all(Fact fact) {
        return line.of(fact) + line.kind(fact);
    }

    private void event(Event e) {
        told.add(new Told(Source.EVENT, e.id(), e.entities(), e.title(), all(e), line.kind(e), Optional.of(e)));
    }

    /// With no words that tell, those of the label do; with no id, that of the record.
    private void add(Source source, String id, List<String> records, Wording label, String all, String telling) {
        told.add(new Told(
                source,
                id.isEmpty() ? records.getFirst() : id,
                records,
                label,
                all,
                telling.isEmpty() ? FactLine.words(label) : telling,
                Optional.empty()));
    }

    /// What is said in the words of one reading of `text`.
    List<Hit> of(Asked reading, SearchText text, Locale reader) {
        return told.stream()
                .flatMap(t -> hit(t, reading, text, reader).stream())
                .toList();
    }

    /// By its date and words, else by words alone: those of its title, or others with some that tell.
    private Optional<Hit> hit(Told told, Asked reading, SearchText asked, Locale reader) {
        boolean worded = !reading.typed().means() && !reading.words().isEmpty();
        boolean dated = told.event.isPresent()
                && reading.typed()
                        .date()
                        .filter(d -> dated(told.event.get(), d))
                        .isPresent();
        if (!worded && !dated || !reading.in(told.all)) {
            return Optional.empty();
        }
        boolean tells = dated || reading.tells(told.telling);
        if (told.event.isPresent()) {
            return HitTexts.named(told.source, told.id, told.records, told.label, reader)
                    .whole(asked, Asked.small(line.languages()))
                    .filter(_ -> worded)
                    .or(() -> tells ? Optional.of(told(told, Field.FIGURE, List.of(), reader)) : Optional.empty());
        }
        return tells
                ? Optional.of(told(
                        told, Field.SAID, SearchText.of(told.label.in(reader)).spans(asked), reader))
                : Optional.empty();
    }

    private static Hit told(Told told, Field field, List<SearchText.Stretch> spans, Locale reader) {
        return new Hit(told.source, told.id, told.records, field, reader, told.label.in(reader), spans);
    }

    private static boolean dated(Event event, Pattern date) {
        return Stream.concat(event.date().stream(), event.dateEnd().stream())
                .map(PartialDate::iso)
                .anyMatch(iso -> date.matcher(iso).lookingAt());
    }
}
