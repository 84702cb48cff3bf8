package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Says;
import hexagonia.model.Completeness;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists of several records side by side: what more than one of them holds comes first, with how many do. In narrow
/// columns lists are cut short; the hint has them whole.
///
/// @param counts how many records hold each member, by its id
/// @param lists whether any record holds more than one
/// @param of how many records there are
record Sharing(Labels labels, Map<String, Integer> counts, boolean lists, int of) {
    /// From so many records on, columns are narrow.
    static final int NARROW = 5;
    /// What a narrow column shows of a list.
    private static final int FIRST = 4;
    /// What is longer is no name, and has a line of its own.
    private static final int SENTENCE = 50;

    static Sharing of(AlignedRow row, Labels labels, int records) {
        Map<String, Integer> counts = new HashMap<>();
        row.said()
                .flatMap(e -> e.says() instanceof Says.Members m ? m.members().stream() : Stream.empty())
                .forEach(m -> counts.merge(m.id(), 1, Integer::sum));
        boolean lists = row.said()
                .anyMatch(e -> e.says() instanceof Says.Members m && m.members().size() > 1);
        return new Sharing(labels, counts, lists, records);
    }

    /// How many members more than one record holds; nothing where there is none.
    Optional<String> words() {
        long several = counts.values().stream().filter(c -> c > 1).count();
        return several == 0 || !lists
                ? Optional.empty()
                : Optional.of(labels.messages().get("compare.shared", several));
    }

    Cell cell(Says.Members said) {
        List<Member> members = said.members().stream()
                .sorted(Comparator.comparingInt(m -> -counts.get(m.id())))
                .toList();
        boolean alone = members.size() == 1;
        List<String> items =
                new ArrayList<>(members.stream().map(m -> words(m, alone)).toList());
        if (said.completeness() != Completeness.COMPLETE) {
            items.add(labels.messages().of("completeness", said.completeness()));
        }
        boolean narrow = of >= NARROW;
        boolean sentences = members.stream().anyMatch(m -> m.cell().text().length() > SENTENCE);
        int first = narrow && items.size() > FIRST + 1 ? FIRST : items.size();
        List<String> shown = new ArrayList<>(items.subList(0, first));
        if (first < items.size()) {
            shown.add(labels.messages().get("compare.more", items.size() - first));
        }
        String whole = String.join("\n", items);
        Cell cell = Cell.of(
                        String.join(narrow || sentences ? "\n" : ", ", shown),
                        new Value.Text(
                                members.stream().map(m -> named(m, alone)).collect(Collectors.joining("; "))))
                .hint(hint(members, whole, first < items.size()));
        return alone ? cell.from(members.getFirst().cell().origin()) : cell;
    }

    /// A name, and how many hold it; what we read into a document is marked.
    private String words(Member member, boolean alone) {
        Cell cell = member.cell();
        String name = of >= NARROW ? cell.brief() : cell.text();
        int count = counts.get(member.id());
        String counted = count > 1 && of > 2 && lists ? labels.messages().get("compare.held", name, count, of) : name;
        return marked(cell, counted, alone);
    }

    /// The same where nothing is counted, and there is room for the whole name.
    private String named(Member member, boolean alone) {
        return marked(member.cell(), member.cell().text(), alone);
    }

    private String marked(Cell cell, String name, boolean alone) {
        return alone || cell.origin() == Origin.STATED
                ? name
                : labels.messages().get("compare.inferred", name);
    }

    private static String hint(List<Member> members, String whole, boolean cut) {
        String why = members.stream()
                .flatMap(m -> m.cell().hint().stream())
                .distinct()
                .limit(FIRST)
                .collect(Collectors.joining("\n"));
        return cut ? whole : why;
    }
}
