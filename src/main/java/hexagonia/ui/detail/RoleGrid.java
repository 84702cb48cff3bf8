package hexagonia.ui.detail;

import hexagonia.ui.theme.Nodes;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// What, at the left; whom or which, at the right.
final class RoleGrid extends GridPane {
    private static final double ROLE = 88;

    RoleGrid() {
        super(6, 4);
        ColumnConstraints role = new ColumnConstraints(ROLE);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setMinWidth(0);
        getColumnConstraints().setAll(role, value);
    }

    void row(String role, Node value) {
        int row = getRowCount();
        Label label = Nodes.wrapped(role, "second");
        add(label, 0, row);
        add(value, 1, row);
        GridPane.setValignment(label, VPos.TOP);
    }

    boolean isEmpty() {
        return getChildren().isEmpty();
    }
}
