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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists of several records side by side: what more than one of them holds comes first, with how many do. Long
/// lists are cut short, sooner in narrow columns; the hint has them whole.
///
/// @param counts how many records hold each member, by its id
/// @param lists whether any record holds more than one
/// @param of how many records there are
/// @param figures whether they are of figures
/// @param opened whether lists are shown whole in columns however narrow
record Sharing(
        Labels labels,
        Map<String, Integer> counts,
        boolean lists,
        boolean figures,
        int of,
        boolean opened,
        Showing showing) {
    /// From so many records on, columns are narrow.
    static final int NARROW = 5;
    /// What a hint says of the sources of a list.
    private static final int FIRST = 4;
    /// So many things of a list stand in one row of paper, in narrow columns and in wide ones; others in the next.
    private static final int IN_NARROW = 12;

    private static final int IN_WIDE = 40;
    /// One left out would take no less room.
    private static final int SPARED = 2;
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
                row.group() == Group.FIGURES,
                records,
                ways.lists() || ways.opened().filter(row.key()::equals).isPresent(),
                showing);
    }

    /// Whether some list of a row is cut short.
    boolean isCut(AlignedRow row) {
        return row.said().anyMatch(e -> e.says() instanceof Says.Members m && first(m, () -> items(m, "")) < size(m));
    }

    /// In how many rows a list stands.
    int parts(Says.Members said) {
        return showing.isPaper() && !showing.isBrief() ? Math.ceilDiv(size(said), most()) : 1;
    }

    private int most() {
        return of >= NARROW && !showing.turned() ? IN_NARROW : IN_WIDE;
    }

    /// How many things there are to show, that a list is open or names nobody among them.
    private static int size(Says.Members said) {
        return said.members().size() + (said.completeness() == Completeness.COMPLETE ? 0 : 1);
    }

    /// How many of the things are shown, of which the words are `items`.
    private int first(Says.Members said, Supplier<List<String>> items) {
        int size = size(said);
        if (showing.isPaper()) {
            boolean numbered = showing.scope() == Showing.Scope.NUMBERED && figures;
            long there = said.members().stream().filter(Sharing::isNumber).count();
            return (int) Math.min(within(items.get()), numbered ? there : size);
        }
        int most = of >= NARROW ? FIRST : 2 * FIRST;
        return !opened && size - most >= SPARED ? most : size;
    }

    /// How many of the first items stand within the letters of a cell, one at least.
    private int within(List<String> items) {
        int letters = 0;
        for (int i = 0; i < items.size(); i++) {
            letters += items.get(i).length();
            if (i > 0 && letters > showing.letters()) {
                return i;
            }
        }
        return items.size();
    }

    private static boolean isNumber(Member member) {
        return member.cell().value().orElse(null) instanceof Value.Number;
    }

    /// The things of a list in words. On paper, where they run on, whose they are stands before those that are
    /// another's than those before; `own` is the name of the record.
    private List<String> items(Says.Members said, String own) {
        boolean alone = said.members().size() == 1;
        List<String> items = new ArrayList<>();
        String owner = own;
        for (Member member : sorted(said)) {
            String words = words(member, alone);
            String next = member.owner().orElse(own);
            items.add(
                    showing.isPaper()
                            ? next.equals(owner) ? words : labels.messages().get("compare.legend", next, words)
                            : owned(member, words));
            owner = next;
        }
        if (said.completeness() != Completeness.COMPLETE) {
            items.add(labels.messages().of("compare.list", said.completeness()));
        }
        return items;
    }

    private String owned(Member member, String words) {
        return member.owner()
                .map(owner -> labels.messages().get("compare.item.owner", words, owner))
                .orElse(words);
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

    /// What a record called `own` holds, of several rows that it takes in this `part`; what is cut short is opened by
    /// `opening`.
    Cell cell(Says.Members said, String own, int part, Meaning opening) {
        List<Member> members = sorted(said);
        List<String> items = items(said, own);
        boolean alone = members.size() == 1;
        boolean narrow = of >= NARROW;
        boolean gathered = members.stream().anyMatch(m -> !m.cell().under().isEmpty());
        String apart = gathered ? labels.messages().get("compare.legend.apart") : ", ";
        boolean sentences = members.stream().anyMatch(m -> m.cell().text().length() > SENTENCE);
        boolean lines = showing.isPaper() ? sentences && !gathered : narrow || sentences;
        int first = first(said, () -> items);
        String whole = String.join("\n", items);
        boolean paged = showing.isPaper() && !showing.isBrief();
        int from = paged ? part * most() : 0;
        List<String> shown =
                new ArrayList<>(items.subList(from, paged ? Math.min(items.size(), from + most()) : first));
        if (showing.isBrief() && first < items.size()) {
            boolean numbers = members.stream().skip(first).anyMatch(Sharing::isNumber);
            boolean silent = figures && !numbers;
            shown.add(labels.messages().get(silent ? "compare.unnumbered" : "compare.more", items.size() - first));
        }
        Cell cell = Cell.of(
                        String.join(lines ? "\n" : apart, shown),
                        new Value.Text(
                                members.stream().map(m -> named(m, alone)).collect(Collectors.joining("; "))))
                .hint(hint(members, whole, first < items.size()));
        if (!showing.isPaper() && first < items.size()) {
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
        return marked(member.cell(), owned(member, member.cell().text()), alone);
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
