package hexagonia.export.data;

import hexagonia.export.Xml;
import hexagonia.sheet.DataTable;
import hexagonia.sheet.Plain;
import hexagonia.sheet.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A table for the clipboard: lines of cells apart by tabs for spreadsheets, and the same as a table of HTML for what
/// takes more than text.
///
/// @param decimal what stands before decimals where it is pasted
public record PasteText(char decimal) {
    public String lines(DataTable table) {
        return cells(table).map(row -> String.join("\t", row)).collect(Collectors.joining("\n", "", "\n"));
    }

    public String html(DataTable table) {
        List<List<String>> cells = cells(table).toList();
        String head = row(cells.getFirst(), "th");
        return cells.stream()
                .skip(1)
                .map(row -> row(row, "td"))
                .collect(Collectors.joining(
                        "", "<meta charset=\"utf-8\"><table><thead>" + head + "</thead><tbody>", "</tbody></table>"));
    }

    /// One value by itself.
    public String of(Optional<Value> value) {
        return value.map(v -> CsvFile.text(v, decimal)).orElse("");
    }

    private Stream<List<String>> cells(DataTable table) {
        Stream<List<String>> rows = StreamSupport.stream(table.rows().spliterator(), false)
                .map(row -> row.stream().map(this::of).toList());
        return Stream.concat(
                Stream.of(table.heads().stream()
                        .map(h -> Plain.harmless(h.title()))
                        .toList()),
                rows);
    }

    private static String row(List<String> cells, String tag) {
        return cells.stream()
                .map(text -> "<" + tag + ">" + Xml.escaped(text) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
