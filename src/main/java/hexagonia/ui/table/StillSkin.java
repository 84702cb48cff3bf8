package hexagonia.ui.table;

import hexagonia.ui.theme.StillLabel;
import javafx.scene.control.skin.TableCellSkin;

/// The skin of a cell that leaves its nodes where they are when its text changes.
final class StillSkin extends TableCellSkin<Object, Object> {
    StillSkin(GridCell cell) {
        super(cell);
    }

    @Override
    protected void updateChildren() {
        if (!StillLabel.keeps(getSkinnable(), getChildren())) {
            super.updateChildren();
        }
    }
}
