package hexagonia.ui.hint;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;

/// Takes a tooltip away as soon as what it tells of stands elsewhere, is hidden or is taken away: keys scroll and turn
/// pages under a mouse that rests, and a tooltip that floats on would tell of something else.
public final class HintWatch {
    /// What rounding may move a node by.
    private static final double STILL = 1;

    private final Tooltip tooltip;
    private final Node node;
    private final Runnable look = this::look;
    private Scene scene;
    private Bounds stood;

    private HintWatch(Tooltip tooltip, Node node) {
        this.tooltip = tooltip;
        this.node = node;
        tooltip.showingProperty().subscribe(showing -> {
            leave();
            if (showing) {
                enter();
            }
        });
    }

    /// Watches over a tooltip of a node for as long as both are there.
    public static void over(Tooltip tooltip, Node node) {
        new HintWatch(tooltip, node);
    }

    /// Whether a node is to be seen, as far as what it stands in is.
    public static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /// Whether two places on the screen are one.
    public static boolean isSame(Bounds one, Bounds other) {
        return Math.abs(one.getMinX() - other.getMinX()) <= STILL && Math.abs(one.getMinY() - other.getMinY()) <= STILL;
    }

    private void enter() {
        scene = node.getScene();
        if (scene != null) {
            stood = place();
            scene.addPostLayoutPulseListener(look);
        }
    }

    private void leave() {
        if (scene != null) {
            scene.removePostLayoutPulseListener(look);
            scene = null;
        }
    }

    private Bounds place() {
        return node.localToScene(node.getLayoutBounds());
    }

    private void look() {
        if (node.getScene() != scene || !isShown(node) || !isSame(stood, place())) {
            tooltip.hide();
        }
    }
}
