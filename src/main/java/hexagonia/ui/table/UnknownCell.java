package hexagonia.ui.table;

import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What a cell shows of an amount that no document publishes: a small hatch and « n. c. », never 0.
final class UnknownCell {
    private UnknownCell() {}

    static Node node(Labels labels) {
        Region hatch = new Region();
        hatch.getStyleClass().add("hatched");
        HBox box = new HBox(4, hatch, Nodes.label(labels.messages().get("amount.undisclosed-brief"), "second"));
        box.setAlignment(Pos.CENTER_RIGHT);
        Nodes.hint(box, labels.messages().get("amount.undisclosed"));
        return box;
    }
}
