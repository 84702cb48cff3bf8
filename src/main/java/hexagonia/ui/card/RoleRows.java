package hexagonia.ui.card;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.sheet.Cell;
import hexagonia.ui.theme.Nodes;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What, at the left; whom or which, at the right.
final class RoleRows extends GridPane {
    private static final double ROLE = 88;
    private static final int SHOWN = 10;

    RoleRows(Section section, Parts parts) {
        super(6, 4);
        ColumnConstraints role = new ColumnConstraints(ROLE);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setMinWidth(0);
        getColumnConstraints().setAll(role, value);
        section.entries().forEach(entry -> row(entry.label(), value(entry, parts)));
    }

    private void row(String role, Node value) {
        int row = getRowCount();
        Label label = Nodes.wrapped(role, "second");
        add(label, 0, row);
        add(value, 1, row);
        GridPane.setValignment(label, VPos.TOP);
    }

    private static Node value(Entry entry, Parts parts) {
        return switch (entry.says()) {
            case Says.Members m -> parts.members(m.members(), SHOWN);
            case Says.Words w -> words(w.cell(), parts);
            case Says.Quantity q -> words(q.cell(), parts);
            case Says.Pictured _ -> new Region();
        };
    }

    private static Node words(Cell cell, Parts parts) {
        Node node = cell.state() == Cell.State.FILLED
                ? parts.wrapped(cell.shown(true), cell.target())
                : Parts.empty(cell, false);
        return Parts.beside(node, Parts.mark(cell));
    }
}
