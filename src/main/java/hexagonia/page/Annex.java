package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.figure.Tag;
import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Document;
import hexagonia.model.Fact;
import hexagonia.text.Messages;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a report traces: each fact that some page states, once, in the order of documents and headings, then what is
/// computed, then what is read into the documents. First all notes are gathered, then it gives numbers, then, when
/// pages are known, its sheets. Belongs to one report.
final class Annex {
    /// Rows are many, in the letters of notes.
    private static final double TIGHT = 7.25 / 8;

    private final Labels labels;
    private final Map<Fact, Trace> stated = new LinkedHashMap<>();
    private final Map<String, Trace> formulas = new LinkedHashMap<>();
    private final Map<String, Grounds.Made> made = new LinkedHashMap<>();
    private final Map<Fact, Trace> computed = new LinkedHashMap<>();
    private final Map<Fact, Trace> inferred = new LinkedHashMap<>();
    private List<Stand> stands = List.of();

    /// The notes that state something, by the sections in which they stand.
    record Trace(TreeMap<Integer, String> notes) {
        String first() {
            return notes.firstEntry().getValue();
        }
    }

    /// Where a section of that id stands: what it shows, the number of its first page, what is printed on each of its
    /// pages.
    record Stand(int section, String id, List<Content> contents, int page, List<Printed> printed) {
        String place() {
            return id + "-page";
        }

        /// The pages on which numbers stand, all of them.
        Set<Integer> pages(List<String> numbers) {
            return numbers.isEmpty()
                    ? Set.of()
                    : pages(p -> p.numbers().keySet().containsAll(numbers));
        }

        /// The pages on which a note is called; where none is, the first.
        Set<Integer> calling(String note) {
            Set<Integer> pages = pages(p -> p.called().contains(note));
            return pages.isEmpty() ? Set.of(page) : pages;
        }

        private Set<Integer> pages(Predicate<Printed> which) {
            return IntStream.range(0, printed.size())
                    .filter(i -> which.test(printed.get(i)))
                    .mapToObj(i -> page + i)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    Annex(Labels labels) {
        this.labels = labels;
    }

    /// Where a number of the annex is linked to.
    static String id(int number) {
        return "annex-" + number;
    }

    /// Gathers the notes of the section at that place.
    void add(int section, String id, Grounds grounds) {
        grounds.stated().forEach((fact, note) -> add(stated, fact, note, section));
        grounds.formulas().forEach((formula, what) -> {
            add(formulas, formula, id + "-c", section);
            made.putIfAbsent(formula, what);
        });
        grounds.computed().forEach(fact -> add(computed, fact, id + "-c", section));
        grounds.inferred().forEach(fact -> add(inferred, fact, id + "-d", section));
    }

    private static <K> void add(Map<K, Trace> to, K key, String note, int section) {
        to.computeIfAbsent(key, _ -> new Trace(new TreeMap<>())).notes().put(section, note);
    }

    /// Tells it where sections stand.
    void standing(List<Stand> where) {
        stands = List.copyOf(where);
    }

    /// The pages on which something is called.
    TreeSet<Integer> pages(Trace trace) {
        TreeSet<Integer> pages = new TreeSet<>();
        stands.stream()
                .filter(stand -> trace.notes().containsKey(stand.section()))
                .forEach(stand -> pages.addAll(stand.calling(trace.notes().get(stand.section()))));
        return pages;
    }

    /// What is computed, each number once.
    private AnnexSums sums() {
        FactWords words = new FactWords(labels);
        Set<String> told = new HashSet<>();
        stated.keySet().forEach(fact -> {
            told.addAll(Printed.numbers(words.figure(fact)));
            told.addAll(Printed.numbers(words.subject(fact)));
            if (fact instanceof Amount a && a.euros().isPresent()) {
                told.addAll(Printed.numbers(labels.formats().money(a.euros().getAsLong())));
            }
            fact.evidence().claims().stream()
                    .flatMap(claim -> claim.asStated().stream())
                    .forEach(said -> told.addAll(Printed.numbers(said)));
        });
        AnnexSums sums = new AnnexSums(labels, told);
        computed.forEach((fact, trace) -> sums.derived(
                words.figure(fact),
                words.subject(fact),
                words.formula(fact).orElse(""),
                fact.evidence().derivation().stream()
                        .flatMap(d -> d.inputs().stream())
                        .flatMap(id -> labels.index().maybeAmount(id).stream())
                        .<Fact>map(a -> a)
                        .toList(),
                trace.first(),
                pages(trace)));
        for (Stand stand : stands) {
            sums.workings(stand);
            formulas.forEach((formula, trace) -> {
                String note = trace.notes().get(stand.section());
                if (note != null) {
                    sums.formula(made.get(formula), formula, note, stand);
                }
            });
        }
        stands.forEach(sums::others);
        return sums;
    }

    boolean isEmpty() {
        return stated.isEmpty() && formulas.isEmpty() && computed.isEmpty() && inferred.isEmpty();
    }

    /// The claim by which a fact stands in the annex.
    Claim claim(Fact fact) {
        return fact.evidence().claims().stream()
                .min(Comparator.comparingInt(this::rank))
                .orElseThrow();
    }

    private int rank(Claim claim) {
        Document document = labels.index().documentOf(claim.section());
        List<Document> documents = labels.index().strategy().documents();
        List<hexagonia.model.Section> sections = labels.index().strategy().sections();
        return documents.indexOf(document) * sections.size()
                + sections.indexOf(labels.index().section(claim.section()));
    }

    /// The facts that documents state, in order, with their numbers.
    Map<Fact, Integer> numbers() {
        Map<Fact, Integer> numbers = new LinkedHashMap<>();
        stated.keySet().stream()
                .sorted(Comparator.comparingInt(fact -> rank(claim(fact))))
                .forEach(fact -> numbers.put(fact, numbers.size() + 1));
        return numbers;
    }

    /// Its head over the tables that have rows.
    Content content() {
        Messages messages = labels.messages();
        int sums = sums().rows().size();
        Head head = new Head(
                messages.get("paper.annex"),
                messages.get(
                        "paper.annex.finding", stated.size(), sums, readings().size()),
                messages.get("paper.annex.order"),
                "",
                "",
                List.of(messages.get("paper.annex.headings")));
        return new Content(head, new Body.Several(List.of()), Meanings.NONE, Sources.NONE);
    }

    /// What is read into the documents, in rows.
    private List<AnnexReadings.Reading> readings() {
        AnnexReadings readings = new AnnexReadings(labels);
        inferred.forEach((fact, trace) ->
                Unwritten.of(fact, labels).ifPresent(one -> readings.add(one, trace.first(), pages(trace))));
        for (Stand stand : stands) {
            Set<Integer> pages = stand.calling(stand.id() + "-" + Notes.INFERRED);
            stand.contents().stream()
                    .flatMap(content -> Unwritten.in(content, labels).stream())
                    .forEach(one -> readings.add(one, stand.place(), pages));
        }
        TreeSet<Integer> pages = new TreeSet<>();
        stages().values().forEach(trace -> pages.addAll(pages(trace)));
        return readings.rows(
                stages().keySet().stream().map(numbers()::get).collect(Collectors.toCollection(TreeSet::new)),
                stages().values().stream().map(Trace::first).findFirst().orElse(""),
                pages);
    }

    /// The bands of its tables in a width.
    List<Band> bands(Style style, Calls calls, double width) {
        AnnexRows rows = new AnnexRows(labels, this);
        List<AnnexSums.Sum> sums = sums().rows();
        List<Band> bands = new ArrayList<>();
        if (!stated.isEmpty()) {
            bands.addAll(table("paper.annex.stated", rows.stated(numbers(), stated), style, calls, width));
        }
        if (!sums.isEmpty()) {
            bands.addAll(table("paper.annex.computed", rows.computed(sums, numbers()), style, calls, width));
        }
        List<AnnexReadings.Reading> readings = readings();
        if (!readings.isEmpty()) {
            bands.addAll(table("paper.annex.inferred", rows.inferred(readings), style, calls, width));
        }
        return bands;
    }

    /// The facts whose stage is read into their documents.
    private Map<Fact, Trace> stages() {
        Map<Fact, Trace> read = new LinkedHashMap<>();
        numbers().keySet().stream()
                .filter(NoteWords::isStageInferred)
                .forEach(fact -> read.put(fact, stated.get(fact)));
        return read;
    }

    private List<Band> table(
            String title, hexagonia.sheet.Sheet<AnnexRows.Row> sheet, Style style, Calls calls, double width) {
        List<Band> bands = new ArrayList<>();
        bands.add(Band.gap(style.u(8)));
        bands.add(Prose.of(
                        labels.messages().get(title),
                        style.title(),
                        style.palette().text())
                .set(java.util.Optional.of(new Tag.Heading(2)), width, style.leading(style.title()))
                .leading());
        List<Band> rows = SheetBands.of(sheet, style.tight(TIGHT), calls, width);
        for (int i = 0; i < rows.size(); i++) {
            String place = sheet.rows().get(i).place();
            bands.add(place.isEmpty() ? rows.get(i) : rows.get(i).placed(place));
        }
        return bands;
    }
}
