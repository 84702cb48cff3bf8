package hexagonia.ui.table;

import hexagonia.ui.theme.Nodes;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A number with a bar before it, on a track as long as the column's largest.
final class BarCell extends Region {
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final double TRACK = 48;
    private static final double HEIGHT = 12;
    private static final double NUMBER = 36;

    private final Region track = new Region();
    private final Region fill = new Region();
    private final Label number = Nodes.label("");
    private double share;

    BarCell() {
        number.setAlignment(Pos.CENTER_RIGHT);
        track.getStyleClass().add("bar-track");
        fill.getStyleClass().add("bar-fill");
        getChildren().addAll(track, fill, number);
        setPrefWidth(TRACK + NUMBER);
        setPrefHeight(16);
    }

    /// Shows `text` with a bar of `share` of the track, in full colour or faded.
    void show(double share, boolean full, String text) {
        this.share = share;
        number.setText(text);
        fill.pseudoClassStateChanged(FADED, !full);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double y = Math.round((getHeight() - HEIGHT) / 2);
        double left = Math.max(0, getWidth() - NUMBER - TRACK);
        track.resizeRelocate(left, y, TRACK, HEIGHT);
        fill.resizeRelocate(left, y, Math.round(TRACK * share), HEIGHT);
        number.resizeRelocate(left + TRACK, 0, getWidth() - left - TRACK, getHeight());
    }
}
