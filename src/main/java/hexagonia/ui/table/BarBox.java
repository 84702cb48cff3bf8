package hexagonia.ui.table;

import hexagonia.sheet.Bar;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The bars of a cell, one after the other; a number may stand at their right, and then they lie on a track as long as
/// the longest of the column.
final class BarBox extends Region {
    static final double TRACK = 48;
    static final double GAP = 6;

    /// The track and the number stand before the bars.
    private static final int FIXED = 2;

    private static final double HEIGHT = 12;
    private static final double STUB = 10;
    /// What is left of a whole stays in sight.
    private static final double THIN = 3;

    private final Region track = Nodes.region("bar-track");
    private final Label number = Nodes.label("");
    private List<Bar> bars = List.of();

    BarBox() {
        getChildren().addAll(track, number);
        number.setAlignment(Pos.CENTER_RIGHT);
        setMaxWidth(Double.MAX_VALUE);
        setPrefHeight(HEIGHT + 4);
    }

    /// Shows these bars, with a number or, where it is empty, as long as there is room.
    void show(List<Bar> shown, String text) {
        number.setText(text);
        bars = shown;
        for (int i = 0; i < Math.max(shown.size(), getChildren().size() - FIXED); i++) {
            boolean used = i < shown.size();
            if (used) {
                fill(i, style(shown.get(i).fill()));
            }
            getChildren().get(FIXED + i).setVisible(used);
        }
        track.setVisible(!text.isEmpty());
        number.setVisible(!text.isEmpty());
        requestLayout();
    }

    private void fill(int at, String style) {
        if (getChildren().size() == FIXED + at) {
            getChildren().add(Nodes.region(style));
        } else if (!getChildren().get(FIXED + at).getStyleClass().contains(style)) {
            getChildren().get(FIXED + at).getStyleClass().setAll(style);
        }
    }

    private static String style(Bar.Fill fill) {
        return switch (fill) {
            case SOLID -> "bar-fill";
            case SECOND -> "bar-second";
            case REST -> "bar-rest";
            case ROUNDING -> "bar-rounding";
            case AWAITED -> "bar-awaited";
            case ELSEWHERE -> "bar-elsewhere";
            case FADED -> "bar-faded";
            case HATCHED -> "bar-hatched";
            case BLANK -> "bar-blank";
            case STUB -> "bar-stub";
        };
    }

    /// Bars alone begin at a zero line with a gutter before it, in which what is unknown stands off their scale.
    @Override
    protected void layoutChildren() {
        double y = Math.round((getHeight() - HEIGHT) / 2);
        double zero = number.isVisible() ? 0 : STUB + 2;
        double room = number.isVisible() ? TRACK : Math.max(0, Math.floor(getWidth()) - zero);
        track.resizeRelocate(0, y, room, HEIGHT);
        number.resizeRelocate(room, 0, Math.max(0, getWidth() - room), getHeight());
        double full =
                zero + room * Math.min(1, bars.stream().mapToDouble(Bar::length).sum());
        double x = zero;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            boolean last = i == bars.size() - 1;
            boolean unknown = bar.fill() == Bar.Fill.STUB;
            double most = last ? zero + room : full - THIN - 1;
            double end = last && bar.fill().isRest()
                    ? Math.max(full, x + THIN)
                    : Math.min(most, Math.round(x + room * bar.length()));
            double width = unknown ? STUB : bar.length() > 0 ? Math.max(1, end - x) : 0;
            getChildren().get(FIXED + i).resizeRelocate(unknown ? 0 : x, y, width, HEIGHT);
            x += width + 1;
        }
    }
}
