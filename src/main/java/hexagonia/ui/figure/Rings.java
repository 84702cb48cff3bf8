package hexagonia.ui.figure;

import hexagonia.figure.Box;
import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Stroke;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;

/// The rings that tell what is hovered or has the keyboard's attention, and the rectangle of a brush, as marks.
final class Rings {
    private Rings() {}

    static void paint(GraphicsContext graphics, double scale, List<Mark> rings) {
        new CanvasPainter(graphics, scale).paint(rings);
    }

    /// A ring `width` wide whose inner side stands `gap` points out of what is shown: round a disc, else round its box.
    static Mark around(List<Mark> shown, Box bounds, double gap, Ink ink, double width) {
        double out = gap + width / 2;
        if (shown.size() == 1 && shown.getFirst() instanceof Mark.Disc disc) {
            return new Mark.Disc(
                    disc.cx(),
                    disc.cy(),
                    disc.r() + out,
                    Optional.empty(),
                    Optional.of(Stroke.of(ink, width)),
                    Optional.empty());
        }
        return rectangle(bounds.grown(out), gap > 0 ? 2 : 0, Stroke.of(ink, width));
    }

    static Mark rectangle(Box box, double radius, Stroke stroke) {
        return new Mark.Rectangle(
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                radius,
                Optional.empty(),
                Optional.of(stroke),
                Optional.empty());
    }
}
