package hexagonia.ui.figure;

import hexagonia.figure.Figure;
import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import java.util.List;
import javafx.scene.canvas.Canvas;

/// A figure on two surfaces: what stays of it, painted once for a size and a ground, and over it what changes. A figure
/// of which nothing stays takes the lower one alone. Belongs to the JavaFX thread.
final class Layers {
    private final Surface below = new Surface();
    private final Surface above = new Surface();
    private Size size = new Size(0, 0, 1, 1);
    private List<Mark> still = List.of();
    private Ink ground;

    private record Size(double width, double height, double scale, double screen) {
        void of(Surface surface) {
            surface.resize(width, height, scale, screen);
        }

        Size empty() {
            return new Size(0, 0, scale, screen);
        }
    }

    /// The canvases, the lower one first.
    List<Canvas> canvases() {
        return List.of(below.canvas(), above.canvas());
    }

    /// As [Surface#resize]; what was painted is lost.
    void resize(double width, double height, double scale, double screen) {
        size = new Size(width, height, scale, screen);
        size.of(below);
        size.empty().of(above);
        still = List.of();
    }

    void relocate(double x, double y) {
        canvases().forEach(canvas -> canvas.relocate(x, y));
    }

    void wipe() {
        below.wiped();
        above.wiped();
        still = List.of();
    }

    void paint(Figure figure) {
        var stays = figure.marks().subList(0, figure.still());
        if (stays.isEmpty() || !isPainted(figure.ground(), stays)) {
            var lower = new CanvasPainter(below.wiped(), size.scale());
            lower.ground(figure);
            lower.paint(stays.isEmpty() ? figure.marks() : stays);
            (stays.isEmpty() ? size.empty() : size).of(above);
            still = stays;
            ground = figure.ground();
        }
        if (!stays.isEmpty()) {
            var changing = figure.marks().subList(figure.still(), figure.marks().size());
            new CanvasPainter(above.wiped(), size.scale()).paint(changing);
        }
    }

    /// Whether these very marks are on the lower surface: to compare them point by point would cost what it spares.
    private boolean isPainted(Ink wanted, List<Mark> stays) {
        if (still.size() != stays.size() || !wanted.equals(ground)) {
            return false;
        }
        for (int i = 0; i < stays.size(); i++) {
            if (still.get(i) != stays.get(i)) {
                return false;
            }
        }
        return true;
    }
}
