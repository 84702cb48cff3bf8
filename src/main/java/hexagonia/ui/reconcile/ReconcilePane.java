package hexagonia.ui.reconcile;

import hexagonia.explore.Findings;
import hexagonia.explore.Reconciliation;
import hexagonia.explore.Reconciliation.Nature;
import hexagonia.explore.Transition;
import hexagonia.model.Basis;
import hexagonia.model.Perimeter;
import hexagonia.ui.failure.View;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Announced totals against the sum of their known parts, one row per total of the perimeter that passes the filters;
/// what is left has a bar of its own. A row opens the record of its total.
public final class ReconcilePane extends VBox implements View {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /// Two lines of a name.
    private static final double ROW = 36;
    private static final double LEAST = 220;

    private final Session session;
    private final Labels labels;
    private final List<Reconciliation> all;
    private final Label finding = Nodes.wrapped("", "headline");
    private final Label reading = Nodes.wrapped("", "second");
    private final Label nothing = Nodes.wrapped("", "second");
    private final HBox wayOut = new HBox();
    private final FlowPane others = new FlowPane(12, 4);
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final TableView<Line> table = new TableView<>(lines);
    private final Subscription subscription;
    private Set<String> selection = Set.of();
    private boolean telling;

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
        table.setMinHeight(LEAST);
        VBox.setVgrow(table, Priority.ALWAYS);
        table(new ReconcileColumns(labels));
        getChildren().addAll(head, table, others);
        subscription = session.listen("reconcile", this::tell);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    private void table(ReconcileColumns columns) {
        table.setId("reconcile");
        table.getStyleClass().add("tall");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns().setAll(columns.all());
        table.setAccessibleText(labels.messages().get("tab.reconcile"));
        table.setPlaceholder(new VBox(6, nothing, wayOut));
        table.getPlaceholder().getStyleClass().add("empty-sentence");
        table.setRowFactory(_ -> new Row());
        table.widthProperty().subscribe(width -> columns.fit(width.doubleValue()));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (!telling && line != null) {
                session.send(new Transition.Select(
                        List.of(line.reconciliation().whole().entity())));
            }
        });
    }

    private void tell(Findings findings) {
        telling = true;
        selection = findings.exploration().selection();
        List<Reconciliation> shown = all.stream()
                .filter(r -> r.whole().perimeter().equals(findings.perimeter().id()))
                .filter(r -> findings.passes(r.whole()))
                .toList();
        sentence(shown, findings);
        List<Line> tree = Line.tree(shown);
        if (!lines.equals(tree)) {
            lines.setAll(tree);
        }
        follow();
        others(findings.perimeter());
        table.refresh();
        telling = false;
    }

    /// Keeps the row chosen last where several are of the same record.
    private void follow() {
        var model = table.getSelectionModel();
        Line current = model.getSelectedItem();
        if (current == null || !isChosen(current)) {
            model.clearSelection();
            lines.stream().filter(this::isChosen).findFirst().ifPresent(line -> {
                model.select(line);
                table.scrollTo(Math.max(0, lines.indexOf(line) - 4));
            });
        }
    }

    private boolean isChosen(Line line) {
        return selection.contains(line.reconciliation().whole().entity());
    }

    /// Says how the totals that documents state fare; those that we computed always match their parts.
    private void sentence(List<Reconciliation> all, Findings findings) {
        List<Reconciliation> shown =
                all.stream().filter(r -> r.whole().basis() != Basis.COMPUTED).toList();
        String paid = findings.index().strategy().meta().paid().in(labels.locale());
        long published = shown.stream().filter(r -> r.nature().isPresent()).count();
        finding.setText(
                published == 0
                        ? labels.messages().get("reconcile.finding.none")
                        : labels.messages()
                                .get(
                                        "reconcile.finding",
                                        published,
                                        count(shown, Nature.NONE),
                                        count(shown, Nature.ROUNDING),
                                        count(shown, Nature.UNDETAILED) + count(shown, Nature.SHARED)));
        reading.setText(labels.messages().get("reconcile.reading", capitalized(paid)));
        boolean filtered = !findings.exploration().clauses().isEmpty();
        nothing.setText(labels.messages().get(filtered ? "empty.filters" : "reconcile.nothing"));
        wayOut.getChildren().clear();
        if (filtered) {
            wayOut.getChildren()
                    .add(Nodes.link(
                            labels.messages().get("chip.remove-all"), () -> session.send(new Transition.RemoveAll())));
        }
    }

    private static long count(List<Reconciliation> shown, Nature nature) {
        return shown.stream()
                .filter(r -> r.nature().equals(Optional.of(nature)))
                .count();
    }

    private static String capitalized(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
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

    /// A row that shows when its record is selected, be it through another row.
    private final class Row extends TableRow<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(CHOSEN, !empty && line != null && isChosen(line));
        }
    }
}
