package hexagonia.ui.overview;

import hexagonia.ui.figure.FigureView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A figure with its bar of titles and buttons, linked to the state.
interface FigurePanel {
    VBox node();

    FigureView view();

    HBox bar();

    /// Stops listening.
    void dispose();
}
