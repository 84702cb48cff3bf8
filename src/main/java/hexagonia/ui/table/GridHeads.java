package hexagonia.ui.table;

import hexagonia.sheet.Column;
import hexagonia.ui.theme.Nodes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Rotate;

/// The heads of columns: a title, over lines of its own where it has some, leaning where its column is narrow.
final class GridHeads {
    /// The class of columns whose title is drawn; it is kept as text for whoever reads the screen aloud.
    private static final String DRAWN = "drawn";

    private static final double LEAN = -42;
    private static final double HEIGHT = 76;
    private static final double WIDTH = 28;
    private static final double NAME = 13;
    private static final double LINE = 17;
    private static final double SIDES = 14;

    private GridHeads() {}

    /// Gives a column on screen its title, in the place of that of the one `before`.
    static void show(Column<?> column, Optional<? extends Column<?>> before, TableColumn<?, ?> made) {
        if (before.filter(b -> says(b).equals(says(column))).isPresent()) {
            return;
        }
        made.setText(column.title());
        if (column.shape() != Column.Shape.SIGN && column.shape() != Column.Shape.EVEN) {
            if (made.getStyleClass().remove(DRAWN)) {
                made.setGraphic(null);
            }
            return;
        }
        if (!made.getStyleClass().contains(DRAWN)) {
            made.getStyleClass().add(DRAWN);
        }
        if (column.shape() == Column.Shape.SIGN) {
            Node head = leaning(column.title());
            Nodes.hint(head, column.hint().orElse(column.title()));
            made.setGraphic(head);
            return;
        }
        EvenHead head = made.getGraphic() instanceof EvenHead kept ? kept : new EvenHead(made.widthProperty());
        head.show(column);
        made.setGraphic(head);
    }

    /// The heads of columns of even width, from left to right.
    static List<Node> even(Grid grid) {
        return grid.lookupAll(".column-header").stream()
                .filter(n ->
                        column(n).filter(c -> c.shape() == Column.Shape.EVEN).isPresent())
                .sorted(Comparator.comparingInt(
                        n -> grid.getVisibleLeafColumns().indexOf(((TableColumnHeader) n).getTableColumn())))
                .toList();
    }

    /// The column that a head is of.
    static Optional<Column<?>> column(Node head) {
        return head instanceof TableColumnHeader h
                        && h.getTableColumn() != null
                        && h.getTableColumn().getUserData() instanceof Column<?> column
                ? Optional.of(column)
                : Optional.empty();
    }

    private static List<Object> says(Column<?> column) {
        return List.of(column.shape(), column.title(), column.hint(), column.under());
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
}
