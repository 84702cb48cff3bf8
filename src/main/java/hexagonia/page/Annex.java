package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.figure.Tag;
import hexagonia.model.Claim;
import hexagonia.model.Document;
import hexagonia.model.Fact;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What a report traces: each fact that some page states, once, in the order of documents and headings, then what is
/// computed, then what is read into the documents. First all notes are gathered, then it gives numbers, then, when
/// pages are known, its sheets. Belongs to one report.
final class Annex {
    private final Labels labels;
    private final Map<Fact, Trace> stated = new LinkedHashMap<>();
    private final Map<String, Trace> formulas = new LinkedHashMap<>();
    private final Map<Fact, Trace> computed = new LinkedHashMap<>();
    private final Map<Fact, Trace> inferred = new LinkedHashMap<>();

    /// The note that states something first, and the sections in which it stands.
    record Trace(String note, TreeSet<Integer> sections) {}

    Annex(Labels labels) {
        this.labels = labels;
    }

    /// Where a number of the annex is linked to.
    static String id(int number) {
        return "annex-" + number;
    }

    /// Gathers the notes of the section at that place.
    void add(int section, String id, Notes.Grounds grounds) {
        grounds.stated().forEach((fact, note) -> add(stated, fact, note, section));
        grounds.formulas().forEach(formula -> add(formulas, formula, id + "-c", section));
        grounds.computed().forEach(fact -> add(computed, fact, id + "-c", section));
        grounds.inferred().forEach(fact -> add(inferred, fact, id + "-d", section));
    }

    private static <K> void add(Map<K, Trace> to, K key, String note, int section) {
        to.computeIfAbsent(key, _ -> new Trace(note, new TreeSet<>()))
                .sections()
                .add(section);
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

    /// Its head over the tables that have rows; `pages` are the first pages of the sections.
    Content content(List<Integer> pages) {
        Messages messages = labels.messages();
        int sums = formulas.size() + computed.size();
        Head head = new Head(
                messages.get("paper.annex"),
                messages.get("paper.annex.finding", stated.size(), sums, inferred.size()),
                messages.get("paper.annex.order"),
                "",
                "",
                List.of(messages.get("paper.annex.headings")));
        return new Content(head, new Body.Several(List.of()), Meanings.NONE, Sources.NONE);
    }

    /// The bands of its tables in a width.
    List<Band> bands(List<Integer> pages, Style style, Calls calls, double width) {
        AnnexRows rows = new AnnexRows(labels, this, pages);
        List<Band> bands = new ArrayList<>();
        if (!stated.isEmpty()) {
            bands.addAll(table("paper.annex.stated", rows.stated(numbers(), stated), style, calls, width));
        }
        if (formulas.size() + computed.size() > 0) {
            bands.addAll(table("paper.annex.computed", rows.computed(formulas, computed), style, calls, width));
        }
        if (!inferred.isEmpty()) {
            bands.addAll(table("paper.annex.inferred", rows.inferred(inferred), style, calls, width));
        }
        return bands;
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
        List<Band> rows = SheetBands.of(sheet, style, calls, width);
        for (int i = 0; i < rows.size(); i++) {
            String place = sheet.rows().get(i).place();
            bands.add(place.isEmpty() ? rows.get(i) : rows.get(i).placed(place));
        }
        return bands;
    }
}
