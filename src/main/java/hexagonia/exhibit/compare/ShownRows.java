package hexagonia.exhibit.compare;

import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows that are shown, under the headings of their groups; those that `ways` hide; those that are the same for
/// all; those in which no record says anything; and those for which a page has no room.
record ShownRows(
        List<CompareRow> rows,
        List<CompareRow> hidden,
        List<CompareRow> same,
        List<CompareRow> empty,
        List<CompareRow> sparse) {
    /// @param all the rows made of those that are aligned, one of each
    static ShownRows of(List<AlignedRow> aligned, List<CompareRow> all, Ways ways, Brevity brevity, Labels labels) {
        List<CompareRow> hidden = new ArrayList<>();
        List<CompareRow> same = new ArrayList<>();
        List<CompareRow> empty = new ArrayList<>();
        Map<CompareRow, AlignedRow> kept = new LinkedHashMap<>();
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
            if (!row.differs()) {
                same.add(row);
            }
            if ((ways.differing() || brevity.lean()) && !row.differs()
                    || ways.shared() && !row.traits().shares()) {
                hidden.add(row);
            } else {
                kept.put(row, of);
            }
        }
        List<CompareRow> least = least(kept);
        List<CompareRow> sparse = least.subList(0, Math.min(brevity.left(), least.size()));
        Map<Group, List<CompareRow>> groups = new EnumMap<>(Group.class);
        kept.forEach((row, of) -> {
            if (!sparse.contains(row)) {
                groups.computeIfAbsent(of.group(), _ -> new ArrayList<>()).add(row);
            }
        });
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
        return new ShownRows(
                List.copyOf(rows), List.copyOf(hidden), List.copyOf(same), List.copyOf(empty), List.copyOf(sparse));
    }

    /// The rows that a page may leave out, what is missed least first: one in which most say nothing weighs less, and
    /// the last weigh least. Money always stays.
    private static List<CompareRow> least(Map<CompareRow, AlignedRow> kept) {
        List<CompareRow> least = new ArrayList<>(kept.keySet().stream()
                .filter(r -> kept.get(r).group() != Group.MONEY)
                .toList());
        Collections.reverse(least);
        least.sort(Comparator.comparingInt(
                        (CompareRow row) -> Group.weight(kept.get(row).key()) + (row.isSparse() ? 0 : 1))
                .thenComparing(row -> !row.isSparse()));
        return least;
    }

    /// Those of money alone, where there are any; there is no room for the others.
    ShownRows ofMoney(List<AlignedRow> aligned) {
        Set<String> money = aligned.stream()
                .filter(r -> r.group() == Group.MONEY)
                .map(AlignedRow::key)
                .collect(Collectors.toSet());
        List<CompareRow> kept =
                rows.stream().filter(r -> money.contains(r.id())).toList();
        if (kept.isEmpty()) {
            return this;
        }
        List<CompareRow> left = new ArrayList<>(sparse);
        rows.stream().filter(r -> !r.heading() && !money.contains(r.id())).forEach(left::add);
        return new ShownRows(kept, hidden, same, empty, List.copyOf(left));
    }

    static String names(List<CompareRow> rows) {
        return rows.stream().map(CompareRow::label).map(Cell::text).collect(Collectors.joining(", "));
    }

    long differing() {
        return rows.stream().filter(CompareRow::differs).count();
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
