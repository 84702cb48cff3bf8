package hexagonia.ui.card;

import hexagonia.ui.hint.HintWatch;
import hexagonia.ui.theme.Nodes;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// The marks of what we compute or infer. Each says its formula or reason on hover, and while it has the
/// keyboard.
final class Marks {
    private static final Duration REST = Duration.millis(350);
    private static final double BELOW = 4;

    private Marks() {}

    static Label computed(String formula) {
        return told(Nodes.computed(formula), formula);
    }

    static Label inferred(String reason) {
        return told(Nodes.inferred(reason), reason);
    }

    private static Label told(Label mark, String words) {
        mark.setFocusTraversable(true);
        mark.setAccessibleRole(AccessibleRole.TEXT);
        mark.focusVisibleProperty().addListener(new Card(mark, words));
        return mark;
    }

    /// What a mark says while it has the keyboard; made when the keyboard first comes, which to most it never
    /// does.
    private static final class Card implements ChangeListener<Boolean> {
        private final Label mark;
        private final String words;
        private Tooltip card;
        private PauseTransition rest;

        Card(Label mark, String words) {
            this.mark = mark;
            this.words = words;
        }

        @Override
        public void changed(ObservableValue<? extends Boolean> property, Boolean before, Boolean focused) {
            if (card == null) {
                make();
            }
            if (focused) {
                rest.playFromStart();
            } else {
                rest.stop();
                card.hide();
            }
        }

        private void make() {
            card = new Tooltip(words);
            card.setWrapText(true);
            card.setMaxWidth(320);
            HintWatch.over(card, mark);
            // After a rest: what has just taken the keyboard may still be scrolled into view.
            rest = new PauseTransition(REST);
            rest.setOnFinished(_ -> show());
        }

        private void show() {
            boolean shown = mark.getScene() != null && mark.getScene().getWindow() != null;
            Bounds at = shown ? mark.localToScreen(mark.getBoundsInLocal()) : null;
            if (at != null
                    && mark.isFocusVisible()
                    && mark.getScene().getWindow().isShowing()) {
                card.show(mark, at.getMinX(), at.getMaxY() + BELOW);
            }
        }
    }
}
