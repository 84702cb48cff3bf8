package hexagonia.ui.exhibit;

import hexagonia.exhibit.Head;
import hexagonia.ui.theme.Nodes;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What an exhibit finds, what it covers and its notes, over its body.
public final class HeadBlock extends VBox {
    private final Label finding = Nodes.wrapped("", "headline");
    private final Label coverage = Nodes.wrapped("", "second");
    private final Label notes = Nodes.wrapped("", "second", "without-object");

    /// @param id the name that the ids of the three begin with
    public HeadBlock(String id) {
        finding.setId(id + "-finding");
        coverage.setId(id + "-coverage");
        notes.setId(id + "-notes");
        Nodes.showWhen(notes, notes.textProperty().map(text -> !text.isEmpty()));
        getStyleClass().add("headline-block");
        getChildren().addAll(finding, coverage, notes);
    }

    /// The same with no notes: they stand elsewhere.
    public HeadBlock brief() {
        getChildren().remove(notes);
        return this;
    }

    public void show(Head head) {
        finding.setText(head.finding());
        say(head.coverage());
        notes.setText(String.join(" ", head.notes()));
    }

    /// Says something in the place of the coverage.
    public void say(String words) {
        coverage.setText(words);
    }
}
