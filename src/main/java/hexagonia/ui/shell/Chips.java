package hexagonia.ui.shell;

import hexagonia.explore.Comparison;
import hexagonia.explore.Exploration;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is selected and filtered, one removable chip each.
final class Chips extends Flow {
    /// How wide the words of a chip are where there is not room for all of all chips.
    private static final double SHORT = 260;

    private final Session session;
    private final Labels labels;

    Chips(Session session, Labels labels) {
        super(6, 4);
        this.session = session;
        this.labels = labels;
        setId("chips");
        getStyleClass().add("chips");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    void tell(Findings findings) {
        Exploration state = findings.exploration();
        getChildren().clear();
        if (!state.selection().isEmpty()) {
            String selection = labels.selection(List.copyOf(state.selection()));
            HBox chip = chip(selection, selection, new Transition.Select(List.of()));
            chip.getStyleClass().add("selection");
            compare(state).ifPresent(button -> chip.getChildren().add(1, button));
            getChildren().add(chip);
        }
        state.clauses()
                .forEach(clause -> getChildren()
                        .add(chip(labels.chip(clause), labels.clause(clause), new Transition.Remove(clause))));
        if (state.clauses().size() > 1) {
            getChildren()
                    .add(Nodes.link(
                            labels.messages().get("chip.remove-all"), () -> session.send(new Transition.RemoveAll())));
        }
    }

    /// Where several records of one kind are selected: what sets them side by side.
    private Optional<Button> compare(Exploration state) {
        List<String> ids = List.copyOf(state.selection());
        boolean together = ids.size() > 1
                && new Comparison(session.index(), List.of()).refusal(ids).isEmpty();
        if (!together) {
            return Optional.empty();
        }
        Button button = Nodes.icon(
                Feather.COLUMNS, labels.messages().get("compare.selected"), () -> session.send(Comparison.show(ids)));
        button.setId("compare-selected");
        return Optional.of(button);
    }

    /// Shortens the words of chips only where they do not all have room on one line.
    void within(double room) {
        applyCss();
        words(Double.MAX_VALUE);
        if (oneLine() > room) {
            words(SHORT);
        }
    }

    private void words(double most) {
        lookupAll(".chip-words").forEach(words -> ((Label) words).setMaxWidth(most));
    }

    /// A chip that says `text`, and all of it on hover.
    private HBox chip(String text, String whole, Transition removal) {
        Label label = Nodes.label(text, "chip-words");
        Nodes.hint(label, whole);
        String name = labels.messages().get("chip.remove", whole);
        Button remove = new Button(null, new FontIcon(Feather.X));
        remove.setAccessibleText(name);
        Nodes.hint(remove, name);
        remove.setOnAction(_ -> session.send(removal));
        HBox chip = new HBox(label, remove);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }
}
