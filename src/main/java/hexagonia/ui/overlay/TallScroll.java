package hexagonia.ui.overlay;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks for as much height as what it holds takes at its width, its lines broken, and scrolls where it gets less. The
/// toolkit's asks for what that would take on endless lines.
public class TallScroll extends ScrollPane {
    private final Region content;

    public TallScroll(Region content) {
        this.content = content;
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width) + 2;
    }
}
