package hexagonia.ui.keys;

import java.util.function.IntConsumer;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Moves something among its like with [Key#MOVE], where the same keys would walk through the history.
public final class Moving {
    private static final String MOVES = "hexagonia.moves";

    private Moving() {}

    /// Has `move` done by -1 or 1 while the keyboard is on a node.
    public static void install(Node node, IntConsumer move) {
        node.getProperties().put(MOVES, true);
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Key.MOVE.matches(event)) {
                move.accept(event.getCode() == KeyCode.LEFT ? -1 : 1);
                event.consume();
            }
        });
    }

    /// Whether this asks for the next tab or, with Shift, the one before; the tabs themselves answer where they have
    /// the keyboard.
    public static boolean turns(KeyEvent event) {
        return event.getCode() == KeyCode.TAB && event.isControlDown() && !event.isAltDown();
    }

    /// Whether the keys that were pressed move what they were pressed on.
    public static boolean takes(EventTarget target, KeyEvent event) {
        return Key.MOVE.matches(event)
                && target instanceof Node node
                && node.hasProperties()
                && node.getProperties().containsKey(MOVES);
    }
}
