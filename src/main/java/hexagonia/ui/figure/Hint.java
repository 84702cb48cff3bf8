package hexagonia.ui.figure;

import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.ui.hint.HintWatch;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/// The one tooltip of a figure view: it comes after a short rest, then follows from datum to datum, beside what it
/// tells of. It goes when the picture does, or moves under it.
final class Hint {
    /// What words take of the 224 points that it is wide at most.
    private static final double WIDTH = 202;
    /// From a name to the amount at its right.
    private static final double GAP = 12;

    private final FigureView view;
    private final Tooltip tooltip = new Tooltip();
    private final Line name = new Line("hint-name", Letters.semibold(12));
    private final Line amount = new Line("hint-name", Letters.semibold(12));
    private final Line value = new Line("hint-value", Letters.regular(12));
    private final Line note = new Line("hint-note", Letters.regular(11));
    private final Line deed = new Line("hint-deed", Letters.regular(11));
    private final Scale scale = new Scale();
    private final PauseTransition rest = new PauseTransition(Duration.millis(350));

    /// A window that closes under a showing tooltip makes the toolkit stumble.
    private final EventHandler<WindowEvent> leaving = e -> hide();

    private final Runnable look = this::look;
    private Scene watched;
    private Bounds seen;

    private Function<Datum, String> deeds = _ -> "";
    private Box told = new Box(0, 0, 0, 0);
    private Optional<Box> stood = Optional.empty();

    Hint(FigureView view) {
        this.view = view;
        tooltip.getStyleClass().add("figure-hint");
        // Escape is for whoever has the keyboard: there may be more to take back than this.
        tooltip.setHideOnEscape(false);
        BorderPane.setMargin(amount, new Insets(0, 0, 0, GAP));
        VBox words = new VBox(1, new BorderPane(null, null, amount, null, name), value, note, deed);
        words.getTransforms().setAll(scale);
        tooltip.setGraphic(new Group(words));
        tooltip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        rest.setOnFinished(e -> show());
    }

    /// Has every hint end with what can be done.
    void deeds(Function<Datum, String> told) {
        deeds = told;
    }

    /// Tells of a datum under the mouse, which is at a point of the view.
    void at(Datum datum, double x, double y) {
        tell(datum, new HintPlace(view).of(datum, x, y));
    }

    /// Tells of a datum where the figure shows it.
    void by(Datum datum) {
        place(datum)
                .ifPresent(box -> at(
                        datum,
                        view.snappedLeftInset() + box.x() + box.width() / 2,
                        view.snappedTopInset() + box.y() + box.height() / 2));
    }

    /// Whether a new figure shows a datum elsewhere than where it was told of.
    boolean isElsewhere(Datum datum) {
        return tooltip.isShowing() && !place(datum).equals(stood);
    }

    private Optional<Box> place(Datum datum) {
        return view.picking().flatMap(p -> p.place(datum.id()));
    }

    private void tell(Datum datum, Box place) {
        told = place;
        stood = place(datum);
        String done = deeds.apply(datum);
        tooltip.setText(words(datum) + (done.isEmpty() ? "" : "\n" + done));
        boolean beside = name.width(datum.label()) + GAP + amount.width(datum.value()) <= WIDTH;
        name.say(datum.label());
        amount.say(beside ? datum.value() : "");
        value.say(beside ? "" : datum.value());
        note.say(datum.note());
        deed.say(done);
        watch();
        if (tooltip.isShowing()) {
            place();
        } else {
            rest.playFromStart();
        }
    }

    private void show() {
        var scene = view.getScene();
        if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
            scene.getWindow().addEventHandler(WindowEvent.WINDOW_HIDING, leaving);
            double times = view.getLocalToSceneTransform().getMxx();
            scale.setX(times);
            scale.setY(times);
            var corner = view.localToScreen(told.x(), told.bottom());
            tooltip.show(view, corner.getX(), corner.getY());
            place();
        }
    }

    /// Puts it beside what it tells of, now that its size is known.
    private void place() {
        tooltip.sizeToScene();
        var at = new HintPlace(view).beside(told, tooltip.getWidth(), tooltip.getHeight());
        tooltip.setAnchorX(at.getX());
        tooltip.setAnchorY(at.getY());
    }

    /// Looks, for as long as it tells of something, whether that stays where it is.
    private void watch() {
        seen = onScene();
        if (view.getScene() != watched) {
            unwatch();
            watched = view.getScene();
            if (watched != null) {
                watched.addPostLayoutPulseListener(look);
            }
        }
    }

    private void unwatch() {
        if (watched != null) {
            watched.removePostLayoutPulseListener(look);
            watched = null;
        }
    }

    private void look() {
        if (view.getScene() != watched || !HintWatch.isShown(view) || !HintWatch.isSame(seen, onScene())) {
            hide();
        }
    }

    private Bounds onScene() {
        return view.localToScene(new BoundingBox(told.x(), told.y(), told.width(), told.height()));
    }

    /// Hides; whether there was something to hide.
    boolean hide() {
        boolean showing = tooltip.isShowing();
        rest.stop();
        unwatch();
        if (showing) {
            tooltip.getOwnerWindow().removeEventHandler(WindowEvent.WINDOW_HIDING, leaving);
            tooltip.hide();
        }
        return showing;
    }

    static String words(Datum datum) {
        return Stream.of(datum.label(), datum.value(), datum.note())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// Words broken only where they are too long, of a height that no room changes.
    private static final class Line extends Text {
        private final Letters letters;

        Line(String style, Letters letters) {
            this.letters = letters;
            getStyleClass().add(style);
        }

        double width(String words) {
            return words.lines()
                    .mapToDouble(line -> TextMeasure.bundled().width(line, letters))
                    .max()
                    .orElse(0);
        }

        void say(String words) {
            setText(words);
            setWrappingWidth(width(words) > WIDTH ? WIDTH : 0);
            setManaged(!words.isEmpty());
            setVisible(!words.isEmpty());
        }
    }
}
