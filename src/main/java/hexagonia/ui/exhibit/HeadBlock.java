package hexagonia.ui.exhibit;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import hexagonia.ui.theme.Headline;
import hexagonia.ui.theme.Nodes;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What an exhibit finds, what it covers and its notes, over its body.
public final class HeadBlock extends VBox {
    private final Headline finding = new Headline();
    private final Label coverage = Nodes.wrapped("", "second");
    private final Label notes = Nodes.wrapped("", "second", "without-object");

    /// Two lines each, of which only the height counts.
    private final Label[] reserve = {Nodes.label("x\nx", "headline"), Nodes.label("x\nx", "second")};

    /// Where a line is longer, one is enough.
    private static final double WIDE = 1080;

    private boolean reserved;

    /// @param id the name that the ids of the three begin with
    public HeadBlock(String id) {
        finding.setId(id + "-finding");
        coverage.setId(id + "-coverage");
        notes.setId(id + "-notes");
        Nodes.showWhen(coverage, coverage.textProperty().map(text -> !text.isEmpty()));
        Nodes.showWhen(notes, notes.textProperty().map(text -> !text.isEmpty()));
        getStyleClass().add("headline-block");
        getChildren().addAll(finding, coverage, notes);
    }

    /// Keeps the room of two lines for what is found and two for what it covers, so that what stands below stays where
    /// it is whatever is said.
    public void reserve() {
        reserved = true;
        for (Label lines : reserve) {
            lines.setManaged(false);
            lines.setVisible(false);
            getChildren().add(lines);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double said = super.computePrefHeight(width);
        if (!reserved || width > WIDE) {
            return said;
        }
        double lines = reserve[0].prefHeight(-1) + reserve[1].prefHeight(-1);
        return Math.max(said, snappedTopInset() + lines + getSpacing() + snappedBottomInset());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// Shows the head of an exhibit. A table without rows says its notes in their place.
    public void show(Content content) {
        Head head = content.head();
        boolean empty = content.body() instanceof Body.Tabled table
                && table.sheet().rows().isEmpty();
        finding.setText(head.finding());
        say(head.coverage());
        notes.setText(empty ? "" : String.join(" ", head.notes()));
    }

    /// Says something in the place of the coverage.
    public void say(String words) {
        coverage.setText(words);
    }
}
