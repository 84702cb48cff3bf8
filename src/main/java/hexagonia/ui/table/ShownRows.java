package hexagonia.ui.table;

import java.util.List;
import javafx.collections.ObservableListBase;

/// The rows that a table view shows, replaced as a whole and never copied.
final class ShownRows extends ObservableListBase<Object> {
    private List<Object> rows = List.of();

    /// Shows these rows; whether they are others than before.
    boolean show(List<Object> next) {
        List<Object> before = rows;
        rows = next;
        if (before.equals(next)) {
            return false;
        }
        beginChange();
        nextReplace(0, next.size(), before);
        endChange();
        return true;
    }

    @Override
    public Object get(int at) {
        return rows.get(at);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
