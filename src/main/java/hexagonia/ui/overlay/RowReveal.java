package hexagonia.ui.overlay;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;

/// Brings a row of a list wholly into sight when something in it gets the keyboard: lists make rows that are only
/// partly in sight, and Tab goes to what stands in them.
public final class RowReveal {
    private RowReveal() {}

    /// Looks after the lists of a scene from now on.
    public static void install(Scene scene) {
        scene.focusOwnerProperty().subscribe(RowReveal::reveal);
    }

    private static void reveal(Node owner) {
        IndexedCell<?> row = null;
        for (Node up = owner; up != null; up = up.getParent()) {
            if (up instanceof IndexedCell<?> cell && up != owner) {
                row = cell;
            } else if (up instanceof VirtualFlow<?> flow && row != null) {
                if (FocusSearch.of(row).getHeight() < row.getHeight() - 1) {
                    show(flow, row.getIndex());
                }
                return;
            }
        }
    }

    /// The flow itself is declared over raw cells.
    @SuppressWarnings("rawtypes")
    private static <C extends IndexedCell> void show(VirtualFlow<C> flow, int index) {
        flow.scrollTo(flow.getCell(index));
    }
}
