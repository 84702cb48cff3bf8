package hexagonia.ui.shell;

import hexagonia.ui.theme.Nodes;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/// What the tab shows, alone on the whole screen: all that stands around it goes until it is left again.
final class FullScreen {
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final Node window;
    private final Runnable placed;

    /// @param around what goes; `placed` is run after each change
    FullScreen(Node window, Tabs tabs, List<Node> around, Runnable placed) {
        this.window = window;
        this.placed = placed;
        around.forEach(node -> Nodes.showWhen(node, on.not()));
        on.subscribe(shown -> tabs.pseudoClassStateChanged(PseudoClass.getPseudoClass("alone"), shown));
    }

    boolean isOn() {
        return on.get();
    }

    void toggle() {
        on.set(!on.get());
        Stage stage = (Stage) window.getScene().getWindow();
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(on.get());
        placed.run();
    }
}
