package hexagonia.ui.table;

import hexagonia.explore.Arrangement;
import hexagonia.explore.Exploration;
import hexagonia.explore.Findings;
import hexagonia.explore.Row;
import hexagonia.explore.Rows;
import hexagonia.explore.SortKey;
import hexagonia.explore.Table;
import hexagonia.explore.TableFindings;
import hexagonia.explore.Transition;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import hexagonia.wording.table.Cell;
import hexagonia.wording.table.Column;
import hexagonia.wording.table.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;

/// The rows and columns of a sheet on screen. It orders nothing itself: a click on a heading, a drag of a column and a
/// change of the rows selected become transitions, and what comes back is shown.
///
/// One cell is current, the one where the row with the keyboard and the column last walked to meet.
final class Grid extends TableView<Row> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final double ROW = 24;
    /// The room that a vertical scroll bar takes.
    private static final double BAR = 14;
    /// From this width on, columns that are not essential are shown.
    static final double ROOMY = 1000;

    private final Session session;
    private final Consumer<String> say;
    private final ShownRows rows = new ShownRows();
    private final List<GridCell> cells = new ArrayList<>();
    private final Map<String, TableColumn<Row, Row>> byId = new HashMap<>();
    private Sheet sheet;
    private Arrangement arrangement = Arrangement.NONE;
    private List<Column> shown = List.of();
    private TableFindings found;
    private Set<String> selection = Set.of();
    private Set<String> revealed = Set.of();
    private String current = "";
    private Map<String, Double> widths = Map.of();
    private boolean telling;
    private boolean publishing;
    private double fitted = -1;

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
            later();
            return true;
        });
        getColumns().addListener((ListChangeListener<TableColumn<Row, ?>>) _ -> later());
        getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> later());
        getFocusModel().focusedIndexProperty().addListener(_ -> cells.forEach(GridCell::mark));
        focusedProperty().addListener(_ -> cells.forEach(GridCell::mark));
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> resized());
        widthProperty().subscribe(_ -> refit());
        new GridKeys(this, session, labels);
    }

    /// Shows the rows that passed, in this order.
    void show(Sheet worn, TableFindings passed, Rows ordered, Findings findings) {
        telling = true;
        boolean sameColumns = sheet == worn;
        Exploration state = findings.exploration();
        found = passed;
        selection = state.selection();
        Arrangement next = state.view().tables().arrangement(worn.table());
        if (!sameColumns || !next.equals(arrangement)) {
            sheet = worn;
            arrangement = next;
            fitted = -1;
        }
        columns(!sameColumns);
        if (!sameColumns || !rows.rows().areThose(ordered)) {
            rows.show(ordered);
        }
        sorted(state.view().sorts().getOrDefault(worn.table().id(), List.of()));
        select();
        refresh();
        telling = false;
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
        return arrangement;
    }

    /// The columns on screen, in order.
    List<Column> shown() {
        return shown;
    }

    boolean isRoomy() {
        return getWidth() >= ROOMY;
    }

    Optional<TableColumn<Row, Row>> onScreen(Column column) {
        return Optional.ofNullable(byId.get(column.id()));
    }

    /// The rows selected, else the one with the keyboard.
    List<Row> chosen() {
        List<Row> chosen = getSelectionModel().getSelectedIndices().stream()
                .filter(i -> i >= 0 && i < rows.size())
                .sorted()
                .map(rows::get)
                .toList();
        return chosen.isEmpty() ? focused().stream().toList() : chosen;
    }

    /// The row with the keyboard.
    Optional<Row> focused() {
        int index = getFocusModel().getFocusedIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /// The column with the keyboard.
    Optional<Column> current() {
        return shown.stream()
                .filter(c -> c.id().equals(current))
                .findFirst()
                .or(() -> shown.stream().findFirst());
    }

    void current(Column column) {
        current = column.id();
        onScreen(column).ifPresent(this::scrollToColumn);
        cells.forEach(GridCell::mark);
    }

    boolean isCurrent(int row, Column column) {
        return isFocused()
                && getFocusModel().getFocusedIndex() == row
                && current().filter(column::equals).isPresent();
    }

    /// Follows a link: opens a record, or shows the rows it filters.
    void open(Cell.Link link) {
        session.send(
                switch (link) {
                    case Cell.Link.Open l -> new Transition.Select(List.of(l.record()));
                    case Cell.Link.See l -> new Transition.See(l.table(), l.clause());
                });
    }

    void follow(GridCell cell) {
        cells.add(cell);
        cell.setOnMousePressed(_ -> current(cell.column()));
    }

    private void columns(boolean anew) {
        if (anew) {
            cells.clear();
            byId.clear();
            current = "";
            revealed = Set.of();
        }
        List<Column> next = sheet.shown(arrangement, isRoomy());
        if (anew || !next.equals(shown)) {
            shown = next;
            shown.forEach(c -> byId.computeIfAbsent(c.id(), _ -> column(c)));
            getColumns().setAll(shown.stream().map(c -> byId.get(c.id())).toList());
            fitted = -1;
        }
        refit();
    }

    private TableColumn<Row, Row> column(Column column) {
        TableColumn<Row, Row> made = new TableColumn<>(column.title());
        made.setId("column-" + column.id());
        made.setUserData(column);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(_ -> new GridCell(this, column));
        if (column.isNumber()) {
            made.getStyleClass().add("number");
        }
        if (column.shape() == Column.Shape.NAME) {
            made.getStyleClass().add("name");
        }
        switch (column.basis()) {
            case COMPUTED -> made.setGraphic(Nodes.computed(column.hint().orElse("")));
            case INFERRED -> made.setGraphic(Nodes.inferred(column.hint().orElse("")));
            case STATED -> {}
        }
        return made;
    }

    /// Gives the columns the room there is, unless the reader set their widths.
    private void refit() {
        if (sheet == null || getWidth() <= 0 || getWidth() == fitted) {
            return;
        }
        if (sheet.shown(arrangement, isRoomy()).equals(shown)) {
            fitted = getWidth();
            Map<String, Double> fit = GridWidths.fit(shown, found.all(), getWidth() - BAR, isRoomy());
            Map<String, Double> next = new HashMap<>();
            shown.forEach(c -> next.put(c.id(), arrangement.widths().getOrDefault(c.id(), fit.get(c.id()))));
            widths = next;
            next.forEach((id, width) -> byId.get(id).setPrefWidth(width));
        } else {
            boolean before = telling;
            telling = true;
            columns(false);
            telling = before;
        }
    }

    private void sorted(List<SortKey> keys) {
        List<TableColumn<Row, ?>> order = new ArrayList<>();
        for (SortKey key : keys) {
            TableColumn<Row, Row> column = byId.get(key.column());
            if (column != null && getColumns().contains(column)) {
                column.setSortType(key.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                order.add(column);
            }
        }
        if (!getSortOrder().equals(order)) {
            getSortOrder().setAll(order);
        }
    }

    /// Keeps the rows selected where they already stand for the selection; else selects those that do. Where several
    /// rows are about one record, its first row is selected and the others only wear its colour.
    private void select() {
        List<Row> now = getSelectionModel().getSelectedIndices().stream()
                .filter(i -> i >= 0 && i < rows.size())
                .map(rows::get)
                .toList();
        boolean changed = !selection.equals(revealed);
        revealed = selection;
        boolean facts = table().kind().isEmpty();
        Set<String> left = new HashSet<>(selection);
        int[] indices = selection.isEmpty()
                ? new int[0]
                : IntStream.of(rows.rows().positionsOf(found.about(selection)))
                        .filter(i -> !facts || left.remove(rows.get(i).subject().orElseThrow()))
                        .toArray();
        if (indices.length > 0
                && subjects(now)
                        .equals(subjects(
                                IntStream.of(indices).mapToObj(rows::get).toList()))) {
            return;
        }
        getSelectionModel().clearSelection();
        if (indices.length > 0) {
            getSelectionModel().selectIndices(indices[0], indices);
            getFocusModel().focus(indices[indices.length - 1]);
            reveal(indices[0]);
        } else if (changed && found.bringsOut()) {
            IntStream.of(rows.rows().positionsOf(found.broughtOut())).limit(1).forEach(this::reveal);
        }
        if (getFocusModel().getFocusedIndex() < 0 && !rows.isEmpty()) {
            getFocusModel().focus(0);
        }
    }

    private static Set<String> subjects(List<Row> rows) {
        Set<String> subjects = new LinkedHashSet<>();
        rows.forEach(r -> r.subject().ifPresent(subjects::add));
        return subjects;
    }

    private void reveal(int index) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() <= index
                && flow.getLastVisibleCell().getIndex() >= index) {
            return;
        }
        scrollTo(Math.max(0, index - 3));
    }

    /// Sends what the reader changed, once the event that changed it is over: the table may not change under it.
    private void later() {
        if (!telling && !publishing) {
            publishing = true;
            Platform.runLater(() -> {
                publishing = false;
                publish();
            });
        }
    }

    /// The keys that the state sorts this table by.
    List<SortKey> keys() {
        return session.exploration().view().sorts().getOrDefault(table().id(), List.of());
    }

    private void publish() {
        if (getScene() == null || sheet == null) {
            return;
        }
        List<String> order = getColumns().stream().map(c -> column(c).id()).toList();
        if (!order.equals(shown.stream().map(Column::id).toList()) && order.size() == shown.size()) {
            List<String> all = new ArrayList<>(order);
            sheet.arranged(arrangement).stream()
                    .map(Column::id)
                    .filter(id -> !all.contains(id))
                    .forEach(all::add);
            session.send(new Transition.Arrange(table(), arrangement.withOrder(all)));
        }
        List<SortKey> keys = getSortOrder().stream()
                .map(c -> new SortKey(column(c).id(), c.getSortType() == TableColumn.SortType.DESCENDING))
                .toList();
        if (!keys.equals(keys())) {
            session.send(new Transition.Sort(table().id(), keys));
        }
        Set<String> subjects = subjects(getSelectionModel().getSelectedIndices().stream()
                .filter(i -> i >= 0 && i < rows.size())
                .map(rows::get)
                .toList());
        if (!subjects.isEmpty() && !subjects.equals(selection)) {
            session.send(new Transition.Select(List.copyOf(subjects)));
        }
    }

    private static Column column(TableColumn<Row, ?> column) {
        return (Column) column.getUserData();
    }

    /// After a border was dragged: every width stays as it is now.
    private void resized() {
        boolean changed = shown.stream()
                .anyMatch(c -> Math.abs(byId.get(c.id()).getWidth() - widths.getOrDefault(c.id(), 0.0)) > 1);
        if (changed && !telling) {
            Arrangement next = arrangement;
            for (Column column : shown) {
                next = next.withWidth(
                        column.id(), Math.rint(byId.get(column.id()).getWidth()));
            }
            session.send(new Transition.Arrange(table(), next));
        }
    }

    /// A row in the colour of the selection when it is about a record selected, faded when others are brought out.
    private final class Line extends TableRow<Row> {
        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            boolean filled = !empty && row != null;
            pseudoClassStateChanged(
                    CHOSEN, filled && row.subject().filter(selection::contains).isPresent());
            pseudoClassStateChanged(FADED, filled && found.bringsOut() && !found.bringsOut(row));
        }
    }
}
