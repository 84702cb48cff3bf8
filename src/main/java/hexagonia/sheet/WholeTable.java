package hexagonia.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A whole sheet to paste elsewhere: into a spreadsheet as text or into a word processor as a table of HTML,
/// the same cells in both. A number stands alone, its reserve and its difference to another in columns of their
/// own; the kinds of empty say what they are; what is ours is marked; no cell runs as a formula.
///
/// `digits` takes what groups digits out of a number; `reserve` and `difference` are what stands beside the
/// title of a column that has such.
public record WholeTable(UnaryOperator<String> digits, String reserve, String difference) {
    private static final String FORMULA = "=+-@\u2212";

    /// Lines of cells apart by tabs.
    public <R> String text(Sheet<R> sheet) {
        return lines(sheet).stream()
                .map(line -> line.stream().map(WholeTable::harmless).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// A table of HTML, its first line one of headings.
    public <R> String html(Sheet<R> sheet) {
        List<List<String>> lines = lines(sheet);
        StringBuilder html = new StringBuilder("<meta charset=\"utf-8\"><table border=\"1\"><thead>");
        for (int i = 0; i < lines.size(); i++) {
            html.append("<tr>");
            for (int k = 0; k < lines.get(i).size(); k++) {
                String tag = i == 0 || k == 0 ? "th" : "td";
                html.append('<')
                        .append(tag)
                        .append('>')
                        .append(escaped(harmless(lines.get(i).get(k))));
                html.append("</").append(tag).append('>');
            }
            html.append(i == 0 ? "</tr></thead><tbody>" : "</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private <R> List<List<String>> lines(Sheet<R> sheet) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>();
        for (Column<R> column : sheet.columns()) {
            head.addAll(
                    beside(sheet, column, column.heading(), column.heading() + reserve, column.heading() + difference));
        }
        lines.add(head);
        for (R row : sheet.rows()) {
            boolean heading = sheet.line().apply(row).kind() == Line.Kind.HEADING;
            List<String> line = new ArrayList<>();
            for (Column<R> column : sheet.columns()) {
                Cell cell = column.cell().apply(row);
                boolean blank = heading && column != sheet.columns().getFirst();
                line.addAll(beside(
                        sheet, column, blank ? "" : said(cell), cell.qualifier().strip(), blank ? "" : apart(cell)));
            }
            lines.add(line);
        }
        return lines;
    }

    /// What a column has, with its reserves and differences where some cell has one.
    private static <R> List<String> beside(
            Sheet<R> sheet, Column<R> column, String said, String reserve, String difference) {
        List<Cell> cells = sheet.rows().stream().map(column.cell()).toList();
        return Stream.of(
                        Optional.of(reserve)
                                .filter(_ -> cells.stream()
                                        .anyMatch(c -> !c.qualifier().isEmpty())),
                        Optional.of(said),
                        Optional.of(difference).filter(_ -> cells.stream().anyMatch(c -> !apart(c).isEmpty())))
                .flatMap(Optional::stream)
                .map(WholeTable::plain)
                .toList();
    }

    private static boolean isNumber(Cell cell) {
        return cell.state() == Cell.State.FILLED && cell.value().orElse(null) instanceof Value.Number;
    }

    private static String apart(Cell cell) {
        return isNumber(cell) ? cell.under() : "";
    }

    private String said(Cell cell) {
        if (isNumber(cell)) {
            return digits.apply(cell.text());
        }
        String words = cell.value().orElse(null) instanceof Value.Text t ? t.text() : cell.shown(true);
        String mark = switch (cell.origin()) {
            case STATED -> "";
            case COMPUTED -> " (c)";
            case INFERRED -> " (d)";
        };
        String under = cell.under().isEmpty() || !cell.mentions().isEmpty() ? "" : " (" + cell.under() + ")";
        return (cell.state() == Cell.State.SAME ? "(=) " : "") + words + under + mark;
    }

    private static String harmless(String text) {
        boolean number = text.matches("[-\u2212]?[0-9][0-9.,]*");
        return !number && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String plain(String text) {
        return text.replace("\n", "; ").replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
