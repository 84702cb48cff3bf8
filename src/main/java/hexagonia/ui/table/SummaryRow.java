package hexagonia.ui.table;

import hexagonia.sheet.Column;
import hexagonia.sheet.Sheet;
import hexagonia.ui.theme.Nodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<String, Label> before = Map.copyOf(texts);
        List<Label> labels = new ArrayList<>();
        texts.clear();
        for (Column<Object> column : grid.shown()) {
            grid.sheet().under().apply(column).ifPresent(summary -> {
                Label label = Optional.ofNullable(before.get(column.id()))
                        .filter(l -> isExplained(l) == !summary.hint().isEmpty())
                        .orElseGet(() -> Nodes.label(""));
                say(label, column, summary);
                texts.put(column.id(), label);
                labels.add(label);
            });
            grid.onScreen(column).map(TableColumn::widthProperty).ifPresent(w -> {
                w.removeListener(moved);
                w.addListener(moved);
            });
        }
        Nodes.hold(this, labels);
        requestLayout();
        return !texts.isEmpty();
    }

    private void say(Label label, Column<Object> column, Sheet.Summary summary) {
        label.setText(summary.cell().shown(grid.isRoomy()));
        label.setId(id(column));
        label.setAlignment(column.isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        if (!summary.hint().isEmpty()) {
            Nodes.hint(label, summary.hint());
            label.setAccessibleText(label.getText() + ". " + summary.hint());
        }
        Nodes.dress(label, "label", summary.isTotal() ? "" : "coverage", grid.hasGutter(column) ? "gutter" : "");
    }

    private static boolean isExplained(Label label) {
        return label.getAccessibleText() != null;
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
