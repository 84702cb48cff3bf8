package hexagonia.ui.overlay;

import hexagonia.ui.keys.Key;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// What keys do in a card and in the sentence at the foot of the window, while a card is shown: Tab goes round in the
/// card, F6 to that sentence and back.
final class CardKeys {
    private final Overlay overlay;
    private final Notice notice;
    /// Stands behind the card in the order of Tab.
    private final Node end;

    CardKeys(Overlay overlay, Notice notice, Node end) {
        this.overlay = overlay;
        this.notice = notice;
        this.end = end;
        overlay.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> overlay.card().ifPresent(card -> {
                    tab(event, card);
                    enter(event, card);
                }));
    }

    private Node owner() {
        return overlay.getScene().getFocusOwner();
    }

    /// Puts the keyboard on what the sentence offers, or back where it was, where F6 asked for that; whether it did.
    /// Without a card the panes of the window go about it.
    boolean walk(KeyEvent event) {
        if (!Panes.isAsked(event) || !overlay.isOpen() || !notice.isVisible()) {
            return false;
        }
        if (Overlay.has(notice, owner())) {
            notice.leave();
        } else {
            FocusSearch.stops(notice).getFirst().requestFocus();
        }
        return true;
    }

    private void tab(KeyEvent event, Region card) {
        boolean plain = event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown();
        boolean said = Overlay.has(notice, owner());
        if (!plain || !said && !Overlay.has(card, owner())) {
            return;
        }
        event.consume();
        TraversalDirection direction = event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT;
        owner().requestFocusTraversal(direction);
        if (!said && !Overlay.has(card, owner())) {
            round(direction, card);
        } else if (said && !Overlay.has(notice, owner())) {
            notice.leave();
        }
    }

    /// Goes on at the other end of the card; a card with nothing to act on keeps the keyboard itself.
    private void round(TraversalDirection direction, Region card) {
        Node from = direction == TraversalDirection.PREVIOUS ? end : card;
        from.requestFocus();
        from.requestFocusTraversal(direction);
        if (!Overlay.has(card, owner())) {
            card.requestFocus();
        }
    }

    /// Enter on one choice among several takes it and presses the button that Enter presses in that card: by itself it
    /// would take again what is taken.
    private static void enter(KeyEvent event, Region card) {
        boolean plain = event.getCode() == KeyCode.ENTER && Key.isAlone(event);
        if (!plain || !(event.getTarget() instanceof RadioButton choice) || !Overlay.has(card, choice)) {
            return;
        }
        card.lookupAll(".button").stream()
                .filter(n -> n instanceof Button button && button.isDefaultButton() && !button.isDisabled())
                .findFirst()
                .ifPresent(button -> {
                    event.consume();
                    choice.fire();
                    ((Button) button).fire();
                });
    }
}
