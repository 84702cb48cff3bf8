package hexagonia.ui.table;

import hexagonia.explore.Arrangement;
import hexagonia.explore.Exploration;
import hexagonia.explore.Findings;
import hexagonia.explore.SortKey;
import hexagonia.explore.Table;
import hexagonia.explore.TableFindings;
import hexagonia.explore.Transition;
import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.Rows;
import hexagonia.ui.state.Session;
import hexagonia.ui.task.Later;
import hexagonia.wording.Labels;
import hexagonia.wording.table.Cell;
import hexagonia.wording.table.Column;
import hexagonia.wording.table.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

/// The rows and columns of a sheet on screen. It orders nothing itself: a click on a heading, a drag of a column and a
/// change of the rows selected become transitions, and what comes back is shown.
final class Grid extends TableView<Row> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final double ROW = 24;

    private final Session session;
    private final Consumer<String> say;
    private final ShownRows rows = new ShownRows();
    private final GridColumns columns = new GridColumns(this);
    private final GridCursor cursor = new GridCursor(this);
    private final GridSelection selection = new GridSelection(this, rows);
    /// Sends what the reader changed, once the event that changed it is over: the table may not change under it.
    private final Later publishing = new Later(this::publish);

    private Sheet sheet;
    private TableFindings found;
    private boolean telling;

    /// @param say where the table says what it did
    Grid(Session session, Labels labels, Consumer<String> say) {
        this.session = session;
        this.say = say;
        setId("table");
        getStyleClass().add("grid");
        setItems(rows);
        setFixedCellSize(ROW);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(_ -> new Line());
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        setSortPolicy(_ -> {
            changed();
            return true;
        });
        getColumns().addListener((ListChangeListener<TableColumn<Row, ?>>) _ -> changed());
        getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> changed());
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> resized());
        widthProperty().subscribe(_ -> tell(columns::fit));
        new GridKeys(this, session, labels);
    }

    /// Shows the rows that passed, in this order.
    void show(Sheet worn, TableFindings passed, Rows ordered, Findings findings) {
        tell(() -> {
            boolean anew = sheet != worn;
            Exploration state = findings.exploration();
            sheet = worn;
            found = passed;
            selection.take(state.selection());
            if (anew) {
                cursor.clear();
                selection.forget();
            }
            columns.show(worn, state.view().tables().arrangement(worn.table()), passed);
            if (anew || !rows.rows().areThose(ordered)) {
                rows.show(ordered);
            }
            columns.sorted(keys());
            selection.show(passed);
            refresh();
        });
    }

    /// Changes what is shown without taking it for a wish of the reader.
    private void tell(Runnable change) {
        boolean before = telling;
        telling = true;
        change.run();
        telling = before;
    }

    void say(String done) {
        say.accept(done);
    }

    Sheet sheet() {
        return sheet;
    }

    Table table() {
        return sheet.table();
    }

    Arrangement arrangement() {
        return columns.arrangement();
    }

    /// The columns on screen, in order.
    List<Column> shown() {
        return columns.shown();
    }

    boolean isRoomy() {
        return columns.isRoomy();
    }

    Optional<TableColumn<Row, Row>> onScreen(Column column) {
        return columns.onScreen(column);
    }

    GridCursor cursor() {
        return cursor;
    }

    /// The rows selected, else the one with the keyboard.
    List<Row> chosen() {
        List<Row> chosen = selection.rows();
        return chosen.isEmpty() ? focused().stream().toList() : chosen;
    }

    /// The row with the keyboard.
    Optional<Row> focused() {
        int index = getFocusModel().getFocusedIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /// Follows a link: opens a record, or shows the rows it filters.
    void open(Cell.Link link) {
        session.send(
                switch (link) {
                    case Cell.Link.Open l -> new Transition.Select(List.of(l.record()));
                    case Cell.Link.See l -> new Transition.See(l.table(), l.clause());
                });
    }

    /// The keys that the state sorts this table by.
    List<SortKey> keys() {
        return session.exploration().view().sorts().getOrDefault(table().id(), List.of());
    }

    private void changed() {
        if (!telling) {
            publishing.ask();
        }
    }

    private void publish() {
        if (getScene() == null || sheet == null) {
            return;
        }
        columns.reordered().ifPresent(next -> session.send(new Transition.Arrange(table(), next)));
        List<SortKey> keys = columns.keys();
        if (!keys.equals(keys())) {
            session.send(new Transition.Sort(table().id(), keys));
        }
        List<String> records = selection.changed();
        if (!records.isEmpty()) {
            session.send(new Transition.Select(records));
        }
    }

    private void resized() {
        if (!telling && sheet != null) {
            columns.resized().ifPresent(next -> session.send(new Transition.Arrange(table(), next)));
        }
    }

    /// A row in the colour of the selection when it is about a record selected, faded when others are brought out.
    private final class Line extends TableRow<Row> {
        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            boolean filled = !empty && row != null;
            pseudoClassStateChanged(CHOSEN, filled && selection.holds(row));
            pseudoClassStateChanged(FADED, filled && found.bringsOut() && !found.bringsOut(row));
        }
    }
}
