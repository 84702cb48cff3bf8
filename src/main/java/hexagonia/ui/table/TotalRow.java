package hexagonia.ui.table;

import hexagonia.explore.Findings;
import hexagonia.explore.Laureates;
import hexagonia.explore.Laureates.Laureate;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Pane;

/// The total under the table, its numbers under their columns; when laureates are selected it also says their sum.
final class TotalRow extends Pane {
    private final Labels labels;
    private final LaureateColumns columns;
    private final Label name = Nodes.label("");
    private final Label selected = Nodes.label("");
    private final Map<TableColumn<Laureate, Laureate>, Label> sums = new HashMap<>();

    TotalRow(Labels labels, LaureateColumns columns) {
        this.labels = labels;
        this.columns = columns;
        getStyleClass().add("table-total");
        name.setId("table-total");
        selected.getStyleClass().add("second");
        selected.setGraphic(Nodes.computed(labels.messages().get("table.together.hint")));
        selected.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        getChildren().addAll(name, selected);
        InvalidationListener moved = _ -> requestLayout();
        for (var column : List.of(columns.award(), columns.trainingEuros(), columns.together())) {
            Label sum = Nodes.label("");
            sum.setAlignment(Pos.CENTER_RIGHT);
            sums.put(column, sum);
            getChildren().add(sum);
        }
        columns.all().forEach(c -> {
            c.widthProperty().addListener(moved);
            c.visibleProperty().addListener(moved);
        });
    }

    void show(Laureates laureates, Findings findings) {
        name.setText(labels.messages().get("table.total", laureates.size()));
        long award = laureates.euros().orElse(0);
        long training = laureates.trainingEuros();
        sums.get(columns.award())
                .setText(
                        laureates.euros().isPresent() && findings.perimeter().adds()
                                ? labels.formats().millions(award)
                                : labels.messages().get("amount.undisclosed-brief"));
        sums.get(columns.trainingEuros()).setText(labels.formats().millions(training, 1));
        sums.get(columns.together()).setText(labels.formats().millions(award + training, 1));
        selected.setText(selection(laureates, findings));
        selected.setVisible(!selected.getText().isEmpty());
        requestLayout();
    }

    /// The award and the training project of the one laureate selected, summed.
    private String selection(Laureates laureates, Findings findings) {
        Set<String> selection = findings.exploration().selection();
        if (selection.size() != 1
                || findings.index().companions(selection.iterator().next()).isEmpty()) {
            return "";
        }
        return IntStream.of(laureates.positions(selection))
                .mapToObj(laureates.rows()::get)
                .findFirst()
                .map(one -> labels.messages()
                        .get(
                                "table.selected",
                                labels.formats().millions(one.award().euros().orElse(0)),
                                labels.formats().millions(one.trainingEuros().orElse(0)),
                                labels.formats().millions(one.together().orElse(0))))
                .orElse("");
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        double beforeNumbers = 0;
        for (Label sum : sums.values()) {
            sum.setVisible(false);
        }
        boolean first = true;
        for (var column : columns.visible()) {
            double width = column.getWidth();
            Label sum = sums.get(column);
            if (sum != null) {
                sum.setVisible(true);
                sum.resizeRelocate(x, 0, width, getHeight());
                beforeNumbers = first ? x : beforeNumbers;
                first = false;
            }
            x += width;
        }
        double nameWidth = Math.min(columns.visible().getFirst().getWidth() + 20, name.prefWidth(-1));
        name.resizeRelocate(0, 0, nameWidth, getHeight());
        double start = Math.max(nameWidth, columns.visible().getFirst().getWidth());
        selected.resizeRelocate(start, 0, Math.max(0, beforeNumbers - start), getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return 26;
    }
}
