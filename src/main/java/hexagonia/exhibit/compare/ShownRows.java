package hexagonia.exhibit.compare;

import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows that are shown, under the headings of their groups; those that `ways` hide; those in which no record says
/// anything; and those that say the same of all, which brief paper says over the table. Of all that say something,
/// shown or not, `differing` differ and `same` are the same for all.
record ShownRows(
        List<CompareRow> rows,
        List<CompareRow> hidden,
        List<CompareRow> empty,
        List<CompareRow> alike,
        long differing,
        long same) {
    static ShownRows of(
            List<AlignedRow> aligned,
            Function<AlignedRow, List<CompareRow>> made,
            Ways ways,
            Showing showing,
            Labels labels) {
        List<CompareRow> hidden = new ArrayList<>();
        List<CompareRow> empty = new ArrayList<>();
        List<CompareRow> saying = new ArrayList<>();
        List<CompareRow> alike = new ArrayList<>();
        Map<Group, List<List<CompareRow>>> groups = new EnumMap<>(Group.class);
        for (AlignedRow of : aligned) {
            List<CompareRow> parts = made.apply(of);
            CompareRow row = parts.getFirst();
            if (row.isEmpty()) {
                empty.add(row);
                continue;
            }
            saying.add(row);
            if (showing.isPaper() && Group.isSeat(of.key())) {
                continue; // heads of columns say it
            }
            if (ways.differing() && !row.differs()
                    || ways.shared() && !row.traits().shares()) {
                hidden.add(row);
            } else if (showing.isBrief() && !row.differs()) {
                alike.add(row);
            } else {
                groups.computeIfAbsent(of.group(), _ -> new ArrayList<>()).add(parts);
            }
        }
        List<CompareRow> rows = new ArrayList<>();
        groups.forEach((group, own) -> {
            String title = labels.messages().of("compare.group", group);
            int records = own.getFirst().getFirst().cells().size();
            rows.add(CompareRow.heading("group-" + group.ordinal(), title, records));
            if (ways.bySpread()) {
                own.sort(Comparator.comparingDouble(r -> -r.getFirst().traits().spread()));
            }
            own.forEach(rows::addAll);
        });
        long differing = saying.stream().filter(CompareRow::differs).count();
        return new ShownRows(
                List.copyOf(rows),
                List.copyOf(hidden),
                List.copyOf(empty),
                List.copyOf(alike),
                differing,
                saying.size() - differing);
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
