package hexagonia.ui.table;

import hexagonia.explore.Transition;
import hexagonia.sheet.Column;
import hexagonia.ui.keys.Key;
import hexagonia.ui.state.CompareEvent;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys and the menu of a grid: left and right walk the columns, Enter follows the link of the current cell or
/// selects its row, Ctrl+C copies.
final class GridKeys {
    /// By so much a menu asked for by keys stands in from the cell that it belongs to.
    private static final double INDENT = 8;

    private final Grid grid;
    private final Session session;
    private final Copying copying;
    private final GridMenu menu;
    private ContextMenu open;

    GridKeys(Grid grid, Session session, Labels labels, Copying copying) {
        this.grid = grid;
        this.session = session;
        this.copying = copying;
        menu = new GridMenu(grid, session, labels, copying);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.setOnContextMenuRequested(this::ask);
    }

    private void pressed(KeyEvent event) {
        if (Key.COPY.matches(event)) {
            copying.rows();
        } else if (Key.CELL.matches(event)) {
            copying.cell();
        } else if (Key.CITED.matches(event)) {
            copying.cited();
        } else if (Key.MORE.matches(event)) {
            also();
        } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && !event.isControlDown()) {
            if (!grid.isFocused() || !grid.goToMentions()) {
                return;
            }
        } else if (Key.COMPARE.matches(event)) {
            grid.focused().ifPresent(row -> CompareEvent.ask(grid, grid.comparable(grid.selected(row))));
        } else if (Key.ENTER.matches(event)) {
            enter();
        } else if (Key.ARROWS.matches(event) && event.getCode() == KeyCode.LEFT) {
            walk(-1);
        } else if (Key.ARROWS.matches(event) && event.getCode() == KeyCode.RIGHT) {
            walk(1);
        } else {
            return;
        }
        event.consume();
    }

    private void also() {
        List<String> records = grid.focused().map(grid::records).orElse(List.of());
        if (!records.isEmpty()) {
            session.send(new Transition.SelectAlso(records));
        }
    }

    private void enter() {
        grid.focused()
                .ifPresent(row -> grid.cursor()
                        .column()
                        .flatMap(c -> c.cell().apply(row).target())
                        .or(() -> grid.target(row))
                        .ifPresent(grid::open));
    }

    private void walk(int step) {
        List<Column<Object>> shown = grid.shown();
        int at = grid.cursor().column().map(shown::indexOf).orElse(0);
        if (!shown.isEmpty()) {
            grid.cursor().to(shown.get(Math.clamp(at + step, 0, shown.size() - 1)));
        }
    }

    private void ask(ContextMenuEvent event) {
        if (open != null) {
            open.hide();
        }
        open = menu.make();
        Optional<Bounds> cell = event.isKeyboardTrigger()
                ? grid.cursor().cell().map(c -> c.localToScreen(c.getLayoutBounds()))
                : Optional.empty();
        open.show(
                grid,
                cell.map(c -> c.getMinX() + INDENT).orElse(event.getScreenX()),
                cell.map(Bounds::getMaxY).orElse(event.getScreenY()));
        event.consume();
    }
}
