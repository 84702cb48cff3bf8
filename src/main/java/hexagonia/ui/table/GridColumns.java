package hexagonia.ui.table;

import hexagonia.explore.Arrangement;
import hexagonia.explore.SortKey;
import hexagonia.explore.TableFindings;
import hexagonia.explore.rows.Row;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.table.Column;
import hexagonia.wording.table.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;

/// The columns of a grid as the reader arranged them: which are on screen, in which order, how wide, sorted by which.
final class GridColumns {
    /// The room that a vertical scroll bar takes.
    private static final double BAR = 14;
    /// From this width on, columns that are not essential are shown.
    private static final double ROOMY = 1000;

    private final Grid grid;
    private final Map<String, TableColumn<Row, Row>> byId = new HashMap<>();
    private Sheet sheet;
    private Arrangement arrangement = Arrangement.NONE;
    private TableFindings found;
    private List<Column> shown = List.of();
    private Map<String, Double> widths = Map.of();
    private double fitted = -1;

    GridColumns(Grid grid) {
        this.grid = grid;
    }

    /// Shows the columns of a sheet, arranged; those of another sheet are made anew.
    void show(Sheet worn, Arrangement arranged, TableFindings passed) {
        boolean anew = sheet != worn;
        found = passed;
        if (anew || !arranged.equals(arrangement)) {
            sheet = worn;
            arrangement = arranged;
            fitted = -1;
        }
        put(anew);
    }

    private void put(boolean anew) {
        if (anew) {
            byId.clear();
        }
        List<Column> next = sheet.shown(arrangement, isRoomy());
        if (anew || !next.equals(shown)) {
            shown = next;
            shown.forEach(c -> byId.computeIfAbsent(c.id(), _ -> made(c)));
            grid.getColumns().setAll(shown.stream().map(c -> byId.get(c.id())).toList());
            fitted = -1;
        }
        fit();
    }

    private TableColumn<Row, Row> made(Column column) {
        TableColumn<Row, Row> made = new TableColumn<>(column.title());
        made.setId("column-" + column.id());
        made.setUserData(column);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(_ -> new GridCell(grid, column));
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

    boolean isRoomy() {
        return grid.getWidth() >= ROOMY;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    /// The columns on screen, in order.
    List<Column> shown() {
        return shown;
    }

    Optional<TableColumn<Row, Row>> onScreen(Column column) {
        return Optional.ofNullable(byId.get(column.id()));
    }

    /// Gives the columns the room there is, unless the reader set their widths.
    void fit() {
        if (sheet == null || grid.getWidth() <= 0 || grid.getWidth() == fitted) {
            return;
        }
        if (!sheet.shown(arrangement, isRoomy()).equals(shown)) {
            put(false);
            return;
        }
        fitted = grid.getWidth();
        Map<String, Double> fit = GridWidths.fit(shown, found.all(), fitted - BAR, isRoomy());
        Map<String, Double> next = new HashMap<>();
        shown.forEach(c -> next.put(c.id(), arrangement.widths().getOrDefault(c.id(), fit.get(c.id()))));
        widths = next;
        next.forEach((id, width) -> byId.get(id).setPrefWidth(width));
    }

    /// Shows by which columns the rows are sorted.
    void sorted(List<SortKey> keys) {
        List<TableColumn<Row, ?>> order = new ArrayList<>();
        for (SortKey key : keys) {
            TableColumn<Row, Row> column = byId.get(key.column());
            if (column != null && grid.getColumns().contains(column)) {
                column.setSortType(key.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                order.add(column);
            }
        }
        if (!grid.getSortOrder().equals(order)) {
            grid.getSortOrder().setAll(order);
        }
    }

    /// The keys that the reader's clicks on the headings ask for.
    List<SortKey> keys() {
        return grid.getSortOrder().stream()
                .map(c -> new SortKey(column(c).id(), c.getSortType() == TableColumn.SortType.DESCENDING))
                .toList();
    }

    /// The arrangement after a column was dragged elsewhere.
    Optional<Arrangement> reordered() {
        List<String> order = grid.getColumns().stream().map(c -> column(c).id()).toList();
        if (order.size() != shown.size()
                || order.equals(shown.stream().map(Column::id).toList())) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(order);
        sheet.arranged(arrangement).stream()
                .map(Column::id)
                .filter(id -> !all.contains(id))
                .forEach(all::add);
        return Optional.of(arrangement.withOrder(all));
    }

    /// The arrangement after a border was dragged: every width stays as it is now.
    Optional<Arrangement> resized() {
        boolean changed = shown.stream()
                .anyMatch(c -> Math.abs(byId.get(c.id()).getWidth() - widths.getOrDefault(c.id(), 0.0)) > 1);
        if (!changed) {
            return Optional.empty();
        }
        Arrangement next = arrangement;
        for (Column column : shown) {
            next = next.withWidth(column.id(), Math.rint(byId.get(column.id()).getWidth()));
        }
        return Optional.of(next);
    }

    private static Column column(TableColumn<Row, ?> column) {
        return (Column) column.getUserData();
    }
}
