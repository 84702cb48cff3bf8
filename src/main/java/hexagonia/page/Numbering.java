package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Meaning;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Citations;
import hexagonia.explore.StrategyIndex;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Document;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Numbers the facts of contents, one after the other. Belongs to the one who makes the notes of a page.
final class Numbering {
    /// What one numbered note is about.
    private sealed interface Ground {
        record Figure(Fact fact) implements Ground {}

        record Statement(Document from) implements Ground {}
    }

    private final Labels labels;
    private final StrategyIndex index;
    /// In ascending order.
    private final Map<Ground, Integer> numbers = new LinkedHashMap<>();
    /// The row of a table that has each of its figures first.
    private final Map<Fact, String> rows = new HashMap<>();
    private final Map<Document, Set<String>> headings = new HashMap<>();
    private final Map<String, Grounds.Made> formulas = new LinkedHashMap<>();
    private final Set<Fact> inferred = new LinkedHashSet<>();
    private final Set<Fact> computed = new LinkedHashSet<>();
    private final Set<Inferred> marked = new LinkedHashSet<>();
    private boolean gathering;

    Numbering(Labels labels) {
        this.labels = labels;
        this.index = labels.index();
    }

    /// From now on all figures that the same documents state at the same stage share a note.
    Numbering gathering() {
        gathering = true;
        return this;
    }

    Map<String, String> calls(Notes.Said said) {
        Map<String, String> calls = new LinkedHashMap<>();
        marked.addAll(Inferred.in(said.content()));
        List<String> order = new ArrayList<>(said.content().sources().byDatum().keySet());
        order.removeIf(said.says().negate());
        if (order.remove(Sources.TITLE)) {
            order.add(Sources.TITLE);
        }
        for (String datum : order) {
            put(datum, call(said.content(), datum), calls);
        }
        if (said.content().body() instanceof Body.Drawn) {
            put(Sources.TITLE, String.join(Notes.APART, Notes.runs(statements(dates(said.content())))), calls);
        }
        return calls;
    }

    private static void put(String datum, String call, Map<String, String> calls) {
        if (!call.isEmpty()) {
            calls.merge(datum, call, (one, other) -> one + Notes.APART + other);
        }
    }

    /// What a picture says that has no figure: when something happens.
    private static Stream<Fact> dates(Content content) {
        return content.sources().byDatum().values().stream()
                .flatMap(List::stream)
                .filter(f -> f instanceof Event || f instanceof Mandate);
    }

    List<Notes> notes(String page, Map<Fact, Integer> annex, List<Map<String, String>> calls) {
        NoteWords words = new NoteWords(labels);
        DerivedWords derived = new DerivedWords(labels);
        List<Notes.Note> all = new ArrayList<>();
        Map<Fact, String> stated = new LinkedHashMap<>();
        for (List<Ground> together : together(words)) {
            int number = numbers.get(together.getFirst());
            String id = page + "-" + number;
            switch (together.getFirst()) {
                case Ground.Figure _ -> {
                    List<Fact> facts = together.stream()
                            .map(g -> ((Ground.Figure) g).fact())
                            .toList();
                    facts.forEach(fact -> stated.put(fact, id));
                    NoteWords.Said said = words.of(facts, number);
                    all.add(new Notes.Note(
                            id,
                            together.stream().map(g -> "" + numbers.get(g)).toList(),
                            gathering ? said.least() : said.text(),
                            gathering ? said.least() : said.brief(),
                            said.least(),
                            facts.stream()
                                    .flatMap(f -> Stream.ofNullable(annex.get(f)))
                                    .collect(Collectors.toCollection(TreeSet::new)),
                            false));
                }
                case Ground.Statement(Document from) ->
                    addParts(words.of(from, headings.get(from), number), id, Integer.toString(number), all);
            }
        }
        List<String> sums = derived.computed(formulas.keySet(), computed);
        addParts(sums, page + "-" + Notes.COMPUTED, Notes.COMPUTED, all);
        String links =
                derived.inferred(inferred, stated.keySet().stream().anyMatch(NoteWords::isStageInferred), marked);
        if (!links.isEmpty()) {
            all.add(new Notes.Note(page + "-d", Notes.INFERRED, links, false));
        }
        List<Notes> each = new ArrayList<>();
        for (Map<String, String> own : calls) {
            boolean first = each.isEmpty();
            each.add(new Notes(all, own, first ? new Grounds(stated, formulas, computed, inferred) : Grounds.NONE));
        }
        return each;
    }

    /// What each numbered note is about: several figures of one row that the same documents state at the same stage,
    /// else one thing.
    private List<List<Ground>> together(NoteWords words) {
        if (gathering) {
            return List.copyOf(numbers.keySet().stream()
                    .collect(Collectors.groupingBy(g -> whence(g, words), LinkedHashMap::new, Collectors.toList()))
                    .values());
        }
        List<List<Ground>> all = new ArrayList<>();
        for (Ground ground : numbers.keySet()) {
            List<Ground> last = all.isEmpty() ? List.of() : all.getLast();
            if (!last.isEmpty() && areTogether(last.getFirst(), ground, words)) {
                last.add(ground);
            } else {
                all.add(new ArrayList<>(List.of(ground)));
            }
        }
        return all.stream()
                .flatMap(run -> run.size() < Notes.RUN ? run.stream().map(List::of) : Stream.of(run))
                .toList();
    }

    /// Where a figure is from; anything else is from itself.
    private static Object whence(Ground ground, NoteWords words) {
        return ground instanceof Ground.Figure(Fact fact) ? words.whence(fact) : ground;
    }

    private boolean areTogether(Ground one, Ground other, NoteWords words) {
        return one instanceof Ground.Figure(Fact a)
                && other instanceof Ground.Figure(Fact b)
                && rows.containsKey(a)
                && rows.get(a).equals(rows.get(b))
                && words.whence(a).equals(words.whence(b));
    }

    /// One note in parts, none of which is long.
    private static void addParts(List<String> parts, String id, String call, List<Notes.Note> all) {
        for (int i = 0; i < parts.size(); i++) {
            String own = i == 0 ? id : id + "-" + (i + 1);
            all.add(new Notes.Note(own, call, parts.get(i), i > 0));
        }
    }

    private String call(Content content, String datum) {
        List<Fact> facts =
                content.sources().of(datum).stream().filter(NoteWords::isFigure).toList();
        String formula = content.sources().formula(datum);
        Set<Integer> called = new TreeSet<>();
        Set<String> signs = new LinkedHashSet<>();
        for (Fact fact : formula.isEmpty() ? facts : own(content, datum, facts)) {
            if (!fact.evidence().claims().isEmpty()) {
                if (content.body() instanceof Body.Tabled && !numbers.containsKey(new Ground.Figure(fact))) {
                    rows.put(fact, datum);
                }
                called.add(number(fact));
            }
            origin(fact, signs);
        }
        if (content.body() instanceof Body.Carded) {
            called.addAll(statements(content.sources().of(datum).stream().filter(NoteWords::isStatement)));
        }
        if (!formula.isEmpty()) {
            facts.stream()
                    .filter(f -> datum.equals(Sources.TITLE) && !numbers.containsKey(new Ground.Figure(f)))
                    .filter(f -> !f.evidence().claims().isEmpty())
                    .forEach(f -> called.add(number(f)));
            formulas.putIfAbsent(formula, new Grounds.Made(new DatumNames(labels).of(content, datum), facts));
            signs.add(Notes.COMPUTED);
            var ground = content.sources().ground(datum);
            Stream.concat(facts.stream(), ground.placed().stream())
                    .filter(NoteWords::isLinkInferred)
                    .forEach(inferred::add);
            if (ground.computed().contains(Basis.INFERRED)) {
                signs.add(Notes.INFERRED);
            }
        }
        if (content.sources().ground(datum).seated()) {
            marked.add(Inferred.Words.SEATS);
            signs.add(Notes.INFERRED);
        }
        List<String> said = new ArrayList<>(Notes.runs(called));
        signs.stream().sorted().forEach(said::add);
        return String.join(Notes.APART, said);
    }

    private int number(Fact fact) {
        return number(new Ground.Figure(fact));
    }

    private int number(Ground ground) {
        return numbers.computeIfAbsent(ground, _ -> numbers.size() + 1);
    }

    /// The numbers of the documents that state facts, under which headings being kept in mind.
    private Set<Integer> statements(Stream<Fact> facts) {
        Set<Integer> called = new TreeSet<>();
        facts.flatMap(fact -> fact.evidence().claims().stream())
                .map(Claim::section)
                .distinct()
                .forEach(section -> {
                    Document from = index.documentOf(section);
                    headings.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(section);
                    called.add(number(new Ground.Statement(from)));
                });
        return called;
    }

    /// What no document states as it is used: `c`, `d`.
    private void origin(Fact fact, Set<String> signs) {
        Basis basis = switch (fact) {
            case Amount amount -> amount.basis();
            case Indicator indicator -> indicator.basis();
            default -> Basis.STATED;
        };
        if (basis != Basis.STATED) {
            boolean sum = basis == Basis.COMPUTED;
            (sum ? computed : inferred).add(fact);
            signs.add(sum ? Notes.COMPUTED : Notes.INFERRED);
        }
    }

    /// Of what a computed datum rests on, what is said of the very records it stands for, but for what it is taken out
    /// of; a row, an entry or what stands for a choice says all of it.
    private static List<Fact> own(Content content, String datum, List<Fact> facts) {
        if (!(content.body() instanceof Body.Drawn) && !datum.equals(Sources.TITLE)) {
            return facts;
        }
        return switch (content.meanings().byDatum().get(datum)) {
            case Meaning.Records records ->
                facts.stream()
                        .filter(f -> Citations.subjects(f).stream().anyMatch(records.ids()::contains))
                        .filter(f -> !(f instanceof Amount a && a.reference()))
                        .toList();
            case Meaning.Filter _ -> facts;
            case null, default -> List.of();
        };
    }
}
