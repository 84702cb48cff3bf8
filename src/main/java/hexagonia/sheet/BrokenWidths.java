package hexagonia.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/// How wide columns are where texts break into lines, as on paper: words stand whole, then what is left goes to the
/// columns that it saves most lines. Where there is not room for that, words break behind their hyphens, and then the
/// sum of the widths exceeds the room. Columns as wide as others share their room as elsewhere.
public final class BrokenWidths {
    private static final int STEPS = 50;
    private static final Pattern WORDS = Pattern.compile("[ \n]");
    /// Where a word may break too: behind hyphens.
    private static final Pattern PARTS = Pattern.compile("[ \n]|(?<=[-@/])");

    /// What a column asks for: all of it in one line, what reads well, and its longest part that is never broken;
    /// how much its texts weigh in the height of the sheet.
    private record Wish(double whole, double comfort, double least, double weight) {
        static Wish fixed(double width) {
            return new Wish(width, width, width, 0);
        }

        double at(double scale, boolean tight) {
            return Math.max(Math.min(weight * scale, whole), tight ? least : comfort);
        }
    }

    private BrokenWidths() {}

    /// The widths that make the best of `room`.
    public static <R> Widths<R> fit(Sheet<R> sheet, List<Column<R>> shown, double room, Measure measure) {
        Widths<R> cut = Widths.fit(sheet, shown, room, false, measure);
        if (cut.columns().stream().anyMatch(c -> c.shape() == Column.Shape.EVEN)) {
            return cut;
        }
        Map<String, Wish> wishes = wishes(sheet, cut.columns(), measure);
        double spare = room - wishes.values().stream().mapToDouble(Wish::whole).sum();
        Map<String, Double> widths = new LinkedHashMap<>();
        if (spare >= 0) {
            double words = cut.columns().stream()
                    .filter(c -> !c.isNumber())
                    .mapToDouble(c -> wishes.get(c.id()).whole())
                    .sum();
            cut.columns().forEach(c -> {
                double whole = wishes.get(c.id()).whole();
                widths.put(c.id(), whole + (c.isNumber() ? 0 : spare * whole / words));
            });
        } else {
            boolean tight = sum(wishes, 0, false) > room;
            double scale = scale(wishes, tight, room);
            cut.columns().forEach(c -> widths.put(c.id(), wishes.get(c.id()).at(scale, tight)));
        }
        widths.replaceAll((_, width) -> Math.floor(width));
        return new Widths<>(cut.columns(), widths, cut.gutters());
    }

    /// What columns need so that no word breaks but behind a hyphen.
    public static <R> double least(Sheet<R> sheet, List<Column<R>> shown, Measure measure) {
        return sum(wishes(sheet, shown, measure), 0, true);
    }

    /// The scale of weights at which the columns fill the room.
    private static double scale(Map<String, Wish> wishes, boolean tight, double room) {
        double low = 0;
        double high = wishes.values().stream()
                .filter(w -> w.weight() > 0)
                .mapToDouble(w -> w.whole() / w.weight())
                .max()
                .orElse(0);
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (sum(wishes, middle, tight) > room) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private static double sum(Map<String, Wish> wishes, double scale, boolean tight) {
        return wishes.values().stream().mapToDouble(w -> w.at(scale, tight)).sum();
    }

    private static <R> Map<String, Wish> wishes(Sheet<R> sheet, List<Column<R>> columns, Measure measure) {
        List<Column<R>> all =
                columns.stream().map(c -> c.when(Column.Presence.ALWAYS)).toList();
        Widths<R> cut = Widths.fit(sheet, all, 0, false, measure);
        Map<String, Double> kept = cut.byColumn();
        List<R> rows = Widths.sample(sheet.all()).stream()
                .filter(r -> sheet.line().apply(r).kind() != Line.Kind.HEADING)
                .toList();
        Map<String, Wish> wishes = new HashMap<>();
        for (Column<R> column : columns) {
            double width = kept.get(column.id());
            wishes.put(
                    column.id(),
                    switch (column.shape()) {
                        case NAME, TEXT, SHORT -> wish(column, rows, sheet, width, measure);
                        case NUMBER, BAR, BARS ->
                            counted(column, width, cut.gutters().contains(column.id()), measure);
                        case SIGN, EVEN -> Wish.fixed(width);
                    });
        }
        return wishes;
    }

    /// What numbers and bars ask for: all of them, and the words over them whole, with the mark after the last.
    private static Wish counted(Column<?> column, double kept, boolean gutter, Measure measure) {
        double beside = measure.padding() + (gutter ? measure.mark() : 0);
        double mark = column.origin() == Origin.STATED ? 0 : measure.mark();
        double least = Math.max(kept, beside + mark + longest(column.heading(), WORDS, measure.heading()));
        double whole = Math.max(least, beside + mark + measure.heading().applyAsDouble(column.heading()));
        return new Wish(Math.ceil(whole), Math.ceil(least), Math.ceil(least), 0);
    }

    private static <R> Wish wish(Column<R> column, List<R> rows, Sheet<R> sheet, double kept, Measure measure) {
        boolean named = column.shape() == Column.Shape.NAME;
        ToDoubleFunction<String> letters = named ? measure.name() : measure.body();
        double least = measure.padding() + longest(column.heading(), PARTS, measure.heading());
        double whole = measure.padding()
                + measure.heading().applyAsDouble(column.heading())
                + (column.origin() == Origin.STATED ? 0 : measure.mark());
        double words = least;
        double squares = 0;
        for (R row : rows) {
            Cell cell = column.cell().apply(row);
            double beside = measure.padding()
                    + (cell.origin() == Origin.STATED ? 0 : measure.mark())
                    + (cell.state() == Cell.State.UNDISCLOSED ? measure.mark() : 0)
                    + (named ? sheet.line().apply(row).depth() * measure.indent() : 0);
            double text = letters.applyAsDouble(cell.alone());
            double under = measure.body().applyAsDouble(cell.under());
            whole = Math.max(whole, beside + Math.max(text, under));
            words = Math.max(words, beside + longest(cell, WORDS, letters, measure));
            least = Math.max(least, beside + longest(cell, PARTS, letters, measure));
            squares += (text + under) * (text + under);
        }
        double comfort = column.shape() == Column.Shape.SHORT ? whole : Math.min(whole, Math.max(kept, words));
        return new Wish(Math.ceil(whole), Math.ceil(comfort), Math.ceil(least), Math.cbrt(squares));
    }

    private static double longest(Cell cell, Pattern between, ToDoubleFunction<String> letters, Measure measure) {
        return Math.max(longest(cell.alone(), between, letters), longest(cell.under(), between, measure.body()));
    }

    private static double longest(String text, Pattern between, ToDoubleFunction<String> letters) {
        return between.splitAsStream(text).mapToDouble(letters).max().orElse(0);
    }
}
