package hexagonia.ui.keys;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// Makes what stands in a pane one stop for Tab: that with the keyboard, else what is chosen, else the first. Arrows
/// go from one to the next.
public final class OneStop {
    private static final String HELD = "hexagonia.one-stop";

    private final Pane pane;
    private final UnaryOperator<Node> stop;

    public OneStop(Pane pane) {
        this(pane, UnaryOperator.identity());
    }

    /// @param stop what of a child takes the keyboard; null for none
    public OneStop(Pane pane, UnaryOperator<Node> stop) {
        this.pane = pane;
        this.stop = stop;
        pane.getProperties().put(HELD, true);
        pane.getChildren().addListener((Observable _) -> arrange());
        pane.focusWithinProperty().subscribe(_ -> arrange());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Whether a node is one of those that arrows go among.
    public static boolean holds(Node node) {
        Node up = node;
        while (up != null && !(up.hasProperties() && up.getProperties().containsKey(HELD))) {
            up = up.getParent();
        }
        return up != null;
    }

    /// To be called when another is chosen.
    public void arrange() {
        List<Node> stops = stops();
        Node here = stops.stream()
                .filter(Node::isFocused)
                .findFirst()
                .or(() -> stops.stream()
                        .filter(n -> n instanceof ToggleButton toggle && toggle.isSelected())
                        .findFirst())
                .or(() -> stops.stream().findFirst())
                .orElse(null);
        pane.getChildren().stream().map(stop).filter(Objects::nonNull).forEach(n -> n.setFocusTraversable(n == here));
    }

    private List<Node> stops() {
        return pane.getChildren().stream()
                .filter(Node::isVisible)
                .map(stop)
                .filter(n -> n != null && !n.isDisabled())
                .toList();
    }

    private void key(KeyEvent event) {
        List<Node> stops = stops();
        int step = Key.isAlone(event) ? step(event.getCode(), stops.size()) : 0;
        int at = stops.stream().map(Node::isFocused).toList().indexOf(true);
        if (step != 0 && at >= 0) {
            stops.get(Math.clamp(at + step, 0, stops.size() - 1)).requestFocus();
            arrange();
            event.consume();
        }
    }

    private static int step(KeyCode code, int all) {
        return switch (code) {
            case HOME -> -all;
            case END -> all;
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
    }
}
