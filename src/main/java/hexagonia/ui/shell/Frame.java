package hexagonia.ui.shell;

import hexagonia.settings.Place;
import hexagonia.ui.task.Later;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// The frame of the window on the desktop: where it was the last time if that screen is still there, never larger than
/// what its screen leaves free.
final class Frame {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 560;
    /// How often a new window asks for its place again.
    private static final int ASKED = 3;
    /// How long a window is new, in nanoseconds.
    private static final long NEW = TimeUnit.SECONDS.toNanos(3);

    private final Stage stage;

    Frame(Stage stage) {
        this.stage = stage;
    }

    /// Puts the window where it was, or in the middle of the first screen; its text is at so many per cent.
    void put(Optional<Place> was, int textSize) {
        Optional<Rectangle2D> former =
                was.map(p -> new Rectangle2D(p.x(), p.y(), Math.max(1, p.width()), Math.max(1, p.height())));
        Rectangle2D room = former.stream()
                .flatMap(f ->
                        Screen.getScreensForRectangle(f.getMinX(), f.getMinY(), f.getWidth(), f.getHeight()).stream())
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
        Dimension2D least = least(room, textSize);
        stand(within(room, former, least));
        stage.setMinWidth(least.getWidth());
        stage.setMinHeight(least.getHeight());
        boolean maximized = was.map(Place::maximized).orElse(false);
        stage.setMaximized(maximized);
        if (!maximized) {
            keep(stage.xProperty(), stage::setX, Scene::getX);
            keep(stage.yProperty(), stage::setY, Scene::getY);
        }
    }

    /// Has the smallest window grow with its text, up to the screen that it stands on, and the window with it; one that
    /// reaches beyond its screen stays as it is.
    void least(int textSize) {
        if (!stage.isShowing() || stage.isMaximized() || stage.isFullScreen()) {
            return;
        }
        Rectangle2D now = new Rectangle2D(
                stage.getX(), stage.getY(), Math.max(1, stage.getWidth()), Math.max(1, stage.getHeight()));
        Rectangle2D room =
                Screen.getScreensForRectangle(now.getMinX(), now.getMinY(), now.getWidth(), now.getHeight()).stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary)
                        .getVisualBounds();
        if (!room.contains(now)) {
            return;
        }
        Dimension2D least = least(room, textSize);
        double width = Math.max(now.getWidth(), least.getWidth());
        double height = Math.max(now.getHeight(), least.getHeight());
        if (width > now.getWidth() || height > now.getHeight()) {
            double left = Math.max(room.getMinX(), Math.min(now.getMinX(), room.getMaxX() - width));
            double top = Math.max(room.getMinY(), Math.min(now.getMinY(), room.getMaxY() - height));
            stand(new Rectangle2D(left, top, width, height));
        }
        stage.setMinWidth(least.getWidth());
        stage.setMinHeight(least.getHeight());
    }

    static Dimension2D least(Rectangle2D room, int textSize) {
        double scale = Math.max(1, textSize / 100.0);
        return new Dimension2D(
                Math.min(LEAST_WIDTH * scale, room.getWidth()), Math.min(LEAST_HEIGHT * scale, room.getHeight()));
    }

    private void stand(Rectangle2D bounds) {
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    /// Some desktops put the content where the frame was to be, and the title bar above it, perhaps off the screen;
    /// some of them change their mind once they know how thick the frame is. While the window is new, asks for what
    /// brings the frame to its place, a few times at most.
    private void keep(ReadOnlyDoubleProperty at, DoubleConsumer ask, ToDoubleFunction<Scene> edge) {
        double wanted = at.get();
        double[] asked = {wanted};
        int[] left = {ASKED};
        long end = System.nanoTime() + NEW;
        Subscription[] moves = new Subscription[1];
        moves[0] = at.subscribe((_, _) -> Later.run(() -> {
            if (left[0] == 0 || System.nanoTime() > end) {
                moves[0].unsubscribe();
                return;
            }
            double again = again(wanted, asked[0], at.get(), edge.applyAsDouble(stage.getScene()));
            if (again != asked[0]) {
                left[0]--;
                asked[0] = again;
                ask.accept(again);
            }
        }));
    }

    /// What to ask for so that a window stands where `wanted`, which stands at `got` after `asked` was asked for, with
    /// an edge so wide before its content.
    static double again(double wanted, double asked, double got, double edge) {
        return edge > 0 && Math.abs(got - wanted) == edge ? asked + wanted - got : asked;
    }

    /// As near to where it was as the free part of the screen allows; in its middle where it was nowhere, or elsewhere.
    static Rectangle2D within(Rectangle2D room, Optional<Rectangle2D> was, Dimension2D least) {
        double width = fit(was.map(Rectangle2D::getWidth).orElse(WIDTH), least.getWidth(), room.getWidth());
        double height = fit(was.map(Rectangle2D::getHeight).orElse(HEIGHT), least.getHeight(), room.getHeight());
        double right = room.getMaxX() - width;
        double low = room.getMaxY() - height;
        Optional<Rectangle2D> here = was.filter(room::intersects);
        return new Rectangle2D(
                here.map(w -> Math.clamp(w.getMinX(), room.getMinX(), right)).orElse((room.getMinX() + right) / 2),
                here.map(w -> Math.clamp(w.getMinY(), room.getMinY(), low)).orElse((room.getMinY() + low) / 2),
                width,
                height);
    }

    private static double fit(double wanted, double least, double most) {
        return Math.min(Math.max(wanted, least), most);
    }

    /// Where the window stands now; nowhere while it is put away.
    Optional<Place> now(Optional<Place> before) {
        if (stage.isIconified()) {
            return Optional.empty();
        }
        Place place = new Place(
                (int) Math.rint(stage.getX()),
                (int) Math.rint(stage.getY()),
                (int) Math.rint(stage.getWidth()),
                (int) Math.rint(stage.getHeight()),
                stage.isMaximized());
        return Optional.of(before.filter(_ -> place.maximized())
                .map(b -> new Place(b.x(), b.y(), b.width(), b.height(), true))
                .orElse(place));
    }
}
