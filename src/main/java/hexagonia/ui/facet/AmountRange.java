package hexagonia.ui.facet;

import hexagonia.explore.Clause;
import hexagonia.explore.Distribution;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.figure.Palette;
import hexagonia.ui.facet.AmountHistogram.Steps;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;

/// The range of amounts. Each step of the slider is an amount that exists in the perimeter, from the smallest to the
/// largest, references included: amounts from one million to fifty billion find room, and every move changes something.
/// Above it stands how many amounts pass at each step, under all other filters; a range can be drawn there too.
/// The filter follows when a thumb is let go. The slider is made when the facet is first unfolded.
final class AmountRange extends VBox {
    private final Session session;
    private final Labels labels;
    private final GroupHeader header;
    private final Label from = Nodes.label("", "second");
    private final Label to = Nodes.label("", "second");
    private final Map<String, List<Long>> stepsByPerimeter = new HashMap<>();
    private final Label without;
    private final HBox ends = new HBox(from, Nodes.spring(), to);
    private final AmountHistogram histogram;
    private Distribution distribution = new Distribution(List.of(), List.of());
    private RangeSlider slider;
    private List<Long> steps = List.of();
    private boolean open;
    private boolean telling;

    AmountRange(Session session, Labels labels, Palette palette, Folds folds) {
        this.session = session;
        this.labels = labels;
        histogram = new AmountHistogram(
                labels, palette, this::drafted, steps -> send(steps.low(), steps.high()), this::clear);
        setId("facet-amount");
        header = new GroupHeader(
                "facet-amount",
                labels.messages().get("facet.amount"),
                labels,
                () -> {
                    folds.say(getId(), !open);
                    unfold(!open);
                },
                this::clear);
        without = Nodes.label(labels.messages().get("facet.without-object"), "note", "facet-without");
        ends.setAlignment(Pos.CENTER_LEFT);
        ends.getStyleClass().add("facet-range-ends");
        getChildren().add(header);
        folds.said(getId()).ifPresent(unfolded -> open = unfolded);
    }

    /// Unfolds or folds the slider.
    void unfold(boolean unfolded) {
        open = unfolded;
        tell(session.findings());
    }

    void tell(Findings findings) {
        steps = stepsByPerimeter.computeIfAbsent(findings.exploration().perimeter(), _ -> Distribution.steps(findings));
        Optional<Clause.Between> clause = clause();
        if (steps.size() < 2) {
            header.offer(false);
            Nodes.hold(this, List.of(header, without));
            return;
        }
        int low = clause.map(c -> firstFrom(c.least())).orElse(0);
        int high = clause.map(c -> lastUpTo(c.most())).orElse(steps.size() - 1);
        header.offer(true);
        header.show(open, clause.isPresent(), words(low) + "\u202F–\u202F" + words(high));
        if (!open) {
            Nodes.hold(this, List.of(header));
            return;
        }
        if (slider == null) {
            make();
        }
        distribution = Distribution.of(findings, steps);
        slide(low, high);
        histogram.show(distribution, new Steps(low, high), clause.isPresent());
        Nodes.hold(this, List.of(header, histogram.view(), slider, ends));
    }

    private void slide(int low, int high) {
        telling = true;
        slider.setMax(steps.size() - 1);
        slider.setHighValue(high);
        slider.setLowValue(low);
        slider.setHighValue(high);
        telling = false;
        say();
    }

    /// Follows a range that is being drawn over the bars; goes back to the one that filters when there is none.
    private void drafted(Optional<Steps> draft) {
        if (draft.isEmpty()) {
            tell(session.findings());
            return;
        }
        Steps range = draft.get();
        slide(range.low(), range.high());
        histogram.show(distribution, range, clause().isPresent());
    }

    private void make() {
        slider = new RangeSlider(0, steps.size() - 1, 0, steps.size() - 1);
        slider.setId("facet-amount-slider");
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        // The thumbs take the keyboard, one after the other.
        slider.setFocusTraversable(false);
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
        slider.lowValueProperty().subscribe(this::moved);
        slider.highValueProperty().subscribe(this::moved);
        slider.lowValueChangingProperty().subscribe(this::moved);
        slider.highValueChangingProperty().subscribe(this::moved);
        slider.skinProperty().subscribe(skin -> {
            if (skin != null) {
                name(".low-thumb", "facet.amount.low");
                name(".high-thumb", "facet.amount.high");
            }
        });
    }

    /// The slider would give the keyboard back to the thumb that Tab leaves.
    private void tab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            slider.getScene()
                    .getFocusOwner()
                    .requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void name(String thumb, String key) {
        Node node = slider.lookup(thumb);
        if (node != null) {
            node.setFocusTraversable(true);
            node.setAccessibleText(labels.messages().get(key));
        }
    }

    private void moved() {
        if (telling) {
            return;
        }
        say();
        if (!slider.isLowValueChanging() && !slider.isHighValueChanging()) {
            send(low(), high());
        }
    }

    private void say() {
        from.setText(labels.messages().get("facet.amount.from", words(low())));
        to.setText(labels.messages().get("facet.amount.to", labels.formats().money(steps.get(high()))));
    }

    private void send(int low, int high) {
        boolean whole = low == 0 && high == steps.size() - 1;
        if (whole) {
            clear();
        } else {
            session.send(new Transition.Filter(new Clause.Between(steps.get(low), steps.get(high))));
        }
    }

    private void clear() {
        clause().ifPresent(c -> session.send(new Transition.Remove(c)));
    }

    private int low() {
        return Math.clamp(Math.round(slider.getLowValue()), 0, steps.size() - 1);
    }

    private int high() {
        return Math.clamp(Math.round(slider.getHighValue()), low(), steps.size() - 1);
    }

    private String words(int step) {
        return labels.formats().money(steps.get(step));
    }

    private int firstFrom(long least) {
        int step = 0;
        while (step < steps.size() - 1 && steps.get(step) < least) {
            step++;
        }
        return step;
    }

    private int lastUpTo(long most) {
        int step = steps.size() - 1;
        while (step > 0 && steps.get(step) > most) {
            step--;
        }
        return step;
    }

    private Optional<Clause.Between> clause() {
        return session.exploration().clause(Clause.Between.class);
    }
}
