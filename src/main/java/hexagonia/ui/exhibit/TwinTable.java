package hexagonia.ui.exhibit;

import hexagonia.figure.Figure;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// What a figure says, as a table.
final class TwinTable extends TableView<List<String>> {
    private static final double ROOM = 18;
    private static final double LEAST = 70;
    private static final double MOST = 230;

    private Figure.Twin shown = Figure.Twin.EMPTY;

    TwinTable() {
        setId("twin");
        getStyleClass().add("bare");
        setFixedCellSize(24);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    void show(Figure.Twin twin) {
        if (!twin.headings().equals(shown.headings())) {
            getColumns().clear();
            for (int i = 0; i < twin.headings().size(); i++) {
                getColumns().add(column(twin, i));
            }
        }
        if (!twin.equals(shown)) {
            getItems().setAll(twin.rows());
        }
        shown = twin;
    }

    private static TableColumn<List<String>, String> column(Figure.Twin twin, int at) {
        TableColumn<List<String>, String> column =
                new TableColumn<>(twin.headings().get(at));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
        long numbers =
                twin.rows().stream().filter(row -> startsWithDigit(row.get(at))).count();
        boolean number = numbers * 2 > twin.rows().size();
        if (number) {
            column.getStyleClass().add("number");
        }
        double widest = twin.rows().stream()
                .mapToDouble(row -> TextMeasure.bundled().width(row.get(at), Letters.regular(12)))
                .max()
                .orElse(0);
        column.setPrefWidth(Math.clamp(widest + ROOM, LEAST, MOST));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
                if (!empty && text != null && !text.isEmpty()) {
                    Nodes.hint(this, text);
                }
            }
        });
        return column;
    }

    private static boolean startsWithDigit(String text) {
        return text.chars().limit(3).anyMatch(Character::isDigit);
    }
}
