package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Meaning;
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

/// Lists of several records side by side: what more than one of them holds comes first, with how many do. Long
/// lists are cut short, sooner in narrow columns; the hint has them whole.
///
/// @param counts how many records hold each member, by its id
/// @param lists whether any record holds more than one
/// @param of how many records there are
/// @param opened whether lists are shown whole in columns however narrow
record Sharing(Labels labels, Map<String, Integer> counts, boolean lists, int of, boolean opened, Showing showing) {
    /// From so many records on, columns are narrow.
    static final int NARROW = 5;
    /// What a hint says of the sources of a list.
    private static final int FIRST = 4;
    /// So many things of a list stand in one row of paper, in narrow columns and in wide ones; others in the next.
    private static final int IN_NARROW = 12;

    private static final int IN_WIDE = 40;
    /// What is longer is no name, and has a line of its own.
    private static final int SENTENCE = 50;

    static Sharing of(AlignedRow row, Labels labels, int records, Ways ways, Showing showing) {
        Map<String, Integer> counts = new HashMap<>();
        row.said()
                .flatMap(e -> e.says() instanceof Says.Members m ? m.members().stream() : Stream.empty())
                .forEach(m -> counts.merge(m.id(), 1, Integer::sum));
        boolean lists = row.said()
                .anyMatch(e -> e.says() instanceof Says.Members m && m.members().size() > 1);
        return new Sharing(
                labels,
                counts,
                lists,
                records,
                ways.opened().filter(row.key()::equals).isPresent(),
                showing);
    }

    /// Whether some list of a row is cut short.
    boolean isCut(AlignedRow row) {
        return row.said().anyMatch(e -> e.says() instanceof Says.Members m && first(items(m)) < items(m).size());
    }

    /// In how many rows a list stands.
    int parts(Says.Members said) {
        return showing.isPaper() ? Math.ceilDiv(items(said).size(), most()) : 1;
    }

    private int most() {
        return of >= NARROW && showing != Showing.TURNED ? IN_NARROW : IN_WIDE;
    }

    private int first(List<String> items) {
        int most = of >= NARROW ? FIRST : 2 * FIRST;
        return !opened && !showing.isPaper() && items.size() > most + 1 ? most : items.size();
    }

    private List<String> items(Says.Members said) {
        boolean alone = said.members().size() == 1;
        List<String> items =
                new ArrayList<>(sorted(said).stream().map(m -> words(m, alone)).toList());
        if (said.completeness() != Completeness.COMPLETE) {
            items.add(labels.messages().of("compare.list", said.completeness()));
        }
        return items;
    }

    private List<Member> sorted(Says.Members said) {
        return said.members().stream()
                .sorted(Comparator.comparingInt(m -> -counts.get(m.id())))
                .toList();
    }

    /// How many members more than one record holds; nothing where there is none.
    Optional<String> words() {
        long several = counts.values().stream().filter(c -> c > 1).count();
        return several == 0 || !lists
                ? Optional.empty()
                : Optional.of(labels.messages().get("compare.shared", several));
    }

    /// What a record holds, of several rows that it takes in this `part`; what is cut short is opened by `opening`.
    Cell cell(Says.Members said, int part, Meaning opening) {
        List<Member> members = sorted(said);
        List<String> items = items(said);
        boolean alone = members.size() == 1;
        boolean narrow = of >= NARROW;
        boolean gathered = members.stream().anyMatch(m -> !m.cell().under().isEmpty());
        String apart = gathered ? labels.messages().get("compare.legend.apart") : ", ";
        boolean sentences = members.stream().anyMatch(m -> m.cell().text().length() > SENTENCE);
        boolean lines = narrow && showing.isPaper() ? sentences && !gathered : narrow || sentences;
        int first = first(items);
        String whole = String.join("\n", items);
        int from = part * most();
        List<String> shown = showing.isPaper()
                ? items.subList(from, Math.min(items.size(), from + most()))
                : items.subList(0, first);
        Cell cell = Cell.of(
                        String.join(lines ? "\n" : apart, shown),
                        new Value.Text(
                                members.stream().map(m -> named(m, alone)).collect(Collectors.joining("; "))))
                .hint(hint(members, whole, first < items.size()));
        if (first < items.size()) {
            String more = labels.messages().get("compare.more", items.size() - first);
            cell = cell.naming(List.of(new Cell.Mention(more, whole, Optional.of(opening))));
        }
        Cell known = alone ? cell.from(members.getFirst().cell().origin()) : cell;
        return said.completeness() == Completeness.OPEN ? known.in(Cell.State.OPEN) : known;
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
                : labels.messages()
                        .get(cell.origin() == Origin.COMPUTED ? "compare.computed" : "compare.inferred", name);
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
