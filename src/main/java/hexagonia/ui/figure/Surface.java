package hexagonia.ui.figure;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;

/// A canvas with exactly one pixel of its own under each device pixel.
///
/// JavaFX gives a canvas as many pixels per point as the finest screen has, rounded up, and then resamples it: at 125 %
/// or 150 % every line would blur. So the canvas is made smaller by that ratio and shown larger by it.
final class Surface {
    private final Canvas canvas = new Canvas();
    private final Scale shown = new Scale(1, 1);
    private double scale = 1;
    private double screen = 1;

    Surface() {
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
        canvas.getTransforms().add(shown);
    }

    Canvas canvas() {
        return canvas;
    }

    /// Takes the size, in points, the number of device pixels in a point, and how many of those the screen makes by
    /// itself: the rest comes from the content being shown larger. What was painted is lost.
    void resize(double width, double height, double scale, double screen) {
        this.scale = scale;
        this.screen = screen;
        double ratio = ratio();
        shown.setX(1 / ratio);
        shown.setY(1 / ratio);
        canvas.setWidth(Math.round(width * scale) / scale * ratio);
        canvas.setHeight(Math.round(height * scale) / scale * ratio);
    }

    /// Wipes the surface, then gives a painter whose units are points.
    GraphicsContext wiped() {
        var graphics = canvas.getGraphicsContext2D();
        graphics.setTransform(1, 0, 0, 1, 0, 0);
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.setTransform(ratio(), 0, 0, ratio(), 0, 0);
        return graphics;
    }

    private double ratio() {
        double finest = Screen.getScreens().stream()
                .mapToDouble(s -> Math.max(s.getOutputScaleX(), s.getOutputScaleY()))
                .max()
                .orElse(1);
        return scale / Math.ceil(Math.max(finest, screen));
    }
}
