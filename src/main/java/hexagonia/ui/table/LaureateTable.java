package hexagonia.ui.table;

import hexagonia.explore.Findings;
import hexagonia.explore.Laureates;
import hexagonia.explore.Laureates.Laureate;
import hexagonia.explore.Transition;
import hexagonia.model.Entity;
import hexagonia.ui.state.Session;
import hexagonia.ui.task.Later;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The laureates of one measure: who, carried by whom, where, how much, with which training project. The measure
/// follows the selection and can be chosen. The total stands pinned under the rows.
public final class LaureateTable extends VBox {
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    private final Session session;
    private final Labels labels;
    private final MenuButton measure = new MenuButton();
    private final Label count = Nodes.label("", "second");
    private final Label unknown = Nodes.wrapped("", "second");
    private final TableView<Laureate> table = new TableView<>();
    private final LaureateColumns columns;
    private final TotalRow total;
    private final Subscription subscription;
    /// Sends what the reader selected, once the event that selected it is over: the table may not change under it.
    private final Later publishing = new Later(this::publish);

    private Findings findings;
    private Laureates shown;
    private boolean telling;

    public LaureateTable(Session session, Labels labels) {
        this.session = session;
        this.labels = labels;
        columns = new LaureateColumns(labels, this::isFull);
        total = new TotalRow(labels, columns);
        HBox bar = new HBox(measure, count);
        bar.getStyleClass().add("panel-bar");
        measure.getStyleClass().addAll("panel-title", "flat");
        measure.setId("measure");
        measure.getItems()
                .setAll(Laureates.measures(session.index()).stream()
                        .map(this::choice)
                        .toList());
        table.setId("laureates");
        table.setFixedCellSize(24);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> new Row());
        table.setPlaceholder(unknown);
        table.setAccessibleText(labels.messages().get("table.laureates"));
        table.getColumns().setAll(columns.all());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Laureate>) _ -> {
            if (!telling) {
                publishing.ask();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar, table, total);
        subscription = session.listen("overview", this::tell);
    }

    /// Stops listening; to be called when the table is taken away.
    public void dispose() {
        subscription.unsubscribe();
    }

    /// The height that shows `count` rows with bar, headings and total.
    public double heightFor(int count) {
        return 36 + 28 + count * 24 + 26;
    }

    /// Whether a laureate keeps its full colour: nothing is selected, or it is brought out.
    private boolean isFull(Laureate laureate) {
        return !findings.hasSelection() || findings.highlights(laureate.award());
    }

    private void tell(Findings told) {
        telling = true;
        findings = told;
        Laureates laureates = told.laureates();
        if (shown == null || laureates.size() == 0 || !laureates.areThoseOf(shown)) {
            shown = laureates;
            columns.show(laureates);
            table.setItems(FXCollections.observableList(laureates.rows()));
        } else {
            table.refresh();
        }
        title(laureates);
        select(laureates.positions(told.exploration().selection()));
        total.show(laureates, told);
        telling = false;
    }

    private void title(Laureates laureates) {
        measure.setText(laureates
                .measure()
                .map(m -> labels.messages().get("table.measure", labels.name(m)))
                .orElseGet(() -> labels.messages().get("table.laureates")));
        count.setText(labels.messages().get("table.rows", laureates.size()));
        unknown.setText(
                session.exploration().clauses().isEmpty()
                        ? labels.messages().get("table.no-laureates")
                        : labels.messages().get("empty.filters"));
    }

    private MenuItem choice(Entity of) {
        MenuItem item = new MenuItem(labels.name(of));
        item.setOnAction(_ -> session.send(new Transition.ToMeasure(Optional.of(of.id()))));
        return item;
    }

    private void select(int[] rows) {
        var model = table.getSelectionModel();
        int[] now = model.getSelectedIndices().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        if (rows.length > 0 && Arrays.equals(now, IntStream.of(rows).sorted().toArray())) {
            return;
        }
        model.clearSelection();
        for (int row : rows) {
            model.select(row);
            table.getFocusModel().focus(row);
            reveal(row);
        }
    }

    private void reveal(int row) {
        double visible = Math.floor((table.getHeight() - 27) / 24);
        if (row >= visible) {
            table.scrollTo((int) Math.max(0, row - visible / 2));
        } else {
            table.scrollTo(0);
        }
    }

    private void publish() {
        if (!telling) {
            List<String> ids = table.getSelectionModel().getSelectedItems().stream()
                    .filter(l -> l != null)
                    .map(l -> l.entity().id())
                    .toList();
            if (!ids.isEmpty() && !session.exploration().selection().equals(Set.copyOf(ids))) {
                session.send(new Transition.Select(ids));
            }
        }
    }

    /// A row that fades while something else is brought out.
    private final class Row extends TableRow<Laureate> {
        @Override
        protected void updateItem(Laureate laureate, boolean empty) {
            super.updateItem(laureate, empty);
            pseudoClassStateChanged(FADED, !empty && laureate != null && !isFull(laureate));
        }
    }
}
