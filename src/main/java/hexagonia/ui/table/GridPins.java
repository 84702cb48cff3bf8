package hexagonia.ui.table;

import hexagonia.sheet.Column;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.TableHeaderRow;

/// Columns that stay in sight while the others scroll sideways: each stops where those pinned before it end.
final class GridPins {
    private static final String PINNED = "pinned";

    private final Grid grid;
    private final InvalidationListener moved = _ -> follow();
    private Set<String> pinned = Set.of();
    private Optional<ScrollBar> bar = Optional.empty();

    GridPins(Grid grid) {
        this.grid = grid;
    }

    /// Has these columns stay in sight.
    void pin(Set<String> columns) {
        pinned = Set.copyOf(columns);
        follow();
    }

    /// Puts heads and cells where they stand now.
    void follow() {
        if (pinned.isEmpty()) {
            return;
        }
        listen();
        heads().forEach(h -> place(h, h.getTableColumn()));
        grid.cursor().each(cell -> place(cell, cell.getTableColumn()));
    }

    /// The heads of columns; found among what stands above the rows only, for rows hold many nodes.
    private Stream<TableColumnHeader> heads() {
        return grid.getChildrenUnmodifiable().stream()
                .filter(TableHeaderRow.class::isInstance)
                .flatMap(above -> above.lookupAll(".column-header").stream())
                .filter(TableColumnHeader.class::isInstance)
                .map(TableColumnHeader.class::cast)
                .filter(h -> h.getTableColumn() instanceof TableColumn);
    }

    /// Scrolls so that a column is not under those pinned.
    void reveal(TableColumn<?, ?> column) {
        double hidden = under(column);
        if (hidden > 0 && !isPinned(column)) {
            bar.ifPresent(b -> b.setValue(Math.max(0, scrolled() - hidden)));
        }
    }

    /// How far the left edge of a column is under those pinned before it.
    private double under(TableColumnBase<?, ?> column) {
        double under = scrolled();
        for (TableColumn<?, ?> before : grid.getVisibleLeafColumns()) {
            if (before == column) {
                break;
            }
            under -= isPinned(before) ? 0 : before.getWidth();
        }
        return under;
    }

    private boolean isPinned(TableColumnBase<?, ?> column) {
        return column.getUserData() instanceof Column<?> shown && pinned.contains(shown.id());
    }

    private void place(Node node, TableColumnBase<?, ?> column) {
        boolean stays = isPinned(column);
        double shift = stays ? Math.max(0, under(column)) : 0;
        node.setTranslateX(shift);
        node.setViewOrder(stays ? -1 : 0);
        if (shift == 0) {
            node.getStyleClass().remove(PINNED);
        } else if (!node.getStyleClass().contains(PINNED)) {
            node.getStyleClass().add(PINNED);
        }
    }

    private double scrolled() {
        return bar.filter(Node::isVisible).map(ScrollBar::getValue).orElse(0.0);
    }

    private void listen() {
        if (bar.isPresent()) {
            return;
        }
        for (Node node : grid.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar found && found.getOrientation() == Orientation.HORIZONTAL) {
                bar = Optional.of(found);
                found.valueProperty().addListener(moved);
                found.visibleProperty().addListener(moved);
            }
        }
    }
}
