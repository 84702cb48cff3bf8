package hexagonia.ui.card;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Part;
import hexagonia.exhibit.Card.Section;
import hexagonia.sheet.Cell;
import hexagonia.ui.theme.Nodes;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows of name and brief number, hung by depth; the marks of numbers stand in a gutter, so that digits align.
final class TreeRows extends VBox {
    private static final int INDENT = 12;
    private static final double GUTTER = 14;

    private final Parts parts;

    TreeRows(Section section, Parts parts) {
        this.parts = parts;
        parts.fold(this, section.entries(), section.first(), this::row);
    }

    private Node row(Entry entry) {
        HBox row = new HBox();
        row.getStyleClass().add("tree-row");
        switch (entry.part()) {
            case ITSELF -> row.getStyleClass().add("chosen");
            case SUM -> row.getStyleClass().add("sum");
            case PLAIN, HEADING, RETAINED, REMAINDER -> {}
        }
        if (entry.depth() > 0) {
            row.getChildren().add(branch(entry.depth()));
        }
        String style = entry.part() == Part.REMAINDER ? "second" : "plain";
        Labeled name = parts.name(entry.label(), entry.link().target(), style);
        name.setMinWidth(0);
        name.setWrapText(true);
        row.getChildren().add(name);
        Parts.mark(entry.link()).ifPresent(row.getChildren()::add);
        row.getChildren().add(Nodes.spring());
        Parts.cell(entry).ifPresent(cell -> row.getChildren().add(value(entry, cell)));
        row.getChildren().add(gutter(entry));
        StringBuilder hint = new StringBuilder(entry.label());
        entry.tags().forEach(tag -> hint.append(" — ").append(tag.text()));
        Nodes.hint(row, hint.toString());
        return row;
    }

    private static Node value(Entry entry, Cell cell) {
        if (cell.state() != Cell.State.FILLED) {
            return Parts.empty(cell, true);
        }
        Label value = Nodes.label(cell.qualifier() + cell.brief(), entry.part() == Part.SUM ? "semibold" : "medium");
        return Parts.whole(value);
    }

    private static Node gutter(Entry entry) {
        HBox gutter = new HBox();
        gutter.setAlignment(Pos.CENTER_LEFT);
        Parts.cell(entry).flatMap(Parts::mark).ifPresent(gutter.getChildren()::add);
        gutter.setMinWidth(GUTTER);
        gutter.setMaxWidth(GUTTER);
        return gutter;
    }

    /// The angle that hangs a row under the one that contains it.
    private static Node branch(int depth) {
        Region angle = new Region();
        angle.getStyleClass().add("branch");
        HBox.setMargin(angle, new Insets(0, 2, 8, (depth - 1) * INDENT + 3));
        return angle;
    }
}
