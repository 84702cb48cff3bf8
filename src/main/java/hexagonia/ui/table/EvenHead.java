package hexagonia.ui.table;

import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Origin;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The head of a column as wide as others: its title, which breaks into two lines where it is long, over lines of its
/// own. It is kept when the column shows another subject.
final class EvenHead extends VBox {
    private static final double NAME = 13;
    /// The letters of the lines under it.
    private static final double UNDER = 11;
    private static final double LINE = 17;
    private static final double SIDES = 14;
    private static final double GAP = 4;
    /// Between the last line and the rule under the heads.
    private static final double FOOT = 4;

    private final ObservableDoubleValue width;
    private final Label title = Nodes.wrapped("", "head-name");

    /// @param width the width of the column
    EvenHead(ObservableDoubleValue width) {
        this.width = width;
        title.minHeightProperty()
                .bind(Bindings.createDoubleBinding(() -> lines(width.get()) * LINE, width, title.textProperty()));
        title.maxHeightProperty().bind(title.minHeightProperty());
        setPadding(new Insets(0, 0, FOOT, 0));
        getChildren().add(title);
    }

    private int lines(double width) {
        return TextMeasure.bundled().width(title.getText(), Letters.semibold(NAME)) > width - SIDES ? 2 : 1;
    }

    void show(Column<?> column) {
        title.setText(column.title());
        List<Cell> under = column.under();
        while (getChildren().size() <= under.size()) {
            getChildren().add(new Line(width));
        }
        for (int i = 1; i < getChildren().size(); i++) {
            boolean used = i <= under.size();
            Node line = getChildren().get(i);
            line.setVisible(used);
            line.setManaged(used);
            if (used) {
                ((Line) line).show(under.get(i - 1));
            }
        }
        Nodes.hint(this, column.hint().orElse(column.title()));
    }

    /// One line, briefer where the whole finds no room, and whether it is inferred.
    private static final class Line extends HBox {
        private final ObservableDoubleValue width;
        private final Label words = Nodes.label("", "head-line");
        private final Label mark = Nodes.inferred("");
        private Cell cell = Cell.EMPTY;

        Line(ObservableDoubleValue width) {
            super(GAP);
            this.width = width;
            width.subscribe(_ -> write());
            getChildren().addAll(words, mark);
        }

        private void write() {
            double room = width.get() - SIDES - (mark.isVisible() ? GridCell.GUTTER : 0);
            String whole = cell.shown(true);
            boolean fits = TextMeasure.bundled().width(whole, Letters.regular(UNDER)) <= room;
            words.setText(fits ? whole : cell.shown(false));
        }

        void show(Cell next) {
            cell = next;
            mark.setVisible(cell.origin() == Origin.INFERRED);
            mark.setManaged(mark.isVisible());
            mark.setAccessibleText(cell.hint().orElse(""));
            Nodes.hint(mark, mark.getAccessibleText());
            write();
        }
    }
}
