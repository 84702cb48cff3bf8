package hexagonia.exhibit.sources;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Link;
import hexagonia.exhibit.Card.Part;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meaning;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Citations;
import hexagonia.explore.Citations.Citation;
import hexagonia.explore.Citations.Matter;
import hexagonia.explore.Findings;
import hexagonia.model.Document;
import hexagonia.model.Fact;
import hexagonia.model.Section;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Value;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the heading that is read states, by kind of fact; of a document, which of its sections speak. The claims about
/// the records selected are marked.
record StatementsExhibit() implements Exhibit {
    /// How many claims of one kind a narrow place shows before the rest is asked for.
    private static final int SHOWN = 80;

    @Override
    public String id() {
        return "statements";
    }

    @Override
    public String tab() {
        return "";
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        return switch (Place.read(findings)) {
            case Place.Whole w -> document(w.document(), findings, labels);
            case Place.Part p -> section(p.section(), findings, labels);
        };
    }

    private static Content content(
            String name, String finding, String coverage, List<String> notes, List<Card.Section> sections) {
        Card card = new Card("", Optional.empty(), coverage, finding, Optional.empty(), Optional.empty(), sections);
        return new Content(
                new Head(name, finding, coverage, "", "", notes),
                new Body.Carded(card),
                Meanings.NONE,
                new Sources(() -> sources(sections)));
    }

    private static Content document(Document document, Findings findings, Labels labels) {
        Citations citations = findings.citations();
        Set<String> selection = findings.exploration().selection();
        Set<String> speaking = citations.speakingOf(selection);
        List<Section> all = citations.sections(document.id());
        List<Section> some = all.stream().filter(s -> speaking.contains(s.id())).toList();
        List<Card.Section> sections = new ArrayList<>();
        if (!selection.isEmpty()) {
            String subject = labels.selection(List.copyOf(selection));
            String title = labels.messages().get("sources.speaking", some.size(), subject);
            sections.add(headings("speaking", title, some, citations, labels));
        }
        String title = labels.messages().get("sources.sections", all.size());
        sections.add(headings("sections", title, all, citations, labels));
        return content(
                document.shortTitle().in(labels.locale()),
                document.title().in(labels.locale()),
                labels.dated(document) + (document.publisher().isBlank() ? "" : " · " + document.publisher()),
                List.of(),
                sections);
    }

    private static Card.Section headings(
            String key, String title, List<Section> some, Citations citations, Labels labels) {
        List<Entry> entries = some.stream()
                .map(s -> heading(s, citations.in(s.id()).size(), labels))
                .toList();
        return new Card.Section(key, title, "", Form.COUNTS, entries.size(), entries, List.of());
    }

    private static Entry heading(Section section, int count, Labels labels) {
        String name = section.heading().orElseGet(() -> section.locator().in(labels.locale()));
        Cell cell = count == 0 ? Cell.EMPTY : Cell.of(labels.formats().number(count), new Value.Number(count, ""));
        return Entry.of(section.id(), name, new Says.Words(cell)).linked(Link.to(new Meaning.Heading(section.id())));
    }

    private static Content section(Section section, Findings findings, Labels labels) {
        Citations citations = findings.citations();
        Set<String> selection = findings.exploration().selection();
        StatementEntry words = new StatementEntry(labels);
        List<Card.Section> sections = new ArrayList<>();
        for (Matter matter : Matter.values()) {
            List<Citation> found = citations.in(section.id(), matter);
            if (!found.isEmpty()) {
                List<Entry> entries = new ArrayList<>();
                for (Citation citation : found) {
                    boolean chosen =
                            Citations.subjects(citation.fact()).stream().anyMatch(selection::contains);
                    entries.add(words.of(citation, entries.size()).as(chosen ? Part.ITSELF : Part.PLAIN));
                }
                sections.add(new Card.Section(
                        matter.name().toLowerCase(Locale.ROOT),
                        labels.messages().of("sources.matter", matter),
                        labels.formats().number(found.size()),
                        Form.QUOTES,
                        SHOWN,
                        entries,
                        List.of()));
            }
        }
        String locator = section.locator().in(labels.locale());
        List<String> notes = Stream.concat(
                        section.heading().map(_ -> locator).stream(),
                        sections.isEmpty() ? Stream.of(labels.messages().get("sources.nothing")) : Stream.empty())
                .toList();
        String name = section.heading().map(labels::quoted).orElse(locator);
        return content(name, name, labels.dated(findings.index().documentOf(section.id())), notes, sections);
    }

    private static Map<String, List<Fact>> sources(List<Card.Section> sections) {
        Map<String, List<Fact>> sources = new LinkedHashMap<>();
        sections.stream().flatMap(s -> s.entries().stream()).forEach(e -> sources.put(e.key(), e.facts()));
        return sources;
    }
}
