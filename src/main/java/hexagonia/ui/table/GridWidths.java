package hexagonia.ui.table;

import hexagonia.explore.rows.Row;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.model.Basis;
import hexagonia.wording.table.Cell;
import hexagonia.wording.table.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How wide columns are: as their contents ask, then stretched or tightened to the room there is. Numbers, words of a
/// list and headings are never cut; names and texts give way first.
final class GridWidths {
    private static final Letters HEADING = Letters.regular(11);
    private static final Letters BODY = Letters.regular(12);
    private static final Letters NAME = Letters.semibold(12);
    private static final double PADDING = 14;
    private static final double ARROW = 10;
    private static final double MARK = 18;
    private static final int SAMPLE = 400;
    private static final double NAME_LEAST = 150;
    private static final double TEXT_LEAST = 96;
    private static final double MOST = 420;

    private record Room(double least, double wished) {}

    private GridWidths() {}

    /// The widths by column that make the best of `room`; the sum may exceed it when nothing can give way any more.
    static Map<String, Double> fit(List<Column> columns, List<Row> rows, double room, boolean roomy) {
        Map<String, Room> rooms = new HashMap<>();
        double least = 0;
        double wished = 0;
        for (Column column : columns) {
            Room own = room(column, rows, roomy);
            rooms.put(column.id(), own);
            least += own.least();
            wished += own.wished();
        }
        Map<String, Double> widths = new HashMap<>();
        double share = wished <= least ? 1 : Math.clamp((room - least) / (wished - least), 0, 1);
        double spare = Math.max(0, room - wished);
        double stretch = columns.stream()
                .filter(c -> !c.isNumber())
                .mapToDouble(c -> rooms.get(c.id()).wished())
                .sum();
        for (Column column : columns) {
            Room own = rooms.get(column.id());
            double width = own.least() + share * (own.wished() - own.least());
            if (!column.isNumber() && stretch > 0) {
                width += spare * own.wished() / stretch;
            }
            widths.put(column.id(), Math.floor(width));
        }
        return widths;
    }

    private static Room room(Column column, List<Row> rows, boolean roomy) {
        TextMeasure measure = TextMeasure.bundled();
        double heading =
                measure.width(column.title(), HEADING) + PADDING + ARROW + (column.basis() == Basis.STATED ? 0 : MARK);
        double content = heading;
        int step = Math.max(1, rows.size() / SAMPLE);
        Letters letters = column.shape() == Column.Shape.NAME ? NAME : BODY;
        for (int i = 0; i < rows.size(); i += step) {
            Cell cell = column.cell().apply(rows.get(i));
            double extra = cell.basis() != Basis.STATED || cell.state() == Cell.State.UNDISCLOSED ? MARK : 0;
            content = Math.max(content, measure.width(cell.text(roomy), letters) + PADDING + extra + 2);
        }
        content = Math.ceil(Math.min(content, MOST));
        return switch (column.shape()) {
            case NAME -> new Room(Math.min(content, Math.max(heading, NAME_LEAST)), content);
            case TEXT -> new Room(Math.min(content, Math.max(heading, TEXT_LEAST)), content);
            case SHORT, NUMBER -> new Room(content, content);
        };
    }
}
