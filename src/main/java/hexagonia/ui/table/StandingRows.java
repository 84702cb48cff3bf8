package hexagonia.ui.table;

import java.util.ArrayList;
import java.util.List;

/// The rows of a grid that stand in it. The toolkit takes some away where there are fewer to show, and brings the same
/// back later, which then still show what they showed.
final class StandingRows {
    private final List<Object> shown;
    private final List<GridRow> rows = new ArrayList<>();

    /// @param shown what the rows show, always as it is now
    StandingRows(List<Object> shown) {
        this.shown = shown;
    }

    /// Counts a row in while it stands in the grid, and has it show what is shown now when it comes back.
    GridRow follow(GridRow row) {
        row.parentProperty().subscribe(parent -> {
            rows.remove(row);
            if (parent != null) {
                rows.add(row);
                row.again(shown);
            }
        });
        return row;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// Has each show what now stands in its place.
    void again() {
        List.copyOf(rows).forEach(row -> row.again(shown));
    }

    /// The same, where the toolkit has to learn how high each is now.
    void updateIndex() {
        List.copyOf(rows).forEach(row -> row.updateIndex(row.getIndex()));
    }
}
