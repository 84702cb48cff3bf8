package hexagonia.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How wide columns are: as their contents ask, then stretched or tightened to the room there is. Numbers, words of a
/// list and headings are never cut; names and texts give way first. The same for the window and for paper.
///
/// `columns` are those that fit: of the columns that are shown where there is room, the last give way first. `gutters`
/// are the columns of numbers in which some number has a mark beside it. The sum of the widths may exceed the room when
/// nothing can give way any more.
public record Widths<R>(List<Column<R>> columns, Map<String, Double> byColumn, List<String> gutters) {
    private static final int SAMPLE = 400;
    /// What a name keeps, for each unit that a text keeps.
    private static final double NAME = 1.5;

    private record Room(double least, double wished) {}

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
        return new Widths<>(List.copyOf(columns), shared(columns, rooms, room), List.copyOf(gutters));
    }

    private static <R> double least(List<Column<R>> columns, Map<String, Room> rooms) {
        return columns.stream().mapToDouble(c -> rooms.get(c.id()).least()).sum();
    }

    private static <R> Map<String, Double> shared(List<Column<R>> columns, Map<String, Room> rooms, double room) {
        double least = least(columns, rooms);
        double wished =
                columns.stream().mapToDouble(c -> rooms.get(c.id()).wished()).sum();
        double share = wished <= least ? 1 : Math.clamp((room - least) / (wished - least), 0, 1);
        double spare = Math.max(0, room - wished);
        double stretch = columns.stream()
                .filter(c -> !c.isNumber())
                .mapToDouble(c -> rooms.get(c.id()).wished())
                .sum();
        Map<String, Double> widths = new HashMap<>();
        for (Column<R> column : columns) {
            Room own = rooms.get(column.id());
            double width = own.least() + share * (own.wished() - own.least());
            if (!column.isNumber() && stretch > 0) {
                width += spare * own.wished() / stretch;
            }
            widths.put(column.id(), Math.floor(width));
        }
        return widths;
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
                + (column.origin() == Origin.STATED ? 0 : measure.mark());
        double content = heading;
        var letters = column.shape() == Column.Shape.NAME ? measure.name() : measure.body();
        for (Cell cell : cells) {
            boolean beside = marked || cell.origin() != Origin.STATED;
            double extra =
                    (beside ? measure.mark() : 0) + (cell.state() == Cell.State.UNDISCLOSED ? measure.mark() : 0);
            double text = Math.max(
                    letters.applyAsDouble(cell.shown(roomy)), measure.body().applyAsDouble(cell.under()));
            content = Math.max(content, text + measure.padding() + extra + bar(column, measure));
        }
        double under = sheet.under()
                .apply(column)
                .map(s -> measure.name().applyAsDouble(s.cell().shown(roomy)) + measure.padding())
                .orElse(0.0);
        content = Math.ceil(Math.min(column.isNumber() ? Math.max(content, under) : content, measure.most()));
        return switch (column.shape()) {
            case NAME -> named(content + deepest * measure.indent(), heading, measure);
            case TEXT -> new Room(Math.min(content, Math.max(heading, measure.least())), content);
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

    private static Room named(double content, double heading, Measure measure) {
        return new Room(Math.min(content, Math.max(heading, NAME * measure.least())), content);
    }

    private static <R> double bar(Column<R> column, Measure measure) {
        return column.shape() == Column.Shape.BAR ? measure.bar() : 0;
    }

    private static <R> List<R> sample(List<R> rows) {
        int step = Math.max(1, rows.size() / SAMPLE);
        List<R> some = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += step) {
            some.add(rows.get(i));
        }
        return some;
    }
}
