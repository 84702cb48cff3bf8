package hexagonia.ui.table;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.explore.Exploration;
import hexagonia.sheet.Column;
import hexagonia.sheet.Sheet;
import hexagonia.text.Messages;
import hexagonia.ui.keys.Dragging;
import hexagonia.ui.keys.Key;
import hexagonia.ui.keys.Moving;
import hexagonia.ui.state.ExtractEvent;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sheet on screen: its rows, and right under the last one what stands under its columns. Only when the rows
/// scroll is that pinned to the bottom.
public final class SheetView extends Region {
    /// The height of headings of one line.
    private static final double HEADINGS = 27;
    /// The room of a sideways scroll bar.
    private static final double BAR = 9;

    private final Grid grid;
    private final SummaryRow summary;
    private final EmptyNote empty;
    private boolean sums;
    private int most = Integer.MAX_VALUE;

    /// @param id the id of the rows on screen
    /// @param say where the grid says what it did
    public SheetView(String id, Session session, Labels labels, Consumer<String> say) {
        grid = new Grid(session, labels, say);
        grid.setId(id);
        summary = new SummaryRow(grid);
        empty = new EmptyNote(session, labels);
        grid.setPlaceholder(empty);
        getStyleClass().add("sheet-view");
        getChildren().addAll(grid, summary);
        grid.onFitted(this::sum);
    }

    /// Shows an exhibit whose body is a sheet.
    public void show(Content content, Exploration state) {
        empty.show(content.head());
        show(((Body.Tabled) content.body()).sheet(), state, content.head().name());
    }

    /// Shows a sheet as the reader arranged it, under the name that readers of the screen hear.
    public void show(Sheet<?> sheet, Exploration state, String name) {
        grid.setAccessibleText(name);
        grid.show(sheet, state);
        sum();
    }

    private void sum() {
        sums = summary.show();
        summary.setVisible(sums);
        requestLayout();
    }

    /// Has the columns of even width moved, by [hexagonia.ui.keys.Key#MOVE] the one with the keyboard, by the mouse
    /// any; told its id, and by how many places.
    public void onMoved(ObjIntConsumer<String> moved) {
        Moving.install(grid, by -> grid.cursor().column().ifPresent(c -> moved.accept(c.id(), by)));
        Dragging.install(
                grid,
                () -> GridHeads.even(grid),
                (head, by) -> moved.accept(GridHeads.column(head).orElseThrow().id(), by));
    }

    /// Has the names of the rows and the column that the others are measured against stay in sight; it stands out.
    public void measure() {
        grid.cursor().each(GridCell::refer);
        grid.pins()
                .pin(grid.shown().stream()
                        .filter(c -> c.shape() == Column.Shape.NAME || c.measure())
                        .map(Column::id)
                        .collect(Collectors.toSet()));
    }

    /// What the menu of a row and a column offers first.
    public void menu(BiFunction<Object, String, List<MenuItem>> items) {
        grid.menu(items);
    }

    /// Copies the whole sheet, for a spreadsheet and for a word processor.
    public void copy() {
        grid.copy();
    }

    /// Puts the keyboard on the rows.
    public void focus() {
        grid.requestFocus();
    }

    /// The height that shows so many rows, with headings and what stands under the columns.
    public double heightFor(int rows) {
        double around = snappedTopInset() + snappedBottomInset() + (sums ? SummaryRow.HEIGHT : 0);
        return around + headings() + rows * grid.getFixedCellSize() + 1;
    }

    /// The height of the headings: those that lean take theirs.
    private double headings() {
        boolean lean = grid.shown().stream().anyMatch(c -> c.shape() == Column.Shape.SIGN);
        Node heads = lean ? grid.lookup(".column-header-background") : null;
        return heads == null ? HEADINGS : Math.max(HEADINGS, Math.ceil(heads.prefHeight(-1)));
    }

    /// Has the view be as high as its rows, of which no more than `most` are shown at once.
    public void rows(int most) {
        this.most = most;
    }

    /// A button that has the sheet written to a file, for the bar over it.
    Button exporting(Labels labels) {
        Messages words = labels.messages();
        Button export = new Button(words.get("tables.export.button"), new FontIcon(Feather.DOWNLOAD));
        export.setId("export-" + grid.getId());
        export.getStyleClass().addAll("flat", "tool");
        export.setMinWidth(USE_PREF_SIZE);
        Nodes.hint(export, words.get("tables.export") + " " + Key.EXPORT.name(words));
        export.setOnAction(_ -> ExtractEvent.ask(grid));
        return export;
    }

    boolean isEmpty() {
        return grid.getItems().isEmpty();
    }

    Grid grid() {
        return grid;
    }

    @Override
    protected double computePrefHeight(double width) {
        return heightFor(Math.min(most, grid.getItems().size()));
    }

    @Override
    protected double computeMinHeight(double width) {
        return most < Integer.MAX_VALUE ? computePrefHeight(width) : super.computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double room = getHeight() - top - snappedBottomInset() - (sums ? SummaryRow.HEIGHT : 0);
        double columns = grid.getVisibleLeafColumns().stream()
                .mapToDouble(c -> c.getWidth())
                .sum();
        double rows = headings() + grid.getItems().size() * grid.getFixedCellSize() + 1 + (columns > width ? BAR : 0);
        double height = grid.getItems().isEmpty() || grid.isWhole() ? room : Math.min(room, rows);
        grid.resizeRelocate(left, top, width, height);
        summary.resizeRelocate(left, top + height, width, SummaryRow.HEIGHT);
    }
}
