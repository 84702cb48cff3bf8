package hexagonia.ui.shell;

import hexagonia.ui.overlay.FocusRing;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows its content larger, in as much less room: letters, lines and figures alike, each drawn at its final size.
final class Zoom extends Region {
    private final Scale scale = new Scale(1, 1);
    private final Pane above = new Pane(new FocusRing());

    Zoom() {
        above.setMouseTransparent(true);
        above.getTransforms().setAll(scale);
    }

    /// Shows this content, `times` enlarged.
    void show(Node content, double times) {
        scale.setX(times);
        scale.setY(times);
        content.getTransforms().setAll(scale);
        getChildren().setAll(content, above);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (Node content : getChildren()) {
            content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
        }
    }
}
