package hexagonia.ui.sources;

import hexagonia.explore.Citations;
import hexagonia.explore.Citations.Matter;
import hexagonia.model.Document;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// How many claims of each kind stand in each document.
final class CountsTable extends ScrollPane {
    private static final double ROW = 22;
    private static final int MOST = 7;

    CountsTable(Labels labels, Citations citations, Consumer<String> choose) {
        setId("counts");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("counts");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(140);
        grid.getColumnConstraints().add(names);
        List<Matter> matters = List.of(Matter.values());
        for (int i = 0; i <= matters.size(); i++) {
            ColumnConstraints column = new ColumnConstraints(68);
            column.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(column);
            String key = i < matters.size() ? "sources.matter." + lower(matters.get(i)) : "sources.total";
            grid.add(Nodes.label(labels.messages().get(key), "note"), i + 1, 0);
        }
        grid.add(Nodes.label(labels.messages().get("sources.documents"), "note"), 0, 0);
        int[] sums = new int[matters.size() + 1];
        int row = 1;
        for (Document document : labels.index().strategy().documents()) {
            grid.add(Nodes.link(labels.dated(document), () -> choose.accept(document.id())), 0, row);
            int all = 0;
            for (int i = 0; i < matters.size(); i++) {
                int count = citations.count(document.id(), matters.get(i));
                sums[i] += count;
                all += count;
                grid.add(number(labels, count, ""), i + 1, row);
            }
            sums[matters.size()] += all;
            grid.add(number(labels, all, "medium"), matters.size() + 1, row);
            row++;
        }
        grid.add(Nodes.label(labels.messages().get("sources.all-documents"), "semibold"), 0, row);
        for (int i = 0; i < sums.length; i++) {
            grid.add(number(labels, sums[i], "semibold"), i + 1, row);
        }
        setContent(grid);
        double height = Math.min(row + 1, MOST) * ROW + 14;
        setMinHeight(height);
        setMaxHeight(height);
    }

    private static Label number(Labels labels, int count, String style) {
        return count == 0
                ? Nodes.label("—", "second")
                : Nodes.label(labels.formats().number(count), style);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
