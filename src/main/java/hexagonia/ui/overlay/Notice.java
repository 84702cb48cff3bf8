package hexagonia.ui.overlay;

import hexagonia.ui.keys.Key;
import hexagonia.ui.theme.Nodes;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// A sentence at the foot of the window, which goes by itself unless it offers something to do, or has the keyboard.
/// The keyboard goes back to where it came from; Escape puts the sentence away.
final class Notice extends HBox {
    private static final double MOST = 640;
    private static final double ABOVE_THE_FOOT = 44;
    private static final double ON_THE_FOOT = 4;

    private final Label sentence = Nodes.wrapped("");
    private final Button action = new Button();
    private final PauseTransition while_ = new PauseTransition(Duration.seconds(12));
    private Node before;

    /// @param name what the button that puts it away is called
    Notice(String name) {
        setId("notice");
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        setViewOrder(-1);
        setVisible(false);
        Button away = Nodes.icon(Feather.X, name, this::away);
        away.setId("notice-away");
        Overlay.leaveEscape(action);
        Overlay.leaveEscape(away);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Key.ESCAPE.matches(event)) {
                away();
                event.consume();
            }
        });
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe((old, now) -> before = isWithin(now) && !isWithin(old) ? old : before);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        action.setId("notice-action");
        action.getStyleClass().add("notice-action");
        action.setMinWidth(USE_PREF_SIZE);
        action.setManaged(false);
        action.setVisible(false);
        getChildren().addAll(sentence, action, away);
        while_.setOnFinished(_ -> {
            if (isFocusWithin()) {
                while_.playFromStart();
            } else {
                setVisible(false);
            }
        });
    }

    void say(String text) {
        show(text, false);
        while_.playFromStart();
    }

    void say(String text, String name, Runnable act) {
        action.setText(name);
        action.setOnAction(_ -> {
            away();
            act.run();
        });
        while_.stop();
        if (!isVisible() || !sentence.getText().equals(text)) {
            show(text, true);
        }
    }

    private void away() {
        leave();
        setVisible(false);
    }

    /// Puts the keyboard back where it came from.
    void leave() {
        if (isFocusWithin() && before != null && FocusSearch.isEligible(before, getScene())) {
            before.requestFocus();
        }
    }

    private boolean isWithin(Node node) {
        return node != null && node.getParent() == this;
    }

    private void show(String text, boolean acts) {
        sentence.setText(text);
        action.setManaged(acts);
        action.setVisible(acts);
        setAccessibleText(text);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        setVisible(true);
        requestLayout();
    }

    /// @param low whether it stands as low as it can, beneath a card in the middle
    void place(double width, double height, boolean low) {
        double own = Math.min(Math.min(MOST, prefWidth(-1)), width - 32);
        double tall = prefHeight(own);
        resizeRelocate(
                snapPositionX((width - own) / 2),
                snapPositionY(height - tall - (low ? ON_THE_FOOT : ABOVE_THE_FOOT)),
                own,
                snapSizeY(tall));
    }
}
