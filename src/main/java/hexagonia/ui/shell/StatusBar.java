package hexagonia.ui.shell;

import hexagonia.explore.Findings;
import hexagonia.explore.Total;
import hexagonia.model.Meta;
import hexagonia.text.Messages;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The line at the foot: rows shown, the total shown with its stage and coverage, and the vintage of the data.
final class StatusBar extends Region {
    private static final double SIDE = 16;
    private static final double GAP = 12;
    private static final double LINE = 28;

    private final Labels labels;
    private final Label rows = Nodes.label("");
    private final Label total = Nodes.label("", "semibold");
    private final Label coverage = Nodes.wrapped("");
    private final Flow shown = new Flow(6, 0, rows, total, coverage);
    private final Label vintage;

    StatusBar(Labels labels) {
        this.labels = labels;
        getStyleClass().add("status");
        Meta meta = labels.index().strategy().meta();
        rows.setId("status-rows");
        total.setId("status-total");
        coverage.setId("status-coverage");
        vintage = Nodes.wrapped(
                labels.messages().get("status.vintage", meta.vintage().in(labels.locale()), meta.release()));
        getChildren().addAll(shown, vintage);
    }

    void tell(Findings findings) {
        Messages words = labels.messages();
        Total whole = findings.whole();
        int picked = findings.hasSelection() ? findings.countPicked() : 0;
        Total shown = picked > 0 ? findings.selected() : findings.total();
        rows.setText(
                findings.hasSelection()
                        ? words.get(
                                picked > 0 ? "status.selected" : "status.selected.unpriced",
                                findings.exploration().selection().size())
                        : words.get("status.rows", findings.count()));
        total.setVisible(findings.count() > 0);
        total.setManaged(findings.count() > 0);
        String paid = findings.index().strategy().meta().paid().in(labels.locale());
        if (findings.count() == 0 || !findings.perimeter().adds()) {
            total.setText(findings.count() == 0 ? "" : words.get("status.no-total", published(findings)));
            coverage.setText(paid);
            return;
        }
        if (shown.euros().isEmpty()) {
            total.setText(words.get("status.undisclosed"));
            coverage.setText(words.get("status.coverage.undisclosed", labels.coverage(shown), paid));
            return;
        }
        total.setText(labels.sum(shown));
        String stage = whole.euros().isEmpty() || shown.euros().equals(whole.euros())
                ? words.get("status.stage")
                : words.get(
                        "status.of-whole",
                        labels.formats().inMillionsOfEuros(whole.euros().getAsLong()));
        coverage.setText(words.get("status.coverage", stage, labels.coverage(shown), paid));
    }

    /// None, one or several.
    private static long published(Findings findings) {
        return findings.amounts().stream()
                .filter(a -> a.euros().isPresent())
                .limit(2)
                .count();
    }

    private boolean fits(double width) {
        return shown.oneLine() + vintage.prefWidth(-1) + GAP <= width - 2 * SIDE;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width - 2 * SIDE;
        return fits(width) ? LINE : Math.max(LINE, shown.prefHeight(room) + vintage.prefHeight(room) + 8);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// One line, or what is shown on as many as it takes and the vintage beneath.
    @Override
    protected void layoutChildren() {
        double room = getWidth() - 2 * SIDE;
        if (fits(getWidth())) {
            double own = shown.oneLine();
            double right = vintage.prefWidth(-1);
            double tall = shown.prefHeight(own);
            shown.resizeRelocate(SIDE, snapPositionY((getHeight() - tall) / 2), own, tall);
            vintage.resizeRelocate(
                    snapPositionX(getWidth() - SIDE - right), snapPositionY((getHeight() - tall) / 2), right, tall);
        } else {
            double tall = shown.prefHeight(room);
            shown.resizeRelocate(SIDE, 4, room, tall);
            vintage.resizeRelocate(SIDE, 4 + tall, room, vintage.prefHeight(room));
        }
    }
}
