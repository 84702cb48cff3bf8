package hexagonia.ui.table;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The place beside the text of a cell: it shows one node at a time and keeps those that it showed, unseen, because a
/// node taken out and put in again is styled anew. Of no size while it shows none.
final class CellSlot extends Region {
    private Node shown;

    CellSlot() {
        setPickOnBounds(false);
    }

    /// Shows a node, or none where it is null.
    void show(Node node) {
        if (node == shown) {
            return;
        }
        if (shown != null) {
            shown.setVisible(false);
        }
        shown = node;
        if (node != null) {
            if (node.getParent() != this) {
                getChildren().add(node);
            }
            node.setVisible(true);
        }
        requestLayout();
    }

    /// Lets go of a node that is shown no more.
    void drop(Node node) {
        getChildren().remove(node);
        shown = shown == node ? null : shown;
    }

    /// What is shown, null where nothing is.
    Node shown() {
        return shown;
    }

    @Override
    protected double computePrefWidth(double height) {
        return shown == null ? 0 : between(shown.minWidth(-1), shown.prefWidth(-1), shown.maxWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown == null ? 0 : between(shown.minHeight(-1), shown.prefHeight(-1), shown.maxHeight(-1));
    }

    private static double between(double least, double wished, double most) {
        return Math.max(least, Math.min(wished, most));
    }

    @Override
    protected void layoutChildren() {
        if (shown != null) {
            shown.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
