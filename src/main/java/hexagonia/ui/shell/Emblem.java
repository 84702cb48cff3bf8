package hexagonia.ui.shell;

import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;

/// The emblem: a hexagon seen as a cube, one face in blue.
final class Emblem extends Pane {
    private static final double R = 10;
    private static final double H = R * Math.sqrt(3) / 2;

    Emblem() {
        setMinSize(2 * H, 2 * R);
        setMaxSize(2 * H, 2 * R);
        getChildren()
                .addAll(
                        face(Color.web("#0969DA"), H, R, 2 * H, R / 2, 2 * H, 1.5 * R, H, 2 * R),
                        face(Color.web("#1F4A7F"), 0, R / 2, H, R, H, 2 * R, 0, 1.5 * R),
                        face(Color.web("#8CB8EC"), H, 0, 2 * H, R / 2, H, R, 0, R / 2));
    }

    private static Polygon face(Color color, double... points) {
        Polygon face = new Polygon(points);
        face.setFill(color);
        return face;
    }
}
