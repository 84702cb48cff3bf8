package hexagonia.ui.table;

import hexagonia.sheet.Bar;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.ui.theme.Nodes;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A number, what marks it, its bar on a track that takes the room there is, and how it stands to the reference: at the
/// right where there is room, else below.
final class ScaleBox extends Region {
    /// Below this width the difference stands below.
    private static final double WIDE = 230;
    private static final double NUMBER = 40;
    private static final double GAP = 8;
    /// Between a number and its mark.
    private static final double APART = 3;
    private static final double BAR = 9;
    private static final double LINE = 16;
    private static final double SIDES = 12;

    private final Label number = Nodes.label("", "scale-number");
    private final Label computed = GridCell.mark("c", "mark-computed");
    private final Label inferred = GridCell.mark("d", "mark-inferred");
    private final Label difference = Nodes.label("", "scale-difference");
    private final Region track = Nodes.region("bar-track");
    private final List<Region> bars = new ArrayList<>();
    private List<Bar> shown = List.of();
    private double room;
    private boolean wide;

    ScaleBox() {
        number.setMinWidth(USE_PREF_SIZE);
        difference.setMinWidth(USE_PREF_SIZE);
        difference.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(number, computed, inferred, difference, track);
    }

    /// Shows a cell in the width of its column.
    void show(Cell cell, double width) {
        room = Math.max(0, width - SIDES);
        wide = width >= WIDE;
        shown = cell.bars();
        number.setText(cell.shown(true));
        computed.setVisible(cell.origin() == Origin.COMPUTED);
        inferred.setVisible(cell.origin() == Origin.INFERRED);
        difference.setText(cell.under());
        while (bars.size() < shown.size()) {
            bars.add(Nodes.region(bars.isEmpty() ? "bar-fill" : "bar-second"));
            getChildren().add(bars.getLast());
        }
        track.setVisible(!shown.isEmpty());
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).setVisible(i < shown.size());
        }
        requestLayout();
    }

    private boolean isBelow() {
        return !wide && !difference.getText().isEmpty();
    }

    @Override
    protected double computePrefWidth(double height) {
        return room;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isBelow() ? 2 * LINE : LINE;
    }

    @Override
    protected void layoutChildren() {
        double words = Math.min(room, number.prefWidth(-1));
        double start = shown.isEmpty() ? words : Math.max(NUMBER, words);
        number.resizeRelocate(shown.isEmpty() ? 0 : start - words, 0, words, LINE);
        double side = inferred.getWidth();
        computed.relocate(start + APART, Math.round((LINE - side) / 2));
        inferred.relocate(start + APART, Math.round((LINE - side) / 2));
        double apart = difference.prefWidth(-1);
        double right = wide ? room - Math.max(apart, room / 3) - GAP : room;
        if (isBelow()) {
            difference.resizeRelocate(Math.max(0, room - apart), LINE, Math.min(apart, room), LINE);
        } else {
            difference.resizeRelocate(room - apart, 0, apart, LINE);
        }
        double x = start + APART + side + GAP / 2;
        double y = Math.round((LINE - BAR) / 2);
        double length = Math.max(0, right - x);
        track.resizeRelocate(x, y, length, BAR);
        for (int i = 0; i < shown.size(); i++) {
            double bar = Math.max(1, Math.round(length * shown.get(i).length()) - (i > 0 ? 1 : 0));
            bars.get(i).resizeRelocate(x, y, bar, BAR);
            x += bar + 1;
        }
    }
}
