package hexagonia.ui.table;

import hexagonia.explore.rows.Row;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import hexagonia.wording.table.Citation;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What the clipboard takes of a grid: rows and cells to paste in a spreadsheet, or rows as one would cite them.
final class Copying {
    private final Grid grid;
    private final Session session;
    private final Labels labels;

    Copying(Grid grid, Session session, Labels labels) {
        this.grid = grid;
        this.session = session;
        this.labels = labels;
    }

    void rows() {
        List<Row> rows = grid.chosen();
        put(grid.sheet().copy(grid.shown(), rows), "tables.copied", rows.size());
    }

    void cell() {
        grid.focused()
                .ifPresent(row -> grid.cursor()
                        .column()
                        .ifPresent(column -> put(grid.sheet().copy(column, row), "tables.copied.cell", 1)));
    }

    void cited() {
        List<Row> rows = grid.chosen();
        String perimeter = session.exploration().perimeter();
        put(new Citation(labels, perimeter).of(rows), "tables.copied.cited", rows.size());
    }

    private void put(String text, String said, int rows) {
        if (rows == 0) {
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        grid.say(labels.messages().get(said, rows));
    }
}
