package hexagonia.ui.table;

import hexagonia.sheet.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The current cell of a grid: where the row with the keyboard and the column last walked to meet.
final class GridCursor {
    private final Grid grid;
    private final List<GridCell> cells = new ArrayList<>();
    private String column = "";

    GridCursor(Grid grid) {
        this.grid = grid;
        grid.getFocusModel().focusedIndexProperty().addListener(_ -> mark());
        grid.focusedProperty().addListener(_ -> mark());
    }

    /// Forgets the cells of columns that are no more.
    void clear() {
        cells.clear();
        column = "";
    }

    void follow(GridCell cell) {
        cells.add(cell);
        cell.setOnMousePressed(_ -> to(cell.column()));
    }

    /// The column with the keyboard.
    Optional<Column<Object>> column() {
        List<Column<Object>> shown = grid.shown();
        return shown.stream()
                .filter(c -> c.id().equals(column))
                .findFirst()
                .or(() -> shown.stream().findFirst());
    }

    void to(Column<Object> wanted) {
        column = wanted.id();
        grid.onScreen(wanted).ifPresent(grid::scrollToColumn);
        grid.onScreen(wanted).ifPresent(grid.pins()::reveal);
        mark();
    }

    boolean isAt(int row, Column<Object> at) {
        return grid.isFocused()
                && grid.getFocusModel().getFocusedIndex() == row
                && column().filter(c -> c.id().equals(at.id())).isPresent();
    }

    /// The cell on screen that has the keyboard.
    Optional<GridCell> cell() {
        return cells.stream()
                .filter(c -> c.getTableColumn() != null && isAt(c.getIndex(), c.column()))
                .findFirst();
    }

    /// Tells of every cell there is.
    void each(Consumer<GridCell> told) {
        cells.stream().filter(c -> c.getTableColumn() != null).forEach(told);
    }

    private void mark() {
        cells.forEach(GridCell::mark);
    }
}
