package hexagonia.ui.reconcile;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.table.ReconciliationExhibit;
import hexagonia.explore.Findings;
import hexagonia.explore.Reconciliation;
import hexagonia.explore.Transition;
import hexagonia.model.Perimeter;
import hexagonia.ui.failure.View;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.SheetView;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Announced totals against the sum of their known parts, under what they show, with the other perimeters that have
/// some.
public final class ReconcilePane extends VBox implements View {
    private static final double LEAST = 220;

    private final Session session;
    private final Labels labels;
    private final List<Reconciliation> all;
    private final ReconciliationExhibit exhibit = new ReconciliationExhibit();
    private final Label finding = Nodes.wrapped("", "headline");
    private final Label reading = Nodes.wrapped("", "second");
    private final Label nothing = Nodes.wrapped("", "second");
    private final HBox wayOut = new HBox();
    private final FlowPane others = new FlowPane(12, 4);
    private final SheetView view;
    private final Subscription subscription;

    public ReconcilePane(Session session, Labels labels) {
        this.session = session;
        this.labels = labels;
        all = Reconciliation.all(session.index());
        finding.setId("reconcile-finding");
        reading.setId("reconcile-reading");
        others.setId("reconcile-others");
        VBox head = new VBox(finding, reading);
        head.getStyleClass().add("headline-block");
        others.getStyleClass().add("other-perimeters");
        view = new SheetView("reconcile", session, labels, reading::setText);
        VBox empty = new VBox(6, nothing, wayOut);
        empty.getStyleClass().add("empty-sentence");
        view.placeholder(empty);
        view.getStyleClass().add("reconcile-body");
        view.setMinHeight(LEAST);
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(head, view, others);
        subscription = session.listen("reconcile", this::tell);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @Override
    public void focus() {
        view.focus();
    }

    private void tell(Findings findings) {
        Content content = exhibit.of(all, findings, labels);
        finding.setText(content.head().finding());
        reading.setText(content.head().coverage());
        nothing.setText(String.join("\n", content.head().notes()));
        wayOut.getChildren().clear();
        if (!findings.exploration().clauses().isEmpty()) {
            wayOut.getChildren()
                    .add(Nodes.link(
                            labels.messages().get("chip.remove-all"), () -> session.send(new Transition.RemoveAll())));
        }
        if (content.body() instanceof Body.Tabled tabled) {
            view.show(tabled.sheet(), findings.exploration(), content.head().name());
        }
        others(findings.perimeter());
    }

    /// The other perimeters that have totals with parts.
    private void others(Perimeter current) {
        others.getChildren().clear();
        for (Perimeter perimeter : session.index().strategy().perimeters()) {
            long count = all.stream()
                    .filter(r -> r.whole().perimeter().equals(perimeter.id()))
                    .count();
            if (count > 0 && !perimeter.equals(current)) {
                if (others.getChildren().isEmpty()) {
                    others.getChildren().add(Nodes.label(labels.messages().get("reconcile.others"), "second"));
                }
                others.getChildren()
                        .add(Nodes.link(
                                labels.messages()
                                        .get("reconcile.other", perimeter.name().in(labels.locale()), count),
                                () -> session.send(new Transition.ToPerimeter(perimeter.id()))));
            }
        }
    }
}
