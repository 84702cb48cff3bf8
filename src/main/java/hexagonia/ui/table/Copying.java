package hexagonia.ui.table;

import hexagonia.exhibit.extract.Extractor;
import hexagonia.exhibit.table.Citation;
import hexagonia.explore.rows.Row;
import hexagonia.export.data.PasteText;
import hexagonia.sheet.DataTable;
import hexagonia.sheet.Extraction;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What the clipboard takes of a grid: rows and cells to paste in a spreadsheet, or rows as one would cite them.
final class Copying {
    private final Grid grid;
    private final Session session;
    private final Labels labels;
    private final Extractor extractor;
    private final PasteText text;

    Copying(Grid grid, Session session, Labels labels) {
        this.grid = grid;
        this.session = session;
        this.labels = labels;
        extractor = new Extractor(labels);
        text = new PasteText(labels.formats().decimal());
    }

    void rows() {
        List<Object> rows = grid.chosen();
        DataTable table = extractor.rows(grid.sheet(), "", grid.shown(), rows);
        if (table.size() == 0 && !rows.isEmpty()) {
            grid.say(labels.messages().get("tables.copied.none"));
        }
        put(table, "tables.copied", table.size());
    }

    private void put(DataTable table, String said, int rows) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.lines(table));
        content.putHtml(text.html(table));
        put(content, said, rows);
    }

    /// The whole sheet, for a spreadsheet and for a word processor.
    void table() {
        put(extractor.told(grid.sheet()), "compare.copied", grid.sheet().rows().size());
    }

    void cell() {
        grid.focused()
                .ifPresent(row -> grid.cursor()
                        .column()
                        .ifPresent(column -> put(
                                plain(text.of(Extraction.value(column.cell().apply(row)))), "tables.copied.cell", 1)));
    }

    /// The rows that are of the strategy, as one would cite them.
    void cited() {
        List<Row> rows = grid.chosen().stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .toList();
        String perimeter = session.exploration().perimeter();
        put(plain(new Citation(labels, perimeter).of(rows)), "tables.copied.cited", rows.size());
    }

    private static ClipboardContent plain(String copied) {
        ClipboardContent content = new ClipboardContent();
        content.putString(copied);
        return content;
    }

    private void put(ClipboardContent content, String said, int rows) {
        if (rows == 0) {
            return;
        }
        Clipboard.getSystemClipboard().setContent(content);
        grid.say(labels.messages().get(said, rows));
    }
}
