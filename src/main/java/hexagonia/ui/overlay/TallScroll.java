package hexagonia.ui.overlay;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks for as much height as what it holds takes at its width, its lines broken, and scrolls where it gets less. The
/// toolkit's asks for what that would take on endless lines.
public final class TallScroll extends ScrollPane {
    private final Region content;
    private final Height height;

    /// As high as all that it holds.
    public TallScroll(Region content) {
        this(content, (_, all) -> all);
    }

    /// As high as asked for.
    public TallScroll(Region content, Height height) {
        this.content = content;
        this.height = height;
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return height.of(width, content.prefHeight(width) + 2);
    }

    /// How high a pane asks to be.
    @FunctionalInterface
    public interface Height {
        /// @param width the pane's width
        /// @param all what all that it holds takes at this width
        double of(double width, double all);
    }
}
