package hexagonia.ui.table;

import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.Rows;
import javafx.collections.ObservableListBase;

/// The rows that a table view shows, replaced as a whole and never copied.
final class ShownRows extends ObservableListBase<Row> {
    private Rows rows = Rows.none();

    Rows rows() {
        return rows;
    }

    void show(Rows next) {
        Rows before = rows;
        rows = next;
        beginChange();
        nextReplace(0, next.size(), before);
        endChange();
    }

    @Override
    public Row get(int at) {
        return rows.get(at);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
