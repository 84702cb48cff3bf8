package hexagonia.ui.table;

import hexagonia.sheet.Line;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/// A row of a grid in the colour of the selection, faded while others are brought out, or the title of those
/// below it.
final class GridRow extends TableRow<Object> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Grid grid;
    private boolean heads;
    private boolean styled;

    GridRow(Grid grid) {
        this.grid = grid;
    }

    @Override
    protected void updateItem(Object row, boolean empty) {
        super.updateItem(row, empty);
        Line line = empty || row == null ? Line.of("") : grid.sheet().line().apply(row);
        pseudoClassStateChanged(CHOSEN, line.tone() == Line.Tone.CHOSEN);
        pseudoClassStateChanged(FADED, line.tone() == Line.Tone.FADED);
        heads = line.kind() == Line.Kind.HEADING;
        pseudoClassStateChanged(HEADING, heads);
    }

    /// Shows what now stands in its place. To refresh the table instead would empty each cell before it is filled.
    void again(List<Object> rows) {
        if (getIndex() < 0 || getIndex() >= rows.size()) {
            return;
        }
        Object row = rows.get(getIndex());
        updateItem(row, false);
        getChildren().stream()
                .filter(GridCell.class::isInstance)
                .map(GridCell.class::cast)
                .filter(c -> c.getTableColumn() != null)
                .forEach(c -> c.updateItem(row, false));
    }

    /// Whether this was laid out, and so styled, before.
    boolean isStyled() {
        return styled;
    }

    @Override
    protected void layoutChildren() {
        styled = true;
        super.layoutChildren();
        if (heads) {
            List.copyOf(getChildren()).stream()
                    .map(GridCell.class::cast)
                    .filter(c -> c.getTableColumn() == grid.getVisibleLeafColumn(0))
                    .forEach(this::span);
        }
    }

    /// Lets a title run over all columns.
    private void span(GridCell title) {
        title.resize(getWidth(), title.getHeight());
        title.toFront();
    }
}
