package hexagonia.ui.table;

import hexagonia.exhibit.Meaning;
import hexagonia.explore.Arrangement;
import hexagonia.explore.Comparison;
import hexagonia.explore.Exploration;
import hexagonia.explore.SortKey;
import hexagonia.explore.Table;
import hexagonia.explore.Transition;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Target;
import hexagonia.ui.state.Session;
import hexagonia.ui.task.Later;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

/// The rows and columns of any sheet on screen. It orders nothing itself: a click on a heading, a drag of a column and
/// a change of the rows selected become transitions, and what comes back is shown. Only the tables of the strategy are
/// sorted and arranged: the state has a place for that.
final class Grid extends TableView<Object> {
    private static final double ROW = 24;
    private static final double TALL = 36;
    private final Session session;
    private final Consumer<String> say;
    private final ShownRows rows = new ShownRows();
    private final StandingRows standing = new StandingRows(rows);
    private final GridColumns columns = new GridColumns(this);
    private final GridCursor cursor = new GridCursor(this);
    private final GridSelection selection = new GridSelection(this);
    private final GridPins pins = new GridPins(this);
    private final Copying copying;
    /// Sends what the reader changed, once the event that changed it is over: the table may not change under it.
    private final Later publishing = new Later(this::publish);
    private Sheet<Object> sheet = Sheet.of("", List.of(), List.of(), _ -> Line.of(""));
    private Optional<Table> table = Optional.empty();
    private boolean telling;
    private Runnable onFitted = () -> {};
    private BiFunction<Object, String, List<MenuItem>> menu = (_, _) -> List.of();

    /// @param say where the table says what it did
    Grid(Session session, Labels labels, Consumer<String> say) {
        this.session = session;
        this.say = say;
        getStyleClass().add("grid");
        setItems(rows);
        setFixedCellSize(ROW);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(_ -> standing.follow(new GridRow(this)));
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        setSortPolicy(_ -> {
            changed();
            return true;
        });
        getColumns().addListener((ListChangeListener<TableColumn<Object, ?>>) _ -> changed());
        getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> changed());
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> resized());
        widthProperty().subscribe(_ -> tell(this::fit));
        copying = new Copying(this, session, labels);
        new GridKeys(this, session, labels, copying);
    }

    /// Shows a sheet as the reader arranged it.
    @SuppressWarnings("unchecked")
    void show(Sheet<?> next, Exploration state) {
        tell(() -> {
            boolean anew = !sheet.id().equals(next.id());
            Optional<Object> kept = anew ? Optional.empty() : focused();
            int place = anew ? 0 : getFocusModel().getFocusedIndex();
            sheet = (Sheet<Object>) next;
            if (anew) {
                table = Stream.of(Table.values())
                        .filter(t -> t.id().equals(next.id()))
                        .findFirst();
                getStyleClass().removeAll("tall", "whole");
                if (next.lines() != 1) {
                    getStyleClass().add(next.lines() > 1 ? "tall" : "whole");
                }
                setFixedCellSize(isWhole() ? USE_COMPUTED_SIZE : next.lines() > 1 ? TALL : ROW);
                cursor.clear();
                selection.forget();
            }
            boolean rowsChanged = rows.show(sheet.rows(), isWhole() && !anew);
            Arrangement arrangement =
                    table.map(t -> state.view().tables().arrangement(t)).orElse(Arrangement.NONE);
            columns.show(sheet, arrangement, anew, table.isEmpty() && rowsChanged);
            columns.sorted(keys());
            selection.show(
                    state.selection(),
                    kept.map(rows::indexOf).filter(i -> i >= 0).orElse(place));
            if (anew) {
                refresh();
            } else if (rowsChanged && isWhole()) {
                standing.updateIndex();
            } else {
                standing.again();
            }
        });
    }

    /// Gives the columns the room there is now, and has the cells say and draw again what they can in it.
    private void fit() {
        columns.fit();
        if (isWhole() && !standing.isEmpty()) {
            refresh();
        } else {
            standing.again();
        }
    }

    /// Changes what is shown without taking it for a wish of the reader.
    private void tell(Runnable change) {
        boolean before = telling;
        telling = true;
        change.run();
        telling = before;
    }

    /// Has this done whenever columns have got their room anew.
    void onFitted(Runnable work) {
        onFitted = work;
    }

    void fitted() {
        onFitted.run();
    }

    /// Whether each row is as high as its texts need.
    boolean isWhole() {
        return sheet.lines() == Sheet.WHOLE;
    }

    void menu(BiFunction<Object, String, List<MenuItem>> items) {
        menu = items;
    }

    /// What the menu of a row offers first.
    List<MenuItem> items(Object row) {
        return menu.apply(row, cursor.column().map(Column::id).orElse(""));
    }

    /// Copies the whole sheet.
    void copy() {
        copying.table();
    }

    void say(String done) {
        say.accept(done);
    }

    Sheet<Object> sheet() {
        return sheet;
    }

    /// The table of the strategy that is shown, if it is one.
    Optional<Table> table() {
        return table;
    }

    Arrangement arrangement() {
        return columns.arrangement();
    }

    /// The columns on screen, in order.
    List<Column<Object>> shown() {
        return columns.shown();
    }

    boolean isRoomy() {
        return columns.isRoomy();
    }

    /// Whether numbers of this column may have marks beside them.
    boolean hasGutter(Column<Object> column) {
        return columns.hasGutter(column);
    }

    Optional<TableColumn<Object, Object>> onScreen(Column<?> column) {
        return columns.onScreen(column);
    }

    GridCursor cursor() {
        return cursor;
    }

    /// The columns that stay in sight while others scroll sideways.
    GridPins pins() {
        return pins;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new GridSkin(this);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        pins.follow();
    }

    /// The rows selected, else the one with the keyboard.
    List<Object> chosen() {
        List<Object> chosen = selection.rows();
        return chosen.isEmpty() ? focused().stream().toList() : chosen;
    }

    /// The row with the keyboard.
    Optional<Object> focused() {
        int index = getFocusModel().getFocusedIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /// Where a row leads.
    Optional<Target> target(Object row) {
        return sheet.line().apply(row).target();
    }

    /// The records that a row stands for.
    List<String> records(Object row) {
        return target(row).orElse(null) instanceof Meaning.Records records ? records.ids() : List.of();
    }

    /// The rows selected, where this one is among them, else it alone.
    List<Object> selected(Object row) {
        List<Object> rows = selection.rows();
        return rows.contains(row) ? rows : List.of(row);
    }

    /// The records that rows stand for and that there are others of the kind of.
    List<String> comparable(List<Object> rows) {
        return rows.stream()
                .flatMap(row -> records(row).stream())
                .filter(id -> Comparison.isComparable(session.index(), id))
                .distinct()
                .toList();
    }

    /// Goes where a cell or a row leads.
    void open(Target target) {
        Meaning.follow(target).ifPresent(session::send);
    }

    /// Puts the keyboard on the first thing that the row with the keyboard names; false where it names none.
    boolean goToMentions() {
        return lookupAll(".mentions").stream()
                .map(Mentions.class::cast)
                .filter(Mentions::isWalked)
                .findFirst()
                .filter(Mentions::enter)
                .isPresent();
    }

    /// The keys that the state sorts this table by.
    List<SortKey> keys() {
        return session.exploration().view().sorts().getOrDefault(sheet.id(), List.of());
    }

    void arrange(Arrangement next) {
        table.ifPresent(t -> session.send(new Transition.Arrange(t, next)));
    }

    private void changed() {
        if (!telling) {
            publishing.ask();
        }
    }

    private void publish() {
        if (getScene() == null) {
            return;
        }
        if (table.isPresent()) {
            columns.reordered().ifPresent(this::arrange);
            if (!columns.keys().equals(keys())) {
                session.send(new Transition.Sort(sheet.id(), columns.keys()));
            }
        }
        selection.changed().ifPresent(session::send);
    }

    private void resized() {
        if (!telling) {
            columns.resized().ifPresent(this::arrange);
        }
    }
}
