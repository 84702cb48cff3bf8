package hexagonia.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rows as text to paste in a spreadsheet: headings with their units, then one line a row, cells apart by tabs. A
/// number stands alone in its column and its qualifier in a column of its own where any row has one; dates are ISO,
/// spaces ordinary; what nobody says and what does not apply is empty; no text reads as a formula.
///
/// `digits` takes what groups digits out of a number. `qualifier` is the heading beside a column's number.
public record TextRows(UnaryOperator<String> digits, Function<Column<?>, String> qualifier) {
    private static final String FORMULA = "=+-@";

    public <R> String of(List<Column<R>> columns, List<R> rows) {
        List<List<String>> across = new ArrayList<>();
        for (Column<R> column : columns) {
            List<Cell> cells = rows.stream().map(column.cell()).toList();
            if (cells.stream().anyMatch(c -> !c.qualifier().isEmpty())) {
                across.add(listed(qualifier.apply(column), cells.stream().map(c -> plain(c.qualifier()))));
            }
            across.add(listed(column.heading(), cells.stream().map(this::of)));
        }
        return IntStream.rangeClosed(0, rows.size())
                .mapToObj(i -> across.stream().map(c -> c.get(i)).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> listed(String heading, Stream<String> cells) {
        return Stream.concat(Stream.of(plain(heading)), cells).toList();
    }

    /// One cell, without its qualifier.
    public String of(Cell cell) {
        if (cell.state() == Cell.State.UNDISCLOSED || cell.state() == Cell.State.NOT_APPLICABLE) {
            return "";
        }
        return switch (cell.value().orElse(new Value.Text(cell.text()))) {
            case Value.Number _ -> plain(digits.apply(cell.text()));
            case Value.Date date -> date.iso();
            case Value.Text t
            when cell.state() == Cell.State.SAME || !cell.text().equals(t.text()) -> harmless(plain(t.text()));
            case Value.Text _ ->
                harmless(plain(cell.under().isEmpty() ? cell.text() : cell.text() + " " + cell.under()));
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String plain(String text) {
        return text.replace("\n", "; ").replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }
}
