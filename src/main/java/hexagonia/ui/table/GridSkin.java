package hexagonia.ui.table;

import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/// The skin of a grid. Its rows are styled when they come to show another place; the toolkit styles each of them, with
/// all that is in it, whenever one is laid out.
final class GridSkin extends TableViewSkin<Object> {
    GridSkin(Grid grid) {
        super(grid);
    }

    @Override
    protected VirtualFlow<TableRow<Object>> createVirtualFlow() {
        return new VirtualFlow<>() {
            @Override
            protected void setCellIndex(TableRow<Object> row, int index) {
                boolean stays = row.getIndex() == index && row.getScene() != null;
                if (stays && row instanceof GridRow styled && styled.isStyled()) {
                    row.updateIndex(index);
                } else {
                    super.setCellIndex(row, index);
                }
            }
        };
    }
}
