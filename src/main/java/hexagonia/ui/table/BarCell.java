package hexagonia.ui.table;

import hexagonia.ui.theme.Nodes;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A number with a bar before it, on a track as long as the column's largest.
final class BarCell extends Region {
    private static final double TRACK = 48;
    private static final double HEIGHT = 12;
    private static final double NUMBER = 36;

    private final Region track = new Region();
    private final Region fill = new Region();
    private final Label number;
    private final double share;

    BarCell(double share, boolean full, String text) {
        this.share = share;
        number = Nodes.label(text);
        number.setAlignment(Pos.CENTER_RIGHT);
        track.getStyleClass().add("bar-track");
        fill.getStyleClass().add("bar-fill");
        if (!full) {
            fill.getStyleClass().add("faded");
        }
        getChildren().addAll(track, fill, number);
        setPrefWidth(TRACK + NUMBER);
        setPrefHeight(16);
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
