package hexagonia.ui.table;

import hexagonia.sheet.Column;
import hexagonia.sheet.Sheet;
import hexagonia.ui.theme.Nodes;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The line under the rows of a grid: what its sheet says under each column. What stands under the name of the rows may
/// run on until the next column that says something. Follows the columns, and their sideways scrolling.
final class SummaryRow extends Pane {
    static final double HEIGHT = 26;

    private final Grid grid;
    private final Map<String, Label> texts = new HashMap<>();
    private final InvalidationListener moved = _ -> requestLayout();
    private ScrollBar sideways;

    SummaryRow(Grid grid) {
        this.grid = grid;
        getStyleClass().addAll("table-total", "grid-summary");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        grid.getVisibleLeafColumns().addListener(moved);
    }

    /// Whether there is anything to say.
    boolean show() {
        setId(grid.getId() + "-summary");
        texts.clear();
        getChildren().clear();
        for (Column<Object> column : grid.shown()) {
            grid.sheet().under().apply(column).ifPresent(summary -> {
                Label label = label(column, summary);
                texts.put(column.id(), label);
                getChildren().add(label);
            });
            grid.onScreen(column).map(TableColumn::widthProperty).ifPresent(w -> {
                w.removeListener(moved);
                w.addListener(moved);
            });
        }
        requestLayout();
        return !texts.isEmpty();
    }

    private Label label(Column<Object> column, Sheet.Summary summary) {
        Label label = new Label(summary.cell().shown(grid.isRoomy()));
        label.setId(id(column));
        label.setAlignment(column.isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        if (!summary.hint().isEmpty()) {
            Nodes.hint(label, summary.hint());
            label.setAccessibleText(label.getText() + ". " + summary.hint());
        }
        if (!summary.isTotal()) {
            label.getStyleClass().add("coverage");
        }
        if (grid.hasGutter(column)) {
            label.getStyleClass().add("gutter");
        }
        return label;
    }

    private String id(Column<Object> column) {
        String part = column.shape() == Column.Shape.NAME ? "rows" : column.id();
        return grid.table().isPresent() ? "summary-" + part : getId() + "-" + part;
    }

    @Override
    protected void layoutChildren() {
        double x = -scrolled();
        Label running = null;
        for (TableColumn<Object, ?> shown : grid.getVisibleLeafColumns()) {
            Column<Object> column = GridColumns.column(shown);
            Label label = texts.get(column.id());
            if (label != null) {
                label.resizeRelocate(x, 0, shown.getWidth(), getHeight());
                running = column.isNumber() ? null : label;
            } else if (running != null) {
                running.resize(running.getWidth() + shown.getWidth(), getHeight());
            }
            x += shown.getWidth();
        }
    }

    private double scrolled() {
        if (sideways == null) {
            for (Node node : grid.lookupAll(".scroll-bar")) {
                if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                    sideways = bar;
                    bar.valueProperty().addListener(moved);
                    bar.visibleProperty().addListener(moved);
                }
            }
        }
        return sideways != null && sideways.isVisible() ? sideways.getValue() : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
