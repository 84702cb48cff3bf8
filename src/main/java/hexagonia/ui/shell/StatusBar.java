package hexagonia.ui.shell;

import hexagonia.explore.Findings;
import hexagonia.explore.Total;
import hexagonia.model.Meta;
import hexagonia.text.Messages;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The line at the foot: rows shown, the total shown with its stage and coverage, and the vintage of the data.
final class StatusBar extends HBox {
    private final Labels labels;
    private final Label rows = Nodes.label("");
    private final Label total = Nodes.label("", "semibold");
    private final Label coverage = Nodes.label("");

    StatusBar(Labels labels) {
        this.labels = labels;
        getStyleClass().add("status");
        Meta meta = labels.index().strategy().meta();
        rows.setId("status-rows");
        total.setId("status-total");
        coverage.setId("status-coverage");
        Label vintage = Nodes.label(
                labels.messages().get("status.vintage", meta.vintage().in(labels.locale()), meta.release()));
        vintage.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(rows, total, coverage, Nodes.spring(), vintage);
    }

    void tell(Findings findings) {
        Messages words = labels.messages();
        Total whole = findings.whole();
        boolean selecting = findings.hasSelection();
        Total shown = selecting ? findings.selected() : findings.total();
        rows.setText(
                selecting
                        ? words.get(
                                "status.selected",
                                findings.exploration().selection().size())
                        : words.get("status.rows", findings.amounts().size()));
        String paid = findings.index().strategy().meta().paid().in(labels.locale());
        if (!findings.perimeter().adds()) {
            total.setText(words.get("status.no-total"));
            coverage.setText(paid);
            return;
        }
        total.setText(
                shown.euros().isPresent()
                        ? labels.formats().inMillionsOfEuros(shown.euros().getAsLong())
                        : words.get("amount.undisclosed"));
        String stage = shown.euros().isEmpty()
                        || whole.euros().isEmpty()
                        || shown.euros().equals(whole.euros())
                ? words.get("status.stage")
                : words.get(
                        "status.of-whole",
                        labels.formats().inMillionsOfEuros(whole.euros().getAsLong()));
        coverage.setText(words.get("status.coverage", stage, labels.coverage(shown), paid));
    }
}
