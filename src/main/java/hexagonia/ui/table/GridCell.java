package hexagonia.ui.table;

import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import hexagonia.ui.hint.HintWatch;
import hexagonia.ui.theme.Nodes;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// A cell that shows text and makes no node for it; the marks of what is ours and of what is not published, its bars
/// and the branch it hangs by are made once a cell and kept. The text of a link opens it.
final class GridCell extends TableCell<Object, Object> {
    /// The room right of numbers in which their marks stand.
    static final double GUTTER = 16;
    /// What stays blank left and right of a text together.
    private static final double PADDING = 12;
    /// What each step of depth moves a row by.
    static final double INDENT = 12;

    private static final PseudoClass LINK = PseudoClass.getPseudoClass("link");
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass REFERENCE = PseudoClass.getPseudoClass("reference");
    private static final PseudoClass UNMARKED = PseudoClass.getPseudoClass("unmarked");
    private static final double GAP = 4;
    private static final int SHORT = 12;
    private static final double ROW = 24;
    /// What the rule under a row takes.
    private static final double RULE = 2;
    /// The same with what texts that break want beyond what they ask for, else they are cut.
    private static final double SLACK = 7;

    private final Grid grid;
    private final CellSlot slot = new CellSlot();
    private Cell cell = Cell.EMPTY;
    private Node computed;
    private Node inferred;
    private Node hatch;
    private HBox branch;
    private BarBox bars;
    private VBox named;
    private Cell naming;
    private ScaleBox scale;
    private Hyperlink opening;
    private Tooltip tooltip;

    GridCell(Grid grid) {
        this.grid = grid;
        setGraphic(slot);
        addEventFilter(MouseEvent.ANY, this::follow);
        setOnMouseEntered(_ -> hint());
        grid.cursor().follow(this);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new StillSkin(this);
    }

    Column<Object> column() {
        return GridColumns.column(getTableColumn());
    }

    /// Shows whether the keyboard stands here.
    void mark() {
        pseudoClassStateChanged(CURRENT, !isEmpty() && grid.cursor().isAt(getIndex(), column()));
    }

    /// Shows whether this is in the column that the others are measured against.
    void refer() {
        pseudoClassStateChanged(REFERENCE, !isEmpty() && column().measure());
    }

    @Override
    protected void updateItem(Object row, boolean empty) {
        super.updateItem(row, empty);
        boolean filled = !empty && row != null;
        Cell before = cell;
        cell = filled ? column().cell().apply(row) : Cell.EMPTY;
        if (tooltip != null && tooltip.isShowing() && !cell.equals(before)) {
            tooltip.hide();
        }
        boolean opens = grid.isWhole() && !cell.mentions().isEmpty();
        String text = cell.shown(isRoomy()) + (cell.under().isEmpty() || opens ? "" : "\n" + cell.under());
        Node graphic = filled ? graphic(grid.sheet().line().apply(row), text) : null;
        slot.show(graphic);
        setGraphicTextGap(graphic == null ? 0 : GAP);
        boolean inGraphic = graphic != null && (graphic == bars || graphic == named || graphic == scale);
        setText(filled && !inGraphic ? text : null);
        boolean sign = filled && column().shape() == Column.Shape.SIGN;
        setAccessibleText(inGraphic ? text : sign ? cell.hint().orElse(text) : null);
        setContentDisplay(opens ? ContentDisplay.BOTTOM : isMark(graphic) ? ContentDisplay.RIGHT : ContentDisplay.LEFT);
        boolean heads = filled && grid.sheet().line().apply(row).kind() == Line.Kind.HEADING;
        setWrapText(grid.isWhole() && !heads || grid.sheet().lines() > 1 && column().shape() == Column.Shape.NAME);
        boolean nothing = !cell.state().says() && cell.bars().isEmpty();
        pseudoClassStateChanged(LINK, cell.target().isPresent());
        pseudoClassStateChanged(NOTHING, filled && nothing);
        pseudoClassStateChanged(UNMARKED, filled && grid.hasGutter(column()) && !isMark(graphic));
        refer();
        mark();
    }

    /// Whether there is room for the full name; where it would be cut, the short one says more.
    private boolean isRoomy() {
        String full = cell.shown(true);
        if (!grid.isRoomy() || grid.isWhole() || full.equals(cell.shown(false))) {
            return grid.isRoomy();
        }
        boolean name = column().shape() == Column.Shape.NAME;
        double beside = PADDING + (cell.origin() == Origin.STATED ? 0 : GUTTER);
        return TextMeasure.bundled().width(full, name ? Letters.semibold(12) : Letters.regular(12)) + beside
                <= getTableColumn().getWidth();
    }

    private boolean isMark(Node graphic) {
        return graphic != null && (graphic == computed || graphic == inferred);
    }

    /// As high as its text needs in the width of its column, where rows are not all of one height.
    @Override
    protected double computePrefHeight(double width) {
        if (!grid.isWhole()) {
            return super.computePrefHeight(width);
        }
        double own = Math.ceil(super.computePrefHeight(getTableColumn().getWidth()));
        boolean lines = own > ROW && (scale == null || slot.shown() != scale);
        return Math.max(ROW, own) + (lines ? SLACK : RULE);
    }

    /// What stands beside texts of several lines stands beside the first.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Node graphic = slot.shown();
        if (grid.isWhole() && (isMark(graphic) || graphic != null && graphic == hatch)) {
            slot.setLayoutY(snappedTopInset() + RULE);
        }
        if (graphic != null && graphic == opening) {
            slot.setLayoutX(snappedLeftInset());
        }
    }

    /// Whether this is a number that stands with its bar, or with its difference to another.
    private boolean isScaled() {
        return column().shape() == Column.Shape.EVEN
                && cell.state() == Cell.State.FILLED
                && cell.value().orElse(null) instanceof Value.Number;
    }

    private Node graphic(Line line, String text) {
        if (!cell.mentions().isEmpty()) {
            return grid.isWhole() ? opening(cell.mentions().getFirst()) : named();
        }
        if (isScaled()) {
            scale = scale == null ? new ScaleBox() : scale;
            scale.show(cell, getTableColumn().getWidth());
            return scale;
        }
        if (!cell.bars().isEmpty()) {
            bars = bars == null ? new BarBox() : bars;
            bars.show(cell.bars(), text);
            return bars;
        }
        if (cell.state() == Cell.State.UNDISCLOSED || grid.isWhole() && cell.state() == Cell.State.UNNAMED) {
            hatch = hatch == null ? Nodes.region("hatched") : hatch;
            return hatch;
        }
        if (cell.origin() == Origin.COMPUTED) {
            computed = computed == null ? mark("c", "mark-computed") : computed;
            return computed;
        }
        if (cell.origin() == Origin.INFERRED) {
            inferred = inferred == null ? mark("d", "mark-inferred") : inferred;
            return inferred;
        }
        return line.depth() > 0 && column().shape() == Column.Shape.NAME ? branch(line.depth()) : null;
    }

    /// The text over links to what the second line names.
    private Node named() {
        if (!cell.equals(naming)) {
            naming = cell;
            slot.drop(named);
            Label text = Nodes.label(cell.shown(isRoomy()), "medium");
            text.setMinWidth(0);
            named = new VBox(
                    text,
                    new Mentions(cell.mentions(), grid::open, getTableRow().focusedProperty()));
            named.prefWidthProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> getWidth() - snappedLeftInset() - snappedRightInset(), widthProperty()));
        }
        return named;
    }

    /// What shows a list whole, below what is shown of it; the row does the same for the keyboard.
    private Node opening(Cell.Mention more) {
        opening = opening == null ? Nodes.link("", () -> {}) : opening;
        opening.setText(more.text());
        opening.setFocusTraversable(false);
        opening.setOnAction(_ -> more.target().ifPresent(grid::open));
        Nodes.hint(opening, more.full());
        return opening;
    }

    private Node branch(int depth) {
        if (branch == null) {
            Region angle = Nodes.region("branch");
            branch = new HBox(angle);
            branch.setMinWidth(USE_PREF_SIZE);
            branch.setMouseTransparent(true);
        }
        branch.setPadding(new Insets(0, 0, GAP * 2, (depth - 1) * INDENT + 3));
        return branch;
    }

    static Label mark(String letter, String style) {
        Label mark = Nodes.label(letter, "mark", style);
        mark.setMinWidth(GUTTER - GAP);
        mark.setPrefWidth(GUTTER - GAP);
        mark.setMaxWidth(GUTTER - GAP);
        mark.resize(GUTTER - GAP, GUTTER - GAP);
        mark.setMouseTransparent(true);
        return mark;
    }

    private void hint() {
        String whole = isEmpty() ? "" : cell.qualifier() + cell.text();
        boolean alone = !cell.state().says() || column().isNumber();
        String text = cell.hint()
                .map(h -> whole.isEmpty() || alone || h.contains(whole) ? h : whole + "\n" + h)
                .orElse(whole.length() > SHORT ? whole : "");
        if (text.isEmpty()) {
            setTooltip(null);
            return;
        }
        if (tooltip == null) {
            tooltip = new Tooltip();
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(420);
            HintWatch.over(tooltip, this);
        }
        tooltip.setText(text);
        setTooltip(tooltip);
    }

    /// A press on the text of a link opens it in place of selecting the row.
    private void follow(MouseEvent event) {
        boolean onLink = event.getButton() == MouseButton.PRIMARY
                && cell.target().isPresent()
                && event.getTarget() instanceof Text
                && !event.isShortcutDown()
                && !event.isShiftDown();
        if (!onLink) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_CLICKED) {
            grid.open(cell.target().orElseThrow());
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            event.consume();
        }
    }
}
