package hexagonia.ui.table;

import hexagonia.sheet.Column;
import hexagonia.sheet.Origin;
import hexagonia.ui.theme.Nodes;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Rotate;

/// The heads of columns: a title, over lines of its own where it has some, leaning where its column is narrow.
final class GridHeads {
    /// The class of columns whose title is drawn; it is kept as text for whoever reads the screen aloud.
    private static final String DRAWN = "drawn";

    private static final double LEAN = -42;
    private static final double HEIGHT = 76;
    private static final double WIDTH = 28;

    private GridHeads() {}

    /// Gives a column on screen its title.
    static void show(Column<?> column, TableColumn<?, ?> made) {
        made.setText(column.title());
        if (column.shape() != Column.Shape.SIGN && column.under().isEmpty()) {
            return;
        }
        if (!made.getStyleClass().contains(DRAWN)) {
            made.getStyleClass().add(DRAWN);
        }
        Node head = column.shape() == Column.Shape.SIGN ? leaning(column.title()) : lines(column);
        Nodes.hint(head, column.hint().orElse(column.title()));
        made.setGraphic(head);
    }

    private static Node leaning(String title) {
        Label label = Nodes.label(title, "head-line");
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.getTransforms().add(new Rotate(LEAN, 0, HEIGHT / 5));
        label.relocate(WIDTH / 2, HEIGHT - HEIGHT / 4);
        Pane pane = new Pane(label);
        pane.setMinSize(WIDTH, HEIGHT);
        pane.setPrefSize(WIDTH, HEIGHT);
        return pane;
    }

    private static Node lines(Column<?> column) {
        VBox lines = new VBox(Nodes.label(column.title(), "head-name"));
        column.under().forEach(line -> {
            HBox words = new HBox(4, Nodes.label(line.shown(true), "head-line"));
            if (line.origin() == Origin.INFERRED) {
                words.getChildren().add(Nodes.inferred(line.hint().orElse("")));
            }
            lines.getChildren().add(words);
        });
        return lines;
    }
}
