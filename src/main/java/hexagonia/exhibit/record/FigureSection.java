package hexagonia.exhibit.record;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Link;
import hexagonia.exhibit.Card.Note;
import hexagonia.exhibit.Card.Part;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Card.Tag;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Nature;
import hexagonia.model.Relation;
import hexagonia.model.Roster;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The figures of a record that are not money, under the heading of the document that gives them; and the lists
/// that documents give: how many they count, and whether they name them all.
record FigureSection(RecordContext of) {
    private static final int FIRST = 10;
    private static final int LISTS = 6;

    Stream<Section> figures() {
        return figures(
                "figures", of.messages().get("indicators.figures"), of.entity().id());
    }

    /// The figures of the project that accompanies the record.
    Stream<Section> ofCompanion() {
        return of.standing().companion(of.entity().id()).map(Relation::to).stream()
                .flatMap(id -> figures("companion-figures", title(id), id));
    }

    private String title(String companion) {
        return of.messages().get("indicators.figures.of", of.labels().name(companion));
    }

    private Stream<Section> figures(String key, String title, String id) {
        List<Indicator> indicators = of.index().indicatorsOf(id);
        Map<String, List<Indicator>> bySource = new LinkedHashMap<>();
        indicators.forEach(i -> bySource.computeIfAbsent(of.words().sources(i), _ -> new ArrayList<>())
                .add(i));
        Set<String> keys = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        bySource.values().forEach(stated -> {
            entries.add(heading(stated.getFirst()));
            stated.forEach(i -> entries.add(figure(i, keys)));
        });
        int first = FIRST + bySource.size();
        return section(key, title, first, entries);
    }

    Stream<Section> lists() {
        List<Entry> entries =
                of.index().rostersOf(of.entity().id()).stream().map(this::list).toList();
        return section("rosters", of.messages().get("rosters.title"), LISTS, entries);
    }

    private Stream<Section> section(String key, String title, int first, List<Entry> entries) {
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(key, title, "", Form.COUNTS, first, entries, List.of()));
    }

    private Entry heading(Fact stated) {
        Note source = of.source(stated);
        return Entry.of("source-" + stated.id(), source.text(), new Says.Words(Cell.EMPTY))
                .linked(new Link(source.target(), Origin.STATED, ""))
                .as(Part.HEADING)
                .proved(List.of(stated));
    }

    private Entry figure(Indicator indicator, Set<String> keys) {
        String object = indicator.label().fr().toLowerCase(Locale.FRENCH);
        String key = object;
        for (int again = 2; !keys.add(key); again++) {
            key = object + " " + again;
        }
        String unit = indicator.unit().fr();
        Cell cell = indicator.value().isEmpty()
                ? Cell.of(of.words().value(indicator))
                : Cell.of(
                        of.words().value(indicator),
                        new Value.Number(indicator.value().getAsDouble(), unit));
        cell = cell.qualified(of.labels().sign(indicator.qualifier()))
                .from(RecordContext.origin(indicator.basis()))
                .hint(of.words().why(indicator));
        List<Note> notes = new ArrayList<>();
        when(indicator).ifPresent(words -> notes.add(Note.of(words)));
        indicator.note().ifPresent(n -> notes.add(Note.of(n.in(of.labels().locale()))));
        return Entry.of(
                        key,
                        indicator.label().in(of.labels().locale()),
                        new Says.Quantity(cell, Optional.empty(), Optional.empty(), object))
                .tagged(
                        indicator.nature() == Nature.DESCRIPTION
                                ? List.of()
                                : List.of(of.tag("nature", indicator.nature())))
                .proved(List.of(indicator))
                .noted(notes);
    }

    /// The period, base and target date of a figure, where it has them.
    private Optional<String> when(Indicator indicator) {
        List<String> parts = new ArrayList<>();
        indicator.period().ifPresent(p -> parts.add(p.in(of.labels().locale())));
        indicator
                .basePeriod()
                .ifPresent(p -> parts.add(
                        of.messages().get("indicators.base", p.in(of.labels().locale()))));
        indicator
                .targetDate()
                .ifPresent(d -> parts.add(of.messages()
                        .get("indicators.target", of.labels().formats().date(d.iso()))));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }

    private Entry list(Roster roster) {
        String label = roster.label().in(of.labels().locale());
        Says says = of.words()
                .count(roster)
                .<Says>map(count -> new Says.Quantity(
                        Cell.of(count, new Value.Number(roster.statedCount().getAsInt(), ""))
                                .qualified(of.labels().sign(roster.qualifier())),
                        Optional.empty(),
                        Optional.empty(),
                        roster.label().fr()))
                .orElseGet(() -> new Says.Words(Cell.EMPTY));
        List<Note> notes = new ArrayList<>(List.of(of.source(roster)));
        roster.note().ifPresent(n -> notes.add(Note.of(n.in(of.labels().locale()))));
        String hint = of.messages()
                .get(
                        switch (roster.completeness()) {
                            case COMPLETE -> "rosters.hint.complete";
                            case OPEN -> "rosters.hint.open";
                            case UNNAMED -> "rosters.hint.unnamed";
                        });
        return Entry.of(roster.id(), label, says)
                .tagged(List.of(new Tag(
                        of.messages().of("completeness", roster.completeness()),
                        Optional.of(roster.completeness()),
                        hint)))
                .proved(List.of(roster))
                .noted(notes);
    }
}
