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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The notes of one page: what each figure on it rests on, numbered in the order of reading, then `c` for all that is
/// computed and `d` for what is read into the documents. `calls` are what stands raised beside each datum.
///
/// What a card says without a figure (who, where, on what, when), and the dates of a picture, have a note for each
/// document that states them.
record Notes(List<Note> all, Map<String, String> calls, Grounds grounds) {
    static final Notes NONE = new Notes(List.of(), Map.of(), new Grounds(Map.of(), Set.of(), Set.of(), Set.of()));

    static final String COMPUTED = "c";
    static final String INFERRED = "d";
    /// Between two notes that one datum calls.
    static final String APART = "\u202F";
    /// Between the first and the last of several.
    static final String UNTIL = "–";
    private static final int RUN = 3;

    /// What the notes say, for an annex: the facts that documents state, with the ids of their notes; formulas; facts
    /// that a derivation alone states; facts that are read into the documents.
    record Grounds(Map<Fact, String> stated, Set<String> formulas, Set<Fact> computed, Set<Fact> inferred) {}

    /// One note: its name in the document, the sign it is called by, its words, those for people who look on from afar
    /// (`brief`, and `least`, without headings), and its number in the annex, if there is one. One that `goesOn`
    /// says more of what the one before says.
    record Note(
            String id, String call, String text, String brief, String least, Optional<Integer> annex, boolean goesOn) {
        /// One that is always said whole.
        Note(String id, String call, String text, boolean goesOn) {
            this(id, call, text, text, text, Optional.empty(), goesOn);
        }

        /// Whether it gives the formulas of what is computed.
        boolean isComputed() {
            return call.equals(COMPUTED);
        }

        /// The place it was called from first.
        String caller() {
            return id + "-call";
        }
    }

    Notes {
        all = List.copyOf(all);
        calls = Map.copyOf(calls);
    }

    /// A content, and which of its data a page says.
    record Said(Content content, Predicate<String> says) {}

    /// The notes of what a page says of several contents, numbered through: all of them, with the calls of each
    /// content. `page` is a name that no other page of the document has, `annex` the numbers that facts have in its
    /// annex. What they are grounded on is told with the first.
    static List<Notes> of(List<Said> contents, Labels labels, String page, Map<Fact, Integer> annex) {
        Numbering numbering = new Numbering(labels);
        List<Map<String, String>> calls =
                contents.stream().map(numbering::calls).toList();
        return numbering.notes(page, annex, calls);
    }

    /// The note of one sign of a call.
    Optional<Note> called(String sign) {
        String first = sign.contains(UNTIL) ? sign.substring(0, sign.indexOf(UNTIL)) : sign;
        return all.stream().filter(n -> n.call().equals(first)).findFirst();
    }

    /// What one numbered note is about.
    private sealed interface Ground {
        record Figure(Fact fact) implements Ground {}

        record Statement(Document from) implements Ground {}
    }

    /// Numbers the facts of contents, one after the other.
    private static final class Numbering {
        private final Labels labels;
        private final StrategyIndex index;
        /// In ascending order.
        private final Map<Ground, Integer> numbers = new LinkedHashMap<>();
        private final Map<Document, Set<String>> headings = new HashMap<>();
        private final Set<String> formulas = new LinkedHashSet<>();
        private final Set<Fact> inferred = new LinkedHashSet<>();
        private final Set<Fact> computed = new LinkedHashSet<>();
        private final Set<Inferred> marked = new LinkedHashSet<>();

        Numbering(Labels labels) {
            this.labels = labels;
            this.index = labels.index();
        }

        Map<String, String> calls(Said said) {
            Map<String, String> calls = new LinkedHashMap<>();
            marked.addAll(Inferred.in(said.content()));
            List<String> order =
                    new ArrayList<>(said.content().sources().byDatum().keySet());
            order.removeIf(said.says().negate());
            if (order.remove(Sources.TITLE)) {
                order.add(Sources.TITLE);
            }
            for (String datum : order) {
                put(datum, call(said.content(), datum), calls);
            }
            if (said.content().body() instanceof Body.Drawn) {
                put(Sources.TITLE, String.join(APART, numbered(statements(dates(said.content())))), calls);
            }
            return calls;
        }

        private static void put(String datum, String call, Map<String, String> calls) {
            if (!call.isEmpty()) {
                calls.merge(datum, call, (one, other) -> one + APART + other);
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
            List<Note> all = new ArrayList<>();
            Map<Fact, String> stated = new LinkedHashMap<>();
            numbers.forEach((ground, number) -> {
                String id = page + "-" + number;
                String call = Integer.toString(number);
                switch (ground) {
                    case Ground.Figure(Fact fact) -> {
                        stated.put(fact, id);
                        NoteWords.Said said = words.of(fact, number);
                        all.add(new Note(
                                id,
                                call,
                                said.text(),
                                said.brief(),
                                said.least(),
                                Optional.ofNullable(annex.get(fact)),
                                false));
                    }
                    case Ground.Statement(Document from) ->
                        addParts(words.of(from, headings.get(from), number), id, call, all);
                }
            });
            List<String> sums = words.computed(formulas, computed);
            addParts(sums, page + "-" + COMPUTED, COMPUTED, all);
            String links =
                    words.inferred(inferred, stated.keySet().stream().anyMatch(NoteWords::isStageInferred), marked);
            if (!links.isEmpty()) {
                all.add(new Note(page + "-d", INFERRED, links, false));
            }
            List<Notes> each = new ArrayList<>();
            for (Map<String, String> own : calls) {
                boolean first = each.isEmpty();
                each.add(new Notes(
                        all, own, first ? new Grounds(stated, formulas, computed, inferred) : NONE.grounds()));
            }
            return each;
        }

        /// One note in parts, none of which is long.
        private static void addParts(List<String> parts, String id, String call, List<Note> all) {
            for (int i = 0; i < parts.size(); i++) {
                String own = i == 0 ? id : id + "-" + (i + 1);
                all.add(new Note(own, call, parts.get(i), i > 0));
            }
        }

        private String call(Content content, String datum) {
            List<Fact> facts = content.sources().of(datum).stream()
                    .filter(NoteWords::isFigure)
                    .toList();
            String formula = content.sources().formula(datum);
            Set<Integer> called = new TreeSet<>();
            Set<String> signs = new LinkedHashSet<>();
            for (Fact fact : formula.isEmpty() ? facts : own(content, datum, facts)) {
                if (!fact.evidence().claims().isEmpty()) {
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
                formulas.add(formula);
                signs.add(COMPUTED);
                Stream.concat(facts.stream(), content.sources().placed(datum).stream())
                        .filter(NoteWords::isLinkInferred)
                        .forEach(fact -> {
                            inferred.add(fact);
                            signs.add(INFERRED);
                        });
            }
            List<String> said = new ArrayList<>(numbered(called));
            signs.stream().sorted().forEach(said::add);
            return String.join(APART, said);
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
                        headings.computeIfAbsent(from, _ -> new LinkedHashSet<>())
                                .add(section);
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
                signs.add(sum ? COMPUTED : INFERRED);
            }
        }

        /// Of what a computed datum rests on, what is said of the very records it stands for; a row or an entry says
        /// all of it.
        private static List<Fact> own(Content content, String datum, List<Fact> facts) {
            if (!(content.body() instanceof Body.Drawn) && !datum.equals(Sources.TITLE)) {
                return facts;
            }
            return content.meanings().byDatum().get(datum) instanceof Meaning.Records records
                    ? facts.stream()
                            .filter(f -> Citations.subjects(f).stream().anyMatch(records.ids()::contains))
                            .toList()
                    : List.of();
        }

        /// Numbers in ascending order, three or more in a row as first and last.
        private static List<String> numbered(Set<Integer> called) {
            List<Integer> all = List.copyOf(called);
            List<String> said = new ArrayList<>();
            for (int i = 0; i < all.size(); ) {
                int end = i;
                while (end + 1 < all.size() && all.get(end + 1) == all.get(end) + 1) {
                    end++;
                }
                int last = end - i + 1 < RUN ? i : end;
                said.add(last == i ? "" + all.get(i) : all.get(i) + UNTIL + all.get(last));
                i = last + 1;
            }
            return said;
        }
    }
}
