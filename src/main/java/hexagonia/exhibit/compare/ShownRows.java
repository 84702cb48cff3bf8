package hexagonia.exhibit.compare;

import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rows that are shown, under the headings of their groups; those that `ways` hide; those in which no record says
/// anything; and those for which a page has no room. Of all that say something, shown or not, `differing` differ and
/// `same` are the same for all.
record ShownRows(
        List<CompareRow> rows,
        List<CompareRow> hidden,
        List<CompareRow> empty,
        List<CompareRow> sparse,
        long differing,
        long same) {
    /// @param all the rows made of those that are aligned, one of each
    static ShownRows of(List<AlignedRow> aligned, List<CompareRow> all, Ways ways, Brevity brevity, Labels labels) {
        List<CompareRow> hidden = new ArrayList<>();
        List<CompareRow> empty = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            AlignedRow of = aligned.get(at);
            CompareRow row = all.get(at);
            if (brevity.lean() && Group.isSeat(of.key())) {
                continue;
            }
            if (row.isEmpty()) {
                empty.add(row);
                continue;
            }
            if ((ways.differing() || brevity.lean()) && !row.differs()
                    || ways.shared() && !row.traits().shares()) {
                hidden.add(row);
            } else {
                kept.add(new Kept(row, of));
            }
        }
        List<CompareRow> sparse = brevity.left().isEmpty() ? List.of() : among(least(kept), brevity.left());
        Map<Group, List<CompareRow>> groups = new EnumMap<>(Group.class);
        kept.stream()
                .filter(k -> !sparse.contains(k.row()))
                .forEach(k -> groups.computeIfAbsent(k.of().group(), _ -> new ArrayList<>())
                        .add(k.row()));
        List<CompareRow> rows = new ArrayList<>();
        groups.forEach((group, own) -> {
            String title = labels.messages().of("compare.group", group);
            if (!brevity.bare()) {
                rows.add(CompareRow.heading(
                        "group-" + group.ordinal(),
                        title,
                        own.getFirst().cells().size()));
            }
            if (ways.bySpread()) {
                own.sort(Comparator.comparingDouble(r -> -r.traits().spread()));
            }
            rows.addAll(own);
        });
        List<CompareRow> saying = all.stream().filter(r -> !r.isEmpty()).toList();
        long differing = saying.stream().filter(CompareRow::differs).count();
        return new ShownRows(
                List.copyOf(rows),
                List.copyOf(hidden),
                List.copyOf(empty),
                List.copyOf(sparse),
                differing,
                saying.size() - differing);
    }

    /// The rows that a page may leave out, what is missed least first: one in which most say nothing weighs less, and
    /// the last weigh least. Money always stays.
    private static List<CompareRow> least(List<Kept> kept) {
        List<Kept> least = new ArrayList<>(
                kept.stream().filter(k -> k.of().group() != Group.MONEY).toList());
        Collections.reverse(least);
        least.sort(Comparator.comparingInt(Kept::weight)
                .thenComparing(k -> !k.row().isSparse()));
        return new ArrayList<>(least.stream().map(Kept::row).toList());
    }

    private static List<CompareRow> among(List<CompareRow> rows, Set<Integer> places) {
        return IntStream.range(0, rows.size())
                .filter(places::contains)
                .mapToObj(rows::get)
                .toList();
    }

    /// A row that says something, and what it is made of.
    private record Kept(CompareRow row, AlignedRow of) {
        private int weight() {
            return Group.weight(of.key()) + (row.isSparse() ? 0 : 1);
        }
    }

    /// Without so many of the rows that are missed least, at least one of which stays; those of money come first, then
    /// what is missed most.
    ShownRows without(int left, List<AlignedRow> aligned) {
        Map<String, AlignedRow> of = aligned.stream().collect(Collectors.toMap(AlignedRow::key, r -> r));
        List<Kept> shown = rows.stream()
                .filter(r -> !r.heading())
                .map(r -> new Kept(r, of.get(r.id())))
                .toList();
        List<CompareRow> order = new ArrayList<>(shown.stream().map(Kept::row).toList());
        List<CompareRow> least = least(shown);
        order.removeAll(least);
        order.addAll(least.reversed());
        int kept = Math.min(order.size(), Math.max(1, order.size() - left));
        List<CompareRow> out = new ArrayList<>(sparse);
        out.addAll(order.subList(kept, order.size()));
        return new ShownRows(List.copyOf(order.subList(0, kept)), hidden, empty, List.copyOf(out), differing, same);
    }

    /// What stands under the names of rows, such as their stages, for where they head columns.
    String under(Messages words) {
        return rows.stream()
                .map(CompareRow::label)
                .filter(label -> !label.under().isEmpty())
                .map(label -> words.get("compare.finding", label.text(), label.under()))
                .reduce((a, b) -> a + words.get("compare.legend.apart") + b)
                .map(all -> all + ".")
                .orElse("");
    }

    static String names(List<CompareRow> rows) {
        return rows.stream().map(CompareRow::label).map(Cell::text).collect(Collectors.joining(", "));
    }

    /// Where what is said comes from.
    Set<Origin> origins() {
        Set<Origin> found = EnumSet.noneOf(Origin.class);
        rows.forEach(row ->
                Stream.concat(Stream.of(row.label()), row.cells().stream()).forEach(c -> found.add(c.origin())));
        return found;
    }

    /// The kinds of empty that some cell is, and those of lists.
    Set<Cell.State> empties() {
        Set<Cell.State> found = EnumSet.noneOf(Cell.State.class);
        rows.stream().filter(r -> !r.heading()).flatMap(r -> r.cells().stream()).forEach(c -> found.add(c.state()));
        return found;
    }
}
