package hexagonia.page;

import hexagonia.exhibit.Content;
import hexagonia.model.Fact;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The notes of one page: what each figure on it rests on, numbered in the order of reading, then `c` for all that is
/// computed and `d` for what is read into the documents. `calls` are what stands raised beside each datum.
///
/// What a card says without a figure (who, where, on what, when), and the dates of a picture, have a note for each
/// document that states them.
record Notes(List<Note> all, Map<String, String> calls, Grounds grounds) {
    static final Notes NONE = new Notes(List.of(), Map.of(), Grounds.NONE);

    static final String COMPUTED = "c";
    static final String INFERRED = "d";
    /// Between two notes that one datum calls.
    static final String APART = "\u202F";
    /// Between the first and the last of several.
    static final String UNTIL = "–";
    /// So many numbers in a row stand as first and last.
    static final int RUN = 3;

    /// One note: its name in the document, the signs it is called by, its words, those for people who look on from afar
    /// (`brief`, and `least`, without headings), and its numbers in the annex, if there are any. One that `goesOn`
    /// says more of what the one before says.
    record Note(
            String id,
            List<String> signs,
            String text,
            String brief,
            String least,
            Set<Integer> annex,
            boolean goesOn) {
        Note {
            signs = List.copyOf(signs);
        }

        /// One that is always said whole.
        Note(String id, String sign, String text, boolean goesOn) {
            this(id, List.of(sign), text, text, text, Set.of(), goesOn);
        }

        /// What stands before it: its sign, or its numbers, of those in a row the first and the last.
        String call() {
            return signs.size() == 1
                    ? signs.getFirst()
                    : String.join(
                            ", ",
                            runs(signs.stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new))));
        }

        /// Whether it gives the formulas of what is computed.
        boolean isComputed() {
            return signs.contains(COMPUTED);
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

    /// The notes of a picture that leaves them little room: all figures that the same documents state at the same stage
    /// share one, which says no more than that.
    static Notes gathered(Said said, Labels labels, String page, Map<Fact, Integer> annex) {
        Numbering numbering = new Numbering(labels);
        List<Map<String, String>> calls = List.of(numbering.calls(said));
        return numbering.gathering().notes(page, annex, calls).getFirst();
    }

    /// The note of one sign of a call.
    Optional<Note> called(String sign) {
        String first = sign.contains(UNTIL) ? sign.substring(0, sign.indexOf(UNTIL)) : sign;
        return all.stream().filter(n -> n.signs().contains(first)).findFirst();
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
