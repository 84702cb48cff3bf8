package hexagonia.ui.overlay;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// What of a scene can be seen, and what in it can have the keyboard.
final class FocusSearch {
    private FocusSearch() {}

    /// Whether a node may have the keyboard in this scene now.
    static boolean isEligible(Node node, Scene scene) {
        return node.getScene() == scene && !node.isDisabled() && isShown(node);
    }

    private static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// The part of a node in sight, in the scene: within the window and all that scrolls it. Empty when there is none.
    static Bounds of(Node node) {
        Bounds seen = node.localToScene(node.getLayoutBounds());
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up.getClip() != null || up.getParent() == null) {
                seen = common(seen, up.localToScene(up.getLayoutBounds()));
            }
        }
        return seen;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        double width = Math.min(one.getMaxX(), other.getMaxX()) - x;
        double height = Math.min(one.getMaxY(), other.getMaxY()) - y;
        return new BoundingBox(x, y, width < 0 || height < 0 ? -1 : width, height);
    }

    /// All that Tab stops at within a node, in its order.
    static List<Node> stops(Node within) {
        List<Node> stops = new ArrayList<>();
        gather(within, stops);
        return stops;
    }

    private static void gather(Node node, List<Node> into) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            into.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, into));
        }
    }
}
