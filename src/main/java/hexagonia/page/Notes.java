package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Meaning;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Citations;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.sheet.Sheet;
import hexagonia.wording.Labels;
import java.util.ArrayList;
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
/// Facts without a figure get no note: there is nothing to prove.
record Notes(List<Note> all, Map<String, String> calls, Grounds grounds) {
    static final Notes NONE = new Notes(List.of(), Map.of(), Grounds.NONE);

    static final String COMPUTED = "c";
    static final String INFERRED = "d";
    /// Between two notes that one datum calls.
    static final String APART = "\u202F";
    /// Between the first and the last of several.
    static final String UNTIL = "–";
    private static final int RUN = 3;

    /// One note: its name in the document, the sign it is called by, its words, those for people who look on from afar,
    /// and its number in the annex, if there is one. One that `goesOn` says more of what the one before says.
    record Note(String id, String call, String text, String brief, Optional<Integer> annex, boolean goesOn) {
        Note(String id, String call, String text, String brief, Optional<Integer> annex) {
            this(id, call, text, brief, annex, false);
        }

        /// Whether it gives the formulas of what is computed.
        boolean isComputed() {
            return call.equals(COMPUTED);
        }

        /// Whether it says where a figure stands.
        boolean isNumbered() {
            return !call.equals(COMPUTED) && !call.equals(INFERRED);
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

    /// Numbers the facts of contents, one after the other.
    private static final class Numbering {
        private final Labels labels;
        private final Map<Fact, Integer> numbers = new LinkedHashMap<>();
        private final Map<String, Grounds.Made> formulas = new LinkedHashMap<>();
        private final Set<Fact> inferred = new LinkedHashSet<>();
        private final Set<Fact> computed = new LinkedHashSet<>();
        private final Set<Inferred> marked = new LinkedHashSet<>();

        Numbering(Labels labels) {
            this.labels = labels;
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
                String call = call(said.content(), datum);
                if (!call.isEmpty()) {
                    calls.put(datum, call);
                }
            }
            return calls;
        }

        List<Notes> notes(String page, Map<Fact, Integer> annex, List<Map<String, String>> calls) {
            NoteWords words = new NoteWords(labels);
            List<Note> all = new ArrayList<>();
            Map<Fact, String> stated = new LinkedHashMap<>();
            numbers.forEach((fact, number) -> {
                String id = page + "-" + number;
                stated.put(fact, id);
                Optional<Integer> traced = Optional.ofNullable(annex.get(fact));
                NoteWords.Said said = words.of(fact, number);
                all.add(new Note(id, Integer.toString(number), said.text(), said.brief(), traced));
            });
            List<String> sums = words.computed(formulas.keySet(), computed);
            for (int i = 0; i < sums.size(); i++) {
                String id = page + "-c" + (i == 0 ? "" : i + 1);
                all.add(new Note(id, COMPUTED, sums.get(i), sums.get(i), Optional.empty(), i > 0));
            }
            String links =
                    words.inferred(inferred, numbers.keySet().stream().anyMatch(NoteWords::isStageInferred), marked);
            if (!links.isEmpty()) {
                all.add(new Note(page + "-d", INFERRED, links, links, Optional.empty()));
            }
            List<Notes> each = new ArrayList<>();
            for (Map<String, String> own : calls) {
                boolean first = each.isEmpty();
                each.add(new Notes(
                        all, own, first ? new Grounds(stated, formulas, computed, inferred, marked) : Grounds.NONE));
            }
            return each;
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
            if (!formula.isEmpty()) {
                facts.stream()
                        .filter(f -> datum.equals(Sources.TITLE) && !numbers.containsKey(f))
                        .filter(f -> !f.evidence().claims().isEmpty())
                        .forEach(f -> called.add(number(f)));
                formulas.putIfAbsent(formula, new Grounds.Made(named(content, datum), facts));
                signs.add(COMPUTED);
                Stream.concat(facts.stream(), content.sources().placed(datum).stream())
                        .filter(NoteWords::isLinkInferred)
                        .forEach(fact -> {
                            inferred.add(fact);
                            signs.add(INFERRED);
                        });
            }
            List<String> said = new ArrayList<>(runs(called));
            signs.stream().sorted().forEach(said::add);
            return String.join(APART, said);
        }

        /// What a datum is called: a row by its name, an entry by its label, what stands for one record by its name.
        private String named(Content content, String datum) {
            Optional<String> own = switch (content.body()) {
                case Body.Tabled(Sheet<?> sheet, var _, var _) -> row(sheet, datum);
                case Body.Carded(Card card) ->
                    card.sections().stream()
                            .flatMap(s -> s.entries().stream()
                                    .filter(e -> datum.equals(s.key() + "/" + e.key()))
                                    .map(Card.Entry::label))
                            .findFirst();
                case Body.Drawn _, Body.Several _ -> one(content, datum);
            };
            return own.filter(name -> !name.isBlank()).orElse(content.head().name());
        }

        private Optional<String> one(Content content, String datum) {
            return content.meanings().byDatum().get(datum) instanceof Meaning.Records records
                            && records.ids().size() == 1
                    ? Optional.of(labels.brief(records.ids().getFirst()))
                    : Optional.empty();
        }

        private static <R> Optional<String> row(Sheet<R> sheet, String id) {
            return sheet.rows().stream()
                    .filter(row -> sheet.line().apply(row).id().equals(id))
                    .findFirst()
                    .map(row -> sheet.columns().getFirst().cell().apply(row).text());
        }

        private int number(Fact fact) {
            return numbers.computeIfAbsent(fact, _ -> numbers.size() + 1);
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
    }

    /// Numbers in ascending order, three or more in a row as first and last.
    static List<String> runs(Set<Integer> called) {
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
