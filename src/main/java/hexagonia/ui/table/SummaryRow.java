package hexagonia.ui.table;

import hexagonia.explore.Findings;
import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.Rows;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import hexagonia.wording.table.Column;
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

/// The line pinned under a grid: how many rows, the total of each column of money, and how many rows have a value where
/// not all do. Follows the columns, and their sideways scrolling.
final class SummaryRow extends Pane {
    private final Grid grid;
    private final Labels labels;
    private final Map<String, Label> texts = new HashMap<>();
    private final InvalidationListener moved = _ -> requestLayout();
    private ScrollBar sideways;

    SummaryRow(Grid grid, Labels labels) {
        this.grid = grid;
        this.labels = labels;
        setId("table-summary");
        getStyleClass().addAll("table-total", "grid-summary");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        grid.getVisibleLeafColumns().addListener(moved);
    }

    void show(Findings findings, Rows rows) {
        texts.clear();
        getChildren().clear();
        for (Column column : grid.shown()) {
            Label label = column.shape() == Column.Shape.NAME ? count(rows.size()) : summary(column, rows, findings);
            label.setAlignment(column.isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            texts.put(column.id(), label);
            getChildren().add(label);
            grid.onScreen(column).map(TableColumn::widthProperty).ifPresent(w -> {
                w.removeListener(moved);
                w.addListener(moved);
            });
        }
        requestLayout();
    }

    private Label count(int rows) {
        Label label = Nodes.label(labels.messages().get("tables.rows", rows));
        label.setId("summary-rows");
        return label;
    }

    private Label summary(Column column, Rows rows, Findings findings) {
        Label label = new Label();
        label.setId("summary-" + column.id());
        grid.sheet().summary(column, rows, findings).ifPresent(s -> {
            label.setText(s.text());
            Nodes.hint(label, s.hint());
            label.setAccessibleText(s.text() + ". " + s.hint());
            if (!s.isTotal()) {
                label.getStyleClass().add("coverage");
            }
        });
        return label;
    }

    @Override
    protected void layoutChildren() {
        double x = -scrolled();
        for (TableColumn<Row, ?> shown : grid.getVisibleLeafColumns()) {
            Label label = texts.get(((Column) shown.getUserData()).id());
            if (label != null) {
                label.resizeRelocate(x, 0, shown.getWidth(), getHeight());
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
        return 26;
    }
}
