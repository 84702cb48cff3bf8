package hexagonia.ui.card;

import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;

/// Keeps in sight what is being marked in a card that scrolls: while the mouse is held above or below the pane, the
/// card goes by under it, the faster the further off.
final class Following {
    /// How much of the distance to the edge goes by in a pulse.
    private static final double SHARE = 0.25;

    private final ScrollPane pane;
    private final Runnable moved;
    private double beyond;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            scroll(beyond * SHARE);
            moved.run();
        }
    };

    /// @param moved runs after each step
    Following(ScrollPane pane, Runnable moved) {
        this.pane = pane;
        this.moved = moved;
    }

    /// The mouse is held at a height of the scene.
    void held(double y) {
        Bounds seen = pane.localToScene(pane.getLayoutBounds());
        beyond = y < seen.getMinY() ? y - seen.getMinY() : Math.max(0, y - seen.getMaxY());
        if (beyond == 0) {
            timer.stop();
        } else {
            timer.start();
        }
    }

    void end() {
        timer.stop();
    }

    /// Brings a stretch of the card into sight.
    void show(double top, double bottom) {
        double from = pane.getVvalue() * hidden();
        double room = pane.getViewportBounds().getHeight();
        if (top < from) {
            scroll(top - from);
        } else if (bottom > from + room) {
            scroll(bottom - from - room);
        }
    }

    private double hidden() {
        return pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
    }

    private void scroll(double by) {
        if (hidden() > 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + by / hidden(), 0, 1));
        }
    }
}
