package hexagonia.ui.paper;

import hexagonia.figure.Figure;
import hexagonia.page.Leaf;
import hexagonia.ui.figure.CanvasPainter;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;

/// A leaf as it is printed, as large as its room lets it.
final class LeafView extends StackPane {
    private static final double EDGE = 8;

    private final Canvas canvas = new Canvas();

    LeafView() {
        getStyleClass().add("leaf-ground");
        getChildren().add(canvas);
    }

    /// The figure that a leaf is: the marks that are printed.
    static Figure figure(Leaf leaf) {
        return new Figure(
                leaf.width(), leaf.height(), leaf.ground(), leaf.marks(), leaf.title(), "", "", Figure.Twin.EMPTY);
    }

    /// Shows it in a room.
    void show(Leaf leaf, double width, double height, double pixels) {
        double scale = Math.min((width - 2 * EDGE) / leaf.width(), (height - 2 * EDGE) / leaf.height());
        canvas.setWidth(Math.floor(leaf.width() * scale));
        canvas.setHeight(Math.floor(leaf.height() * scale));
        var graphics = canvas.getGraphicsContext2D();
        graphics.save();
        graphics.scale(scale, scale);
        new CanvasPainter(graphics, pixels * scale).paint(figure(leaf));
        graphics.restore();
        setPrefSize(width, height);
        setMinSize(width, height);
        setAccessibleText(leaf.title());
    }
}
