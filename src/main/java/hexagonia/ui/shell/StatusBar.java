package hexagonia.ui.shell;

import hexagonia.explore.Findings;
import hexagonia.explore.Parting;
import hexagonia.explore.Total;
import hexagonia.model.Meta;
import hexagonia.text.Messages;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The line at the foot: rows shown, the total shown with its stage and coverage, and the vintage of the data. It is as
/// high as the longest words that usual data has for it, so that nothing above it moves.
final class StatusBar extends Region {
    private static final double SIDE = 16;
    private static final double GAP = 12;
    private static final double LINE = 28;
    /// Above and below more lines than one.
    private static final double EDGE = 2;

    private final Labels labels;
    private final Text rows = words("");
    private final Text total = words("semibold");
    private final Text coverage = words("");
    private final Label answers = Nodes.label("");
    private final Text gap = words("");
    private final TextFlow shown = new TextFlow(rows, new Text(" "), total, gap, coverage);
    private final Label vintage;

    /// The longest words, of which only the room counts.
    private final Label reserve;

    StatusBar(Labels labels) {
        this.labels = labels;
        getStyleClass().add("status");
        setId("status");
        setAccessibleRole(AccessibleRole.TEXT);
        Meta meta = labels.index().strategy().meta();
        rows.setId("status-rows");
        total.setId("status-total");
        coverage.setId("status-coverage");
        vintage = Nodes.wrapped(
                labels.messages().get("status.vintage", meta.vintage().in(labels.locale()), meta.release()));
        reserve = Nodes.wrapped(
                labels.messages().get("status.reserve", meta.paid().in(labels.locale())));
        reserve.setVisible(false);
        answers.setId("status-answers");
        answers.setVisible(false);
        getChildren().addAll(shown, answers, vintage, reserve);
    }

    private static Text words(String style) {
        Text words = new Text();
        words.getStyleClass().add(style);
        return words;
    }

    void tell(Findings findings) {
        Messages words = labels.messages();
        int picked = findings.hasSelection() ? findings.picked().cardinality() : 0;
        Total shown = picked > 0 ? findings.selected() : findings.total();
        rows.setText(
                findings.hasSelection()
                        ? words.get(
                                picked > 0 ? "status.selected" : "status.selected.unpriced",
                                findings.exploration().selection().size())
                        : words.get("status.rows", findings.count()));
        SumWords sum = new SumWords(findings, labels);
        String paid = findings.index().strategy().meta().paid().in(labels.locale());
        boolean adds = shown.euros().isPresent();
        total.setText(adds ? labels.sum(shown) : findings.count() == 0 ? "" : words.get("status.no-sum", sum.none()));
        gap.setText(total.getText().isEmpty() ? "" : " ");
        coverage.setText(
                adds
                        ? words.get("status.coverage", beside(findings, sum, picked > 0), labels.coverage(shown), paid)
                        : findings.parting().sum() == Parting.Sum.UNDISCLOSED
                                ? words.get("status.coverage.undisclosed", labels.coverage(shown), paid)
                                : paid);
        announce();
    }

    /// Says how many answers a question has, in place of what is shown, until there is none.
    void answer(String words) {
        answers.setText(words);
        answers.setVisible(!words.isEmpty());
        shown.setVisible(words.isEmpty());
    }

    /// Lets what reads the screen say what is shown now, wherever the keyboard is.
    private void announce() {
        String said = Stream.of(rows, total, coverage)
                .map(Text::getText)
                .filter(words -> !words.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
        if (!said.equals(getAccessibleText())) {
            setAccessibleText(said);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /// What stands beside the sum: how the whole parts, what a selection is a part of, or the stages of what adds.
    private String beside(Findings findings, SumWords sum, boolean picked) {
        if (picked && !findings.selected().euros().equals(findings.whole().euros())) {
            return labels.messages()
                    .get(
                            "status.of-whole",
                            labels.formats()
                                    .inMillionsOfEuros(findings.whole().euros().orElse(0)));
        }
        return findings.parting().sum() == Parting.Sum.PARTED
                ? sum.lengths()
                : labels.messages().get("status.stage");
    }

    private boolean fits(double width) {
        double widest = Math.max(shown.prefWidth(-1), reserve.prefWidth(-1));
        return widest + vintage.prefWidth(-1) + GAP <= width - 2 * SIDE;
    }

    /// The height of what is shown, in a room.
    private double lines(double room) {
        return Math.max(shown.prefHeight(room), reserve.prefHeight(room));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width - 2 * SIDE;
        return fits(width) ? LINE : Math.max(LINE, lines(room) + vintage.prefHeight(room) + 2 * EDGE);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// One line, or what is shown on as many as it takes and the vintage right beneath, amid the room kept for both.
    @Override
    protected void layoutChildren() {
        double room = getWidth() - 2 * SIDE;
        answers.resize(Math.min(room, answers.prefWidth(-1)), answers.prefHeight(-1));
        if (fits(getWidth())) {
            double own = shown.prefWidth(-1);
            double right = vintage.prefWidth(-1);
            double tall = shown.prefHeight(own);
            shown.resizeRelocate(SIDE, snapPositionY((getHeight() - tall) / 2), own, tall);
            answers.resize(Math.min(answers.getWidth(), room - right - GAP), tall);
            vintage.resizeRelocate(
                    snapPositionX(getWidth() - SIDE - right), snapPositionY((getHeight() - tall) / 2), right, tall);
        } else {
            double own = shown.prefHeight(room);
            double beneath = vintage.prefHeight(room);
            double top = snapPositionY((getHeight() - own - beneath) / 2);
            shown.resizeRelocate(SIDE, top, room, own);
            vintage.resizeRelocate(SIDE, top + own, room, beneath);
        }
        answers.relocate(SIDE, shown.getLayoutY());
    }
}
