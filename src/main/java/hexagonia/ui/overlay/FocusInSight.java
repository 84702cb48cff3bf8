package hexagonia.ui.overlay;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Puts the keyboard on a node and scrolls it into sight, as Tab does by itself.
public final class FocusInSight {
    private FocusInSight() {}

    public static void put(Node node) {
        node.requestFocus();
        show(node);
    }

    /// Scrolls a node into sight, from its top where there is less room than it needs.
    public static void show(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(pane, node);
            }
        }
    }

    private static void scroll(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        double room = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - room;
        if (hidden > 0) {
            Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double top = pane.getVvalue() * hidden;
            double wanted = Math.min(at.getMinY(), Math.max(top, at.getMaxY() - room));
            pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }
}
