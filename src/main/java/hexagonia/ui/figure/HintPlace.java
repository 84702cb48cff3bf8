package hexagonia.ui.figure;

import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/// Where the tooltip of a figure view stands: above what it tells of, else below, at its right or its left, within what
/// is seen of the picture; where that has no room, within the window.
record HintPlace(FigureView view) {
    /// What is larger is told of where the mouse is.
    private static final double LARGE = 64;
    /// The room of the mouse.
    private static final double MOUSE = 12;

    private static final double GAP = 6;

    /// The room not to cover, in points of the view: a datum with its name, or what of a large one is at a point.
    Box of(Datum datum, double x, double y) {
        Box mouse = new Box(x - MOUSE, y - MOUSE, 2 * MOUSE, 2 * MOUSE);
        return view.picking()
                .flatMap(p -> p.room(datum.id()))
                .map(box -> new Box(
                        view.snappedLeftInset() + box.x(), view.snappedTopInset() + box.y(), box.width(), box.height()))
                .filter(box -> box.height() <= LARGE)
                .map(box -> box.width() <= 2 * LARGE ? box : new Box(mouse.x(), box.y(), mouse.width(), box.height()))
                .orElse(mouse);
    }

    /// The upper left corner on the screen of a tooltip of a size, in pixels of the screen.
    Point2D beside(Box told, double width, double height) {
        Bounds box = view.localToScreen(new BoundingBox(told.x(), told.y(), told.width(), told.height()));
        Bounds window = view.getScene()
                .getRoot()
                .localToScreen(view.getScene().getRoot().getLayoutBounds());
        return within(seen(), box, width, height)
                .or(() -> within(window, box, width, height))
                .orElse(new Point2D(
                        clamp(box.getMinX(), window.getMinX(), window.getMaxX() - width), box.getMaxY() + GAP));
    }

    /// What is seen of the picture, on the screen.
    private Bounds seen() {
        Bounds seen = view.localToScreen(view.getLayoutBounds());
        for (Node up = view.getParent(); up != null; up = up.getParent()) {
            if (up.getClip() != null) {
                Bounds shown = up.localToScreen(up.getClip().getBoundsInParent());
                double left = Math.max(seen.getMinX(), shown.getMinX());
                double top = Math.max(seen.getMinY(), shown.getMinY());
                seen = new BoundingBox(
                        left,
                        top,
                        Math.max(0, Math.min(seen.getMaxX(), shown.getMaxX()) - left),
                        Math.max(0, Math.min(seen.getMaxY(), shown.getMaxY()) - top));
            }
        }
        return seen;
    }

    private static Optional<Point2D> within(Bounds room, Bounds box, double width, double height) {
        if (width > room.getWidth() || height > room.getHeight()) {
            return Optional.empty();
        }
        double x = clamp(box.getCenterX() - width / 2, room.getMinX(), room.getMaxX() - width);
        double y = clamp(box.getCenterY() - height / 2, room.getMinY(), room.getMaxY() - height);
        return Stream.of(
                        new Point2D(x, box.getMinY() - GAP - height),
                        new Point2D(x, box.getMaxY() + GAP),
                        new Point2D(box.getMaxX() + GAP, y),
                        new Point2D(box.getMinX() - GAP - width, y))
                .filter(at -> room.contains(at.getX(), at.getY(), width, height))
                .findFirst();
    }

    private static double clamp(double value, double from, double to) {
        return Math.max(from, Math.min(value, to));
    }
}
