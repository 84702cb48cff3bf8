package hexagonia.ui.overlay;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The ring around what has the keyboard, as long as the keyboard is what is used: one for the whole window, above all
/// else, so that no control can be without. It moves with the keyboard at once, and again after whatever that had laid
/// out anew. A press of the mouse puts it away. It stands in a layer of the size of the window.
public final class FocusRing extends Region {
    private static final double OUT = 2;

    private final EventHandler<KeyEvent> key = this::pressed;
    private final EventHandler<MouseEvent> mouse = _ -> clicked();
    private final Runnable place = this::place;
    private boolean keys;
    private boolean shown;

    public FocusRing() {
        setId("focus-ring");
        getStyleClass().add("focus-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        sceneProperty().subscribe((old, scene) -> {
            if (old != null) {
                old.removeEventFilter(KeyEvent.KEY_PRESSED, key);
                old.removeEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
                old.removePostLayoutPulseListener(place);
            }
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, key);
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
                scene.addPostLayoutPulseListener(place);
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> show(keys));
    }

    /// Keys in a field that was clicked only write; any other key shows where it goes.
    private void pressed(KeyEvent event) {
        keys = true;
        show(shown || !(event.getTarget() instanceof TextInputControl));
    }

    private void clicked() {
        keys = false;
        show(false);
    }

    /// Nothing else need ask for a pulse where only the keyboard moves.
    private void show(boolean wanted) {
        shown = wanted;
        place();
        Platform.requestNextPulse();
    }

    private void place() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        Node around = owner instanceof TabPane tabs ? tabs.lookup(".tab:selected") : owner;
        Bounds seen =
                shown && around != null && FocusSearch.isEligible(around, getScene()) ? FocusSearch.of(around) : null;
        boolean any = seen != null && !seen.isEmpty();
        setVisible(any);
        if (any) {
            Bounds ring = within(getParent().sceneToLocal(seen));
            if (!ring.equals(getBoundsInParent())) {
                resizeRelocate(ring.getMinX(), ring.getMinY(), ring.getWidth(), ring.getHeight());
            }
        }
    }

    /// Outside the node, yet inside the window.
    private Bounds within(Bounds node) {
        Bounds window = getParent().getLayoutBounds();
        double left = Math.max(0, snapPositionX(node.getMinX() - OUT));
        double top = Math.max(0, snapPositionY(node.getMinY() - OUT));
        double right = Math.min(window.getWidth(), snapPositionX(node.getMaxX() + OUT));
        double bottom = Math.min(window.getHeight(), snapPositionY(node.getMaxY() + OUT));
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
