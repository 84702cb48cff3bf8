package hexagonia.exhibit.table;

import hexagonia.exhibit.Content;
import hexagonia.sheet.Bar;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A sheet as text that a person can read: its head, its columns, its first rows with depth, marks and bars, and what
/// stands under them.
final class SheetText {
    private static final int MOST = 12;

    private SheetText() {}

    static <R> String of(Content content, Sheet<R> sheet) {
        StringBuilder text =
                new StringBuilder("== " + sheet.id() + ": " + content.head().name() + "\n");
        List.of(
                        content.head().finding(),
                        content.head().coverage(),
                        content.head().unit())
                .forEach(line -> text.append(line.isEmpty() ? "" : line + "\n"));
        content.head()
                .notes()
                .forEach(note -> text.append("note: ").append(note).append('\n'));
        text.append(across(sheet.columns().stream().map(SheetText::heading).toList()));
        sheet.rows().stream().limit(MOST).forEach(row -> text.append(row(sheet, row)));
        if (sheet.rows().size() > MOST) {
            text.append("… ").append(sheet.rows().size()).append(" rows\n");
        }
        String under = across(sheet.columns().stream()
                .map(c -> sheet.under().apply(c).map(s -> s.cell().shown(true)).orElse(""))
                .toList());
        return text.append(under.replace("|", "").isBlank() ? "" : "= " + under)
                .append('\n')
                .toString();
    }

    private static <R> String row(Sheet<R> sheet, R row) {
        Line line = sheet.line().apply(row);
        String tone = line.tone() == Line.Tone.PLAIN ? "" : line.tone().name().toLowerCase(Locale.ROOT) + " ";
        return tone
                + "  ".repeat(line.depth())
                + across(sheet.columns().stream()
                        .map(c -> cell(c.cell().apply(row)))
                        .toList());
    }

    private static String across(List<String> cells) {
        return String.join(" | ", cells).stripTrailing() + "\n";
    }

    private static String heading(Column<?> column) {
        String presence = switch (column.presence()) {
            case ALWAYS -> "";
            case FITTING -> "?";
            case ROOMY -> "+";
            case ASKED -> "-";
        };
        return presence + column.heading() + mark(column.origin());
    }

    private static String cell(Cell cell) {
        String bars = cell.bars().stream().map(SheetText::bar).collect(Collectors.joining());
        String second = cell.under().isEmpty() ? "" : " / " + cell.under();
        return (bars + " " + cell.shown(true) + second + mark(cell.origin())).strip();
    }

    private static String bar(Bar bar) {
        String sign = switch (bar.fill()) {
            case SOLID -> "#";
            case SECOND -> "+";
            case REST -> ".";
            case ROUNDING -> "~";
            case AWAITED -> "-";
            case ELSEWHERE -> "=";
            case FADED -> "f";
            case HATCHED -> "/";
            case BLANK -> "x";
            case STUB -> "/?";
        };
        return sign + Math.round(100 * bar.length());
    }

    private static String mark(Origin origin) {
        return switch (origin) {
            case STATED -> "";
            case COMPUTED -> " [c]";
            case INFERRED -> " [d]";
        };
    }
}
