package hexagonia.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How wide columns are: as their contents ask, then stretched or tightened to the room there is. Numbers, words of a
/// list and headings are never cut. Columns as wide as others give way first, then names and texts, where most room is
/// won for the least that is lost: one long name costs the others nothing, and a long text gives way before a column
/// whose few words say the same in every row. Room to spare goes to texts longer than any may ask for before columns
/// are stretched. The same for the window and for paper.
///
/// `columns` are those that fit: of the columns that are shown where there is room, the last give way first. `gutters`
/// are the columns of numbers in which some number has a mark beside it. The sum of the widths may exceed the room when
/// nothing can give way any more.
public record Widths<R>(List<Column<R>> columns, Map<String, Double> byColumn, List<String> gutters) {
    private static final int SAMPLE = 400;
    /// What a name keeps, and counts for, for each unit that a text does.
    private static final double NAME = 1.5;
    /// What a text keeps where the columns have to be scrolled anyway, for each unit that it keeps otherwise.
    private static final double SCROLLED = 2;
    /// What is not worth taking from a column.
    private static final double TOO_LITTLE = 0.01;

    /// The widths that make the best of `room`. Of many rows a sample is measured.
    public static <R> Widths<R> fit(
            Sheet<R> sheet, List<Column<R>> shown, double room, boolean roomy, Measure measure) {
        return fit(shown, sample(sheet.all()), sheet, room, roomy, measure);
    }

    private static <R> Widths<R> fit(
            List<Column<R>> shown, List<R> rows, Sheet<R> sheet, double room, boolean roomy, Measure measure) {
        List<Column<R>> columns = new ArrayList<>(shown);
        Map<String, Room> rooms = new HashMap<>();
        List<String> gutters = new ArrayList<>();
        int deepest =
                rows.stream().mapToInt(r -> sheet.line().apply(r).depth()).max().orElse(0);
        for (Column<R> column : columns) {
            List<Cell> cells = rows.stream()
                    .filter(r -> sheet.line().apply(r).kind() != Line.Kind.HEADING)
                    .map(column.cell())
                    .toList();
            boolean marked = column.isNumber()
                    && (column.origin() != Origin.STATED || cells.stream().anyMatch(c -> c.origin() != Origin.STATED));
            if (marked) {
                gutters.add(column.id());
            }
            rooms.put(column.id(), room(column, cells, sheet, marked, deepest, roomy, measure));
        }
        for (int i = columns.size() - 1; i >= 0 && least(columns, rooms) > room; i--) {
            if (columns.get(i).presence() == Column.Presence.FITTING) {
                columns.remove(i);
            }
        }
        // Only where signs have a width of their own, on screen, can columns be scrolled: nothing is won by cutting
        // then.
        if (measure.sign().isPresent() && least(columns, rooms) > room) {
            rooms.replaceAll((_, own) -> own.atLeast(SCROLLED * measure.least()));
        }
        return new Widths<>(List.copyOf(columns), shared(columns, rooms, room), List.copyOf(gutters));
    }

    private static <R> double least(List<Column<R>> columns, Map<String, Room> rooms) {
        return columns.stream().mapToDouble(c -> rooms.get(c.id()).least()).sum();
    }

    private static <R> Map<String, Double> shared(List<Column<R>> columns, Map<String, Room> rooms, double room) {
        Map<String, Double> widths = new LinkedHashMap<>();
        columns.forEach(c -> widths.put(c.id(), rooms.get(c.id()).wished()));
        double spare = room - sum(widths);
        if (spare < 0) {
            List<Column<R>> even =
                    columns.stream().filter(c -> c.shape() == Column.Shape.EVEN).toList();
            even.forEach(c -> widths.put(
                    c.id(),
                    Math.max(rooms.get(c.id()).least(), rooms.get(c.id()).wished() + spare / even.size())));
            tighten(widths, rooms, room);
        } else {
            double lacking = columns.stream()
                    .mapToDouble(c -> rooms.get(c.id()).lacking())
                    .sum();
            double share = lacking == 0 ? 0 : Math.min(1, spare / lacking);
            columns.forEach(c -> widths.merge(c.id(), share * rooms.get(c.id()).lacking(), Double::sum));
            double left = Math.max(0, room - sum(widths));
            List<Column<R>> words = columns.stream().filter(c -> !c.isNumber()).toList();
            double asked = words.stream().mapToDouble(c -> widths.get(c.id())).sum();
            words.forEach(c -> widths.merge(c.id(), left * widths.get(c.id()) / asked, Double::sum));
        }
        widths.replaceAll((_, width) -> Math.floor(width));
        return widths;
    }

    /// Takes from the columns what is missing, where most is won for what is lost.
    private static void tighten(Map<String, Double> widths, Map<String, Room> rooms, double room) {
        for (double missing = sum(widths) - room; missing > TOO_LITTLE; missing = sum(widths) - room) {
            String giving = null;
            Room.Step best = Room.Step.NONE;
            for (var column : widths.entrySet()) {
                Room.Step step = rooms.get(column.getKey()).narrower(column.getValue(), missing);
                if (step.won() > best.won()) {
                    best = step;
                    giving = column.getKey();
                }
            }
            if (giving == null) {
                return;
            }
            widths.put(giving, best.to());
        }
    }

    private static double sum(Map<String, Double> widths) {
        return widths.values().stream().mapToDouble(w -> w).sum();
    }

    private static <R> Room room(
            Column<R> column,
            List<Cell> cells,
            Sheet<R> sheet,
            boolean marked,
            int deepest,
            boolean roomy,
            Measure measure) {
        double heading = measure.heading().applyAsDouble(column.title())
                + measure.padding()
                + (marked || column.origin() != Origin.STATED ? measure.mark() : 0);
        double[] needs = new double[cells.size()];
        double longest = 0;
        var letters = column.shape() == Column.Shape.NAME ? measure.name() : measure.body();
        for (int i = 0; i < needs.length; i++) {
            Cell cell = cells.get(i);
            boolean beside = marked || cell.origin() != Origin.STATED;
            double extra =
                    (beside ? measure.mark() : 0) + (cell.state() == Cell.State.UNDISCLOSED ? measure.mark() : 0);
            double text = Math.max(
                    letters.applyAsDouble(cell.shown(roomy)), measure.body().applyAsDouble(cell.under()));
            double need = text + measure.padding() + extra + bar(column, measure);
            longest = Math.max(longest, Math.ceil(need));
            needs[i] = Math.ceil(need);
        }
        double content = Math.max(heading, longest);
        double under = sheet.under()
                .apply(column)
                .map(s -> measure.name().applyAsDouble(s.cell().shown(roomy)) + measure.padding())
                .orElse(0.0);
        content = Math.ceil(Math.min(column.isNumber() ? Math.max(content, under) : content, measure.most()));
        return switch (column.shape()) {
            case NAME -> named(sheet, needs, content, longest, deepest * measure.indent(), heading, measure);
            case TEXT ->
                new Room(
                        Math.min(content, Math.max(heading, measure.least())),
                        content,
                        Math.max(content, longest),
                        sorted(needs, 0),
                        1);
            case SIGN -> {
                double sign = measure.sign().orElse(content);
                yield new Room(sign, sign);
            }
            case SHORT, NUMBER, BAR -> new Room(content, content);
            case EVEN -> new Room(measure.even(), Math.max(measure.even(), measure.most()));
            case BARS -> {
                double bars = Math.max(heading, measure.bar() + measure.padding());
                yield new Room(bars, bars);
            }
        };
    }

    /// A name that breaks keeps what it takes to stand in two lines.
    private static Room named(
            Sheet<?> sheet,
            double[] needs,
            double content,
            double longest,
            double indent,
            double heading,
            Measure measure) {
        double kept = Math.max(NAME * measure.least(), sheet.lines() == Sheet.WHOLE ? content / 2 + indent : 0);
        return new Room(
                Math.min(content + indent, Math.max(heading, kept)),
                content + indent,
                Math.max(content, longest) + indent,
                sorted(needs, indent),
                NAME);
    }

    private static double[] sorted(double[] needs, double more) {
        return Arrays.stream(needs).map(n -> n + more).sorted().toArray();
    }

    private static <R> double bar(Column<R> column, Measure measure) {
        return column.shape() == Column.Shape.BAR ? measure.bar() : 0;
    }

    static <R> List<R> sample(List<R> rows) {
        int step = Math.max(1, rows.size() / SAMPLE);
        List<R> some = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += step) {
            some.add(rows.get(i));
        }
        return some;
    }
}
