package hexagonia.exhibit.sources;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Link;
import hexagonia.exhibit.Card.Part;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meaning;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.explore.View;
import hexagonia.model.Absence;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.sheet.Cell;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import hexagonia.wording.Working;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a reader would look for and no document says, record by record.
public record UnsaidExhibit() implements Exhibit {
    @Override
    public String id() {
        return "unsaid";
    }

    @Override
    public String tab() {
        return "sources";
    }

    @Override
    public OptionalInt place() {
        return OptionalInt.of(80);
    }

    @Override
    public boolean isShown(View view) {
        return SourceParts.shown(view) == SourceParts.UNSAID;
    }

    @Override
    public Transition show() {
        return SourceParts.UNSAID.show();
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        List<Absence> absences = findings.index().strategy().absences();
        Map<String, List<Absence>> byRecord = absences.stream()
                .collect(Collectors.groupingBy(Absence::entity, LinkedHashMap::new, Collectors.toList()));
        String name = labels.messages().get("unsaid.title");
        List<Section> sections = byRecord.entrySet().stream()
                .map(e -> section(e.getKey(), e.getValue(), findings, labels))
                .toList();
        Head head = new Head(name, finding(absences, labels), "", "", "", SourceParts.without(findings, labels))
                .offering(SourceParts.choices(findings, labels));
        Card card = new Card("", Optional.empty(), "", name, Optional.empty(), Optional.empty(), sections);
        Working count = new Working.Ruled(head.finding(), labels.messages().get("working.questions"));
        return new Content(
                head, new Body.Carded(card), Meanings.NONE, Sources.of(card).working(() -> List.of(count)));
    }

    /// How many questions there are, and what most of them are about.
    private static String finding(List<Absence> absences, Labels labels) {
        Map<Absence.About, Long> about = absences.stream()
                .filter(a -> a.about() != Absence.About.OTHER)
                .collect(Collectors.groupingBy(
                        Absence::about, () -> new EnumMap<>(Absence.About.class), Collectors.counting()));
        if (about.isEmpty()) {
            return labels.messages().get("unsaid.finding.count", absences.size());
        }
        Map.Entry<Absence.About, Long> most = Collections.max(about.entrySet(), Map.Entry.comparingByValue());
        return labels.messages()
                .get(
                        most.getValue() == absences.size() ? "unsaid.finding.all" : "unsaid.finding",
                        most.getValue(),
                        absences.size(),
                        labels.messages().of("unsaid.about", most.getKey()));
    }

    /// A record with its kind, then the questions.
    private static Section section(String record, List<Absence> absences, Findings findings, Labels labels) {
        boolean chosen = findings.exploration().selection().contains(record);
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of(
                        record,
                        labels.name(record),
                        new Says.Words(Cell.of(labels.kind(findings.index().entity(record)))))
                .linked(Link.to(Meaning.Records.of(record)))
                .as(Part.HEADING));
        for (Absence absence : absences) {
            Cell answer = Cell.of(absence.note().in(labels.locale()));
            entries.add(Entry.of(absence.id(), absence.question().in(labels.locale()), new Says.Words(answer))
                    .proved(quoted(absence, labels))
                    .as(chosen ? Part.ITSELF : Part.PLAIN));
        }
        return new Section(record, "", "", Form.RUNNING, entries.size(), entries, List.of());
    }

    /// The figures of a record that a question on it, or its answer, names.
    private static List<Fact> quoted(Absence absence, Labels labels) {
        FactWords words = new FactWords(labels);
        String said =
                absence.question().in(labels.locale()) + " " + absence.note().in(labels.locale());
        Stream<Fact> amounts = labels.index().amountsOf(absence.entity()).stream()
                .filter(a -> a.euros().isPresent())
                .map(a -> a);
        Stream<Fact> others = labels.index().indicatorsOf(absence.entity()).stream()
                .filter(i -> i.value().isPresent())
                .map(i -> i);
        return Stream.concat(amounts, others)
                .filter(fact -> names(
                        said,
                        fact instanceof Amount a
                                ? labels.formats().millions(a.euros().orElseThrow())
                                : words.number((Indicator) fact)))
                .toList();
    }

    private static boolean names(String said, String number) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(number) + "(?![\\p{L}\\d])")
                .matcher(said)
                .find();
    }
}
