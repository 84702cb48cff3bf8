package hexagonia.ui.table;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;

/// The rows that a table view shows, replaced as a whole and never copied.
final class ShownRows extends ObservableListBase<Object> {
    private List<Object> rows = List.of();

    /// Shows these rows; whether they are others than before.
    ///
    /// @param inPlace whether what shows a row goes on showing that of the same place, which costs less
    boolean show(List<Object> next, boolean inPlace) {
        List<Object> before = rows;
        rows = next;
        if (before.equals(next)) {
            return false;
        }
        beginChange();
        if (inPlace) {
            int common = Math.min(before.size(), next.size());
            IntStream.range(0, common).forEach(this::nextUpdate);
            if (next.size() > common) {
                nextAdd(common, next.size());
            } else if (before.size() > common) {
                nextRemove(common, before.subList(common, before.size()));
            }
        } else {
            nextReplace(0, next.size(), before);
        }
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
