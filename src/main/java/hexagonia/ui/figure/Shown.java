package hexagonia.ui.figure;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Whether a node can be seen, and at which scale: neither it nor what it stands in is invisible, and its window, if it
/// has one, is showing. It listens upwards along the parents it has at the moment, and lets go of them when moved.
final class Shown {
    private final Node node;
    private final ObservableValue<Boolean> visible;
    private final ObservableValue<Boolean> showing;
    private final ObservableValue<Number> scale;

    Shown(Node node) {
        this.node = node;
        var window = node.sceneProperty().flatMap(Scene::windowProperty);
        visible = visible(node);
        showing = window.flatMap(Window::showingProperty);
        scale = window.flatMap(Window::outputScaleXProperty);
    }

    private static ObservableValue<Boolean> visible(Node node) {
        return node.visibleProperty()
                .flatMap(v -> v ? node.parentProperty().flatMap(Shown::visible).orElse(true) : node.visibleProperty());
    }

    /// Calls back whenever something of this may have changed, for as long as the node lives.
    void onChange(Runnable changed) {
        visible.subscribe((before, after) -> changed.run());
        showing.subscribe((before, after) -> changed.run());
        scale.subscribe((before, after) -> changed.run());
    }

    boolean now() {
        return visible.getValue() && (node.getScene() == null || !Boolean.FALSE.equals(showing.getValue()));
    }

    /// Device pixels in a point; 1 where there is no window.
    double scale() {
        var known = scale.getValue();
        return known == null ? 1 : known.doubleValue();
    }
}
