package hexagonia.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/// Gives a page all the room there is, and lets it scroll where that is less than it needs.
final class Scroller extends ScrollPane {
    private static final double WIDTH = 440;
    private static final double HEIGHT = 420;

    Scroller(Node page) {
        getStyleClass().add("room");
        setContent(new Floor(page));
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
    }

    /// Leaves the keyboard to what was clicked.
    @Override
    public void requestFocus() {}

    /// Never smaller than a page can be used in.
    private static final class Floor extends StackPane {
        Floor(Node page) {
            super(page);
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.max(WIDTH, super.computeMinWidth(height));
        }

        @Override
        protected double computeMinHeight(double width) {
            return Math.max(HEIGHT, super.computeMinHeight(width));
        }
    }
}
