package hexagonia.ui.table;

import hexagonia.explore.Arrangement;
import hexagonia.sheet.Column;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The card of columns: which are shown, in which order, how wide. What a mouse does on the headings, the keyboard does
/// here.
final class ColumnsCard {
    private static final double STEP = 24;
    private static final double LEAST = 40;

    private final Grid grid;
    private final Labels labels;
    private final VBox rows = new VBox(2);

    private ColumnsCard(Grid grid, Labels labels) {
        this.grid = grid;
        this.labels = labels;
    }

    static void show(Overlay overlay, Node owner, Grid grid, Labels labels) {
        ColumnsCard card = new ColumnsCard(grid, labels);
        card.fill();
        VBox content = new VBox(
                8,
                Nodes.label(labels.messages().get("tables.columns.title"), "panel-title"),
                card.rows,
                Nodes.link(labels.messages().get("tables.columns.reset"), () -> card.arrange(Arrangement.NONE)));
        content.getStyleClass().add("card-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("columns-card");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        overlay.under(owner, scroll, () -> {});
        card.rows.lookup(".check-box").requestFocus();
    }

    private void fill() {
        List<Column<Object>> columns = grid.sheet().ordered(grid.arrangement().order());
        rows.getChildren().setAll(columns.stream().map(c -> row(c, columns)).toList());
    }

    private Node row(Column<Object> column, List<Column<Object>> columns) {
        boolean isShown = grid.sheet().isShown(column, grid.arrangement().shown(), grid.isRoomy());
        CheckBox shown = new CheckBox(column.title());
        shown.setId("show-" + column.id());
        shown.setSelected(isShown);
        shown.setDisable(isShown && grid.shown().size() == 1);
        shown.setOnAction(_ -> arrange(grid.arrangement().withShown(column.id(), shown.isSelected())));
        column.hint().ifPresent(h -> Nodes.hint(shown, h));
        int at = columns.indexOf(column);
        HBox row = new HBox(
                shown,
                Nodes.spring(),
                button(Feather.MINUS, "narrower", column, !isShown, () -> widen(column, -STEP)),
                button(Feather.PLUS, "wider", column, !isShown, () -> widen(column, STEP)),
                button(Feather.CHEVRON_UP, "up", column, at == 0, () -> move(columns, at, -1)),
                button(Feather.CHEVRON_DOWN, "down", column, at == columns.size() - 1, () -> move(columns, at, 1)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(320);
        return row;
    }

    private Button button(Feather icon, String what, Column<Object> column, boolean disabled, Runnable action) {
        Button button = Nodes.icon(icon, labels.messages().get("tables.columns." + what, column.title()), action);
        button.setId(what + "-" + column.id());
        button.setDisable(disabled);
        return button;
    }

    private void move(List<Column<Object>> columns, int at, int by) {
        List<String> order = new ArrayList<>(columns.stream().map(Column::id).toList());
        Collections.swap(order, at, at + by);
        arrange(grid.arrangement().withOrder(order));
    }

    private void widen(Column<Object> column, double by) {
        grid.onScreen(column).ifPresent(c -> {
            Arrangement next = grid.arrangement();
            for (Column<Object> other : grid.shown()) {
                double width = grid.onScreen(other).orElseThrow().getWidth();
                next = next.withWidth(
                        other.id(), Math.rint(other.id().equals(column.id()) ? Math.max(LEAST, width + by) : width));
            }
            arrange(next);
        });
    }

    /// Sends the arrangement and shows it here, the keyboard staying where it was.
    private void arrange(Arrangement next) {
        Node focused = rows.getScene() == null ? null : rows.getScene().getFocusOwner();
        String id = focused == null ? null : focused.getId();
        grid.arrange(next);
        fill();
        Node again = id == null ? null : rows.lookup("#" + id);
        if (again != null) {
            again.requestFocus();
        }
    }
}
