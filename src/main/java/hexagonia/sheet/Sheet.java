package hexagonia.sheet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// A table as data: its columns, its rows in the order shown, how each row stands, and what stands under each column.
/// `rows` may be put together one by one as they are asked for; `all` are those there might be, on which widths are
/// measured so that columns stay where they are while rows come and go. `id` names the sheet; `lines` is how many lines
/// of text a row has room for, [#WHOLE] where each row is as high as its texts need. Immutable.
public record Sheet<R>(
        String id,
        List<Column<R>> columns,
        List<R> rows,
        List<R> all,
        int lines,
        Function<R, Line> line,
        Function<Column<R>, Optional<Summary>> under,
        Chosen chosen,
        Filing<R> filing) {
    /// As many lines as it takes.
    public static final int WHOLE = 0;

    public Sheet {
        columns = List.copyOf(columns);
    }

    /// A sheet of which files have no more than what is shown.
    public Sheet(
            String id,
            List<Column<R>> columns,
            List<R> rows,
            List<R> all,
            int lines,
            Function<R, Line> line,
            Function<Column<R>, Optional<Summary>> under,
            Chosen chosen) {
        this(id, columns, rows, all, lines, line, under, chosen, _ -> new Extra<>(List.of(), List.of()));
    }

    /// What files of some of the rows have besides.
    @FunctionalInterface
    public interface Filing<R> {
        Extra<R> of(List<R> rows);
    }

    /// Columns after those of the sheet, and rows after those wanted.
    public record Extra<R>(List<Column<R>> columns, List<R> rows) {
        public Extra {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// The same for who sets it in several ways: its rows are put together, and each of its cells and lines is worded,
    /// no more than once.
    public Sheet<R> wordedOnce() {
        List<Column<R>> once = columns.stream().map(c -> c.cell(once(c.cell()))).toList();
        return new Sheet<>(id, once, List.copyOf(rows), List.copyOf(all), lines, once(line), under, chosen, filing);
    }

    private static <R, T> Function<R, T> once(Function<R, T> worded) {
        Map<R, T> known = new IdentityHashMap<>();
        return row -> known.computeIfAbsent(row, worded);
    }

    /// The rows that the selection brings out: those that do not fade, or, where none fades, those chosen.
    public List<R> selected() {
        boolean fading = rows.stream().anyMatch(row -> line.apply(row).tone() == Line.Tone.FADED);
        return rows.stream()
                .filter(row -> line.apply(row).tone() == Line.Tone.CHOSEN
                        || fading && line.apply(row).tone() != Line.Tone.FADED)
                .toList();
    }

    /// A sheet of plain rows in which nothing is selected and under which nothing stands.
    public static <R> Sheet<R> of(String id, List<Column<R>> columns, List<R> rows, Function<R, Line> line) {
        return new Sheet<>(id, columns, rows, rows, 1, line, _ -> Optional.empty(), Chosen.NONE);
    }

    /// What stands under a column: a total, or how many rows have a value; `hint` says what the cell means. Under the
    /// name of the rows stands what the others are summaries of.
    /// `kept` is what of a total filters keep, where that is less.
    public record Summary(Cell cell, String hint, boolean isTotal, Optional<Value> kept) {
        public Summary(Cell cell, String hint, boolean isTotal) {
            this(cell, hint, isTotal, Optional.empty());
        }
    }

    /// The places of the rows that stand for what is selected, one for each thing, and of the first row that the
    /// selection brings out. Rows that wear the colour of the selection beside those say so in their [Line].
    public record Chosen(List<Integer> rows, OptionalInt first) {
        public static final Chosen NONE = new Chosen(List.of(), OptionalInt.empty());

        public Chosen {
            rows = List.copyOf(rows);
        }
    }

    public Optional<Column<R>> column(String column) {
        return columns.stream().filter(c -> c.id().equals(column)).findFirst();
    }

    /// All the columns: those named in `order` first, in that order.
    public List<Column<R>> ordered(List<String> order) {
        List<Column<R>> found = new ArrayList<>();
        order.forEach(id -> column(id).ifPresent(found::add));
        columns.stream().filter(c -> !found.contains(c)).forEach(found::add);
        return found;
    }

    /// The columns shown, in order, as far as that does not hang on their widths; `wished` are those shown or hidden
    /// against their own presence.
    public List<Column<R>> shown(List<String> order, Map<String, Boolean> wished, boolean roomy) {
        return ordered(order).stream().filter(c -> isShown(c, wished, roomy)).toList();
    }

    /// Whether a column is shown.
    public boolean isShown(Column<R> column, Map<String, Boolean> wished, boolean roomy) {
        return wished.getOrDefault(
                column.id(),
                switch (column.presence()) {
                    case ALWAYS, FITTING -> true;
                    case ROOMY -> roomy;
                    case ASKED -> false;
                });
    }
}
