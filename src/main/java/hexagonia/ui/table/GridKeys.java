package hexagonia.ui.table;

import hexagonia.explore.Row;
import hexagonia.explore.Transition;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import hexagonia.wording.table.Column;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys and the menu of a grid: left and right walk the columns, Enter follows the link of the current cell or
/// selects its row, Ctrl+C copies.
final class GridKeys {
    static final KeyCombination ROWS = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination CELL =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN);
    static final KeyCombination CITED =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Grid grid;
    private final Session session;
    private final Copying copying;
    private final GridMenu menu;
    private ContextMenu open;

    GridKeys(Grid grid, Session session, Labels labels) {
        this.grid = grid;
        this.session = session;
        copying = new Copying(grid, session, labels);
        menu = new GridMenu(grid, session, labels, copying);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.setOnContextMenuRequested(this::ask);
    }

    private void pressed(KeyEvent event) {
        if (ROWS.match(event)) {
            copying.rows();
        } else if (CELL.match(event)) {
            copying.cell();
        } else if (CITED.match(event)) {
            copying.cited();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            grid.focused().flatMap(Row::subject).ifPresent(id -> session.send(new Transition.SelectAlso(List.of(id))));
        } else if (isPlain(event) && event.getCode() == KeyCode.ENTER) {
            enter();
        } else if (isPlain(event) && event.getCode() == KeyCode.LEFT) {
            walk(-1);
        } else if (isPlain(event) && event.getCode() == KeyCode.RIGHT) {
            walk(1);
        } else {
            return;
        }
        event.consume();
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isAltDown() && !event.isShiftDown() && !event.isShortcutDown();
    }

    private void enter() {
        grid.focused()
                .ifPresent(row -> grid.current()
                        .flatMap(c -> c.cell().apply(row).link())
                        .ifPresentOrElse(
                                grid::open,
                                () -> row.subject().ifPresent(id -> session.send(new Transition.Select(List.of(id))))));
    }

    private void walk(int step) {
        List<Column> shown = grid.shown();
        int at = grid.current().map(shown::indexOf).orElse(0);
        if (!shown.isEmpty()) {
            grid.current(shown.get(Math.clamp(at + step, 0, shown.size() - 1)));
        }
    }

    private void ask(ContextMenuEvent event) {
        if (open != null) {
            open.hide();
        }
        open = menu.make();
        open.show(grid, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
