package hexagonia.ui.table;

import hexagonia.explore.rows.Row;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.table.Cell;
import hexagonia.wording.table.Column;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A cell that shows text and makes no node for it; the marks of what is ours and of what is not published are made
/// once a cell and kept. The text of a link opens it.
final class GridCell extends TableCell<Row, Row> {
    private static final PseudoClass LINK = PseudoClass.getPseudoClass("link");
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final String DASH = "—";

    private final Grid grid;
    private final Column column;
    private Cell cell = Cell.NONE;
    private Node computed;
    private Node inferred;
    private Node hatch;
    private Tooltip tooltip;

    GridCell(Grid grid, Column column) {
        this.grid = grid;
        this.column = column;
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphicTextGap(4);
        addEventFilter(MouseEvent.ANY, this::follow);
        setOnMouseEntered(_ -> hint());
        grid.cursor().follow(this);
    }

    Column column() {
        return column;
    }

    Cell cell() {
        return cell;
    }

    /// Shows whether the keyboard stands here.
    void mark() {
        pseudoClassStateChanged(CURRENT, !isEmpty() && grid.cursor().isAt(getIndex(), column));
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        boolean filled = !empty && row != null;
        cell = filled ? column.cell().apply(row) : Cell.NONE;
        boolean nothing = filled && cell.state() == Cell.State.NONE;
        setText(filled ? (nothing ? DASH : cell.text(grid.isRoomy())) : null);
        setGraphic(filled ? graphic() : null);
        setContentDisplay(cell.state() == Cell.State.UNDISCLOSED ? ContentDisplay.LEFT : ContentDisplay.RIGHT);
        pseudoClassStateChanged(LINK, cell.link().isPresent());
        pseudoClassStateChanged(NOTHING, nothing || cell.state() == Cell.State.UNDISCLOSED);
        mark();
    }

    private Node graphic() {
        if (cell.state() == Cell.State.UNDISCLOSED) {
            if (hatch == null) {
                hatch = new Region();
                hatch.getStyleClass().add("hatched");
            }
            return hatch;
        }
        return switch (cell.basis()) {
            case STATED -> null;
            case COMPUTED -> computed = computed == null ? mark("c", "mark-computed") : computed;
            case INFERRED -> inferred = inferred == null ? mark("d", "mark-inferred") : inferred;
        };
    }

    private static Label mark(String letter, String style) {
        Label mark = Nodes.label(letter, "mark", style);
        mark.setMinWidth(USE_PREF_SIZE);
        mark.setMouseTransparent(true);
        return mark;
    }

    private void hint() {
        String whole = isEmpty() ? "" : cell.text();
        String text = cell.hint()
                .map(h -> whole.isEmpty() || h.contains(whole) || cell.state() != Cell.State.FILLED || column.isNumber()
                        ? h
                        : whole + "\n" + h)
                .orElse(whole.length() > 12 ? whole : "");
        if (text.isEmpty()) {
            setTooltip(null);
            return;
        }
        if (tooltip == null) {
            tooltip = new Tooltip();
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(420);
        }
        tooltip.setText(text);
        setTooltip(tooltip);
    }

    /// A press on the text of a link opens it in place of selecting the row.
    private void follow(MouseEvent event) {
        boolean onLink = event.getButton() == MouseButton.PRIMARY
                && cell.link().isPresent()
                && event.getTarget() instanceof Text
                && !event.isShortcutDown()
                && !event.isShiftDown();
        if (!onLink) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_CLICKED) {
            grid.open(cell.link().orElseThrow());
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            event.consume();
        }
    }
}
