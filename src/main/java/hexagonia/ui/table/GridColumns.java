package hexagonia.ui.table;

import hexagonia.explore.Arrangement;
import hexagonia.explore.SortKey;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.sheet.BrokenWidths;
import hexagonia.sheet.Column;
import hexagonia.sheet.Measure;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Widths;
import hexagonia.ui.theme.Nodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;

/// The columns of a grid as the reader arranged them: which are on screen, in which order, how wide, sorted by which.
final class GridColumns {
    /// The room that a vertical scroll bar takes.
    private static final double BAR = 14;
    /// From this width on, columns that are not essential are shown.
    private static final double ROOMY = 1000;
    /// What a column as wide as others keeps; where there is less room they scroll.
    private static final double EVEN = 170;
    /// What a column of signs takes: its title leans over the next.
    private static final double SIGN = 40;
    /// What the arrow of a sorted column takes.
    private static final double ARROW = 10;
    /// The class of the columns of numbers that have marks beside them, and that of those marked as a whole.
    private static final List<String> MARKS = List.of("gutter", "computed");

    private static final String COLUMN = "column-";

    /// The width that the toolkit takes for none: a column that asks for it is made as wide as its first rows ask.
    private static final double UNASKED = 80;

    private final Grid grid;
    private final Map<String, TableColumn<Object, Object>> byId = new HashMap<>();
    private Arrangement arrangement = Arrangement.NONE;
    private List<Column<Object>> shown = List.of();
    private Map<String, Double> widths = Map.of();
    private Set<String> gutters = Set.of();
    private double fitted = -1;

    GridColumns(Grid grid) {
        this.grid = grid;
    }

    /// Shows the columns of a sheet, arranged; those of another sheet are made anew.
    void show(Sheet<Object> sheet, Arrangement arranged, boolean anew, boolean measure) {
        if (anew) {
            byId.clear();
            shown = List.of();
        }
        if (anew || measure || !arranged.equals(arrangement)) {
            arrangement = arranged;
            fitted = -1;
        }
        renew();
        sheet.columns().forEach(c -> {
            TableColumn<Object, Object> kept = byId.get(c.id());
            if (kept != null && column(kept) != c) {
                GridHeads.show(c, Optional.of(column(kept)), kept);
                kept.setUserData(c);
            }
        });
        if (!ids(wished()).containsAll(ids(shown))) {
            fitted = -1;
        }
        fit();
    }

    /// Where columns are as alike as those before, has each on screen show another: a cell made anew costs much more.
    private void renew() {
        List<Column<Object>> next = wished();
        if (grid.table().isPresent()
                || ids(next).equals(ids(shown))
                || !shapes(next).equals(shapes(shown))) {
            return;
        }
        List<TableColumn<Object, Object>> kept =
                shown.stream().map(c -> byId.get(c.id())).toList();
        byId.clear();
        for (int i = 0; i < kept.size(); i++) {
            kept.get(i).setId(COLUMN + next.get(i).id());
            byId.put(next.get(i).id(), kept.get(i));
        }
        shown = next;
    }

    private static List<Column.Shape> shapes(List<Column<Object>> columns) {
        return columns.stream().map(Column::shape).toList();
    }

    private List<Column<Object>> wished() {
        return grid.sheet().shown(arrangement.order(), arrangement.shown(), isRoomy());
    }

    private TableColumn<Object, Object> made(Column<Object> column) {
        boolean arranged = grid.table().isPresent();
        TableColumn<Object, Object> made = new TableColumn<>();
        GridHeads.show(column, Optional.empty(), made);
        made.setId(COLUMN + column.id());
        made.setUserData(column);
        made.setSortable(arranged);
        made.setReorderable(arranged);
        made.setResizable(arranged);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(_ -> new GridCell(grid));
        if (column.isNumber()) {
            made.getStyleClass().add("number");
        }
        if (column.shape() == Column.Shape.NAME) {
            made.getStyleClass().add("name");
        }
        if (column.shape() == Column.Shape.SIGN) {
            made.getStyleClass().add("sign");
        }
        if (column.shape() == Column.Shape.EVEN) {
            made.getStyleClass().add("even");
        }
        switch (column.origin()) {
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
    List<Column<Object>> shown() {
        return shown.stream().map(c -> column(byId.get(c.id()))).toList();
    }

    boolean hasGutter(Column<Object> column) {
        return gutters.contains(column.id());
    }

    Optional<TableColumn<Object, Object>> onScreen(Column<?> column) {
        return Optional.ofNullable(byId.get(column.id()));
    }

    /// Gives the columns the room there is, unless the reader set their widths.
    void fit() {
        if (grid.getWidth() == fitted) {
            return;
        }
        if (grid.getWidth() <= 0) {
            put(wished());
            return;
        }
        fitted = grid.getWidth();
        Widths<Object> fit = grid.isWhole()
                ? BrokenWidths.fit(grid.sheet(), wished(), fitted - BAR, measure())
                : Widths.fit(grid.sheet(), wished(), fitted - BAR, isRoomy(), measure());
        put(fit.columns());
        gutters = new HashSet<>(fit.gutters());
        Map<String, Double> next = new HashMap<>();
        for (Column<Object> column : shown) {
            next.put(
                    column.id(),
                    arrangement
                            .widths()
                            .getOrDefault(column.id(), fit.byColumn().get(column.id())));
            Optional<String> mark = Optional.of(column.origin() == Origin.STATED ? "gutter" : "computed")
                    .filter(_ -> hasGutter(column));
            List<String> classes = byId.get(column.id()).getStyleClass();
            if (!classes.stream()
                    .filter(MARKS::contains)
                    .toList()
                    .equals(mark.stream().toList())) {
                classes.removeAll(MARKS);
                mark.ifPresent(classes::add);
            }
        }
        widths = next;
        next.forEach((id, width) -> byId.get(id).setPrefWidth(width == UNASKED ? Math.nextUp(width) : width));
        grid.fitted();
    }

    private void put(List<Column<Object>> next) {
        boolean changed = !ids(next).equals(ids(shown)) || !byId.keySet().containsAll(ids(next));
        shown = next;
        if (changed) {
            shown.forEach(c -> byId.computeIfAbsent(c.id(), _ -> made(c)));
            grid.getColumns().setAll(shown.stream().map(c -> byId.get(c.id())).toList());
        }
    }

    private Measure measure() {
        TextMeasure text = TextMeasure.bundled();
        double arrow = grid.table().isPresent() ? ARROW : 0;
        return new Measure(
                words -> text.width(words, Letters.regular(11)) + arrow,
                words -> text.width(words, Letters.semibold(12)),
                words -> text.width(words, Letters.regular(12)),
                16,
                GridCell.GUTTER,
                BarBox.TRACK + BarBox.GAP,
                GridCell.INDENT,
                96,
                420,
                EVEN,
                OptionalDouble.of(SIGN));
    }

    /// Shows by which columns the rows are sorted.
    void sorted(List<SortKey> keys) {
        List<TableColumn<Object, ?>> order = new ArrayList<>();
        for (SortKey key : keys) {
            TableColumn<Object, Object> column = byId.get(key.column());
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
        if (order.size() != shown.size() || order.equals(ids(shown))) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(order);
        ids(grid.sheet().ordered(arrangement.order())).stream()
                .filter(id -> !all.contains(id))
                .forEach(all::add);
        return Optional.of(arrangement.withOrder(all));
    }

    /// The arrangement after a border was dragged: every width stays as it is now.
    Optional<Arrangement> resized() {
        boolean changed = shown.stream()
                .anyMatch(c -> Math.abs(byId.get(c.id()).getWidth() - widths.getOrDefault(c.id(), 0.0)) > 1);
        if (!changed || grid.table().isEmpty()) {
            return Optional.empty();
        }
        Arrangement next = arrangement;
        for (Column<Object> column : shown) {
            next = next.withWidth(column.id(), Math.rint(byId.get(column.id()).getWidth()));
        }
        return Optional.of(next);
    }

    private static List<String> ids(List<Column<Object>> columns) {
        return columns.stream().map(Column::id).toList();
    }

    /// What a column on screen shows.
    @SuppressWarnings("unchecked")
    static Column<Object> column(TableColumn<Object, ?> column) {
        return (Column<Object>) column.getUserData();
    }
}
