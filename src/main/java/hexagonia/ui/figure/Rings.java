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

    /// A ring `width` wide around a shape, its inner side `gap` points out: round a disc, along the outline of a path,
    /// else along a box.
    static Mark around(Mark shape, double gap, Ink ink, double width) {
        double out = gap + width / 2;
        var stroke = Stroke.of(ink, width);
        return switch (shape) {
            case Mark.Disc disc ->
                new Mark.Disc(
                        disc.cx(), disc.cy(), disc.r() + out, Optional.empty(), Optional.of(stroke), Optional.empty());
            case Mark.Path path ->
                new Mark.Path(path.outline(), Optional.empty(), Optional.of(stroke), Optional.empty());
            case Mark.Rectangle box ->
                rectangle(new Box(box.x(), box.y(), box.width(), box.height()).grown(out), gap > 0 ? 2 : 0, stroke);
            default -> throw new IllegalArgumentException("not a shape: " + shape);
        };
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
