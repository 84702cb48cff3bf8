package hexagonia.ui.keys;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;

/// The key that opens the menu of what has the keyboard.
public final class MenuKey {
    private MenuKey() {}

    /// Asks `owner` for its menu: not every system does so by itself.
    public static void ask(Node owner) {
        Bounds at = owner.localToScreen(owner.getLayoutBounds());
        owner.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, at.getMinX() + 8, at.getMinY() + 8, true, null));
    }
}
