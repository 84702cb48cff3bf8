package hexagonia.ui.figure;

import hexagonia.figure.Datum;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/// The one tooltip of a figure view: it comes after a short rest, then follows from datum to datum.
final class Hint {
    private static final double RIGHT = 12;
    private static final double BELOW = 16;

    private final FigureView view;
    private static final double WIDTH = 320;

    private final Tooltip tooltip = new Tooltip();
    private final Line name = new Line("hint-name", Letters.semibold(12));
    private final Line value = new Line("hint-value", Letters.regular(12));
    private final Line note = new Line("hint-note", Letters.regular(11));
    private final Line deed = new Line("hint-deed", Letters.regular(11));
    private final PauseTransition rest = new PauseTransition(Duration.millis(350));

    /// A window that closes under a showing tooltip makes the toolkit stumble.
    private final EventHandler<WindowEvent> leaving = e -> hide();

    private Function<Datum, String> deeds = _ -> "";
    private double x;
    private double y;

    Hint(FigureView view) {
        this.view = view;
        tooltip.getStyleClass().add("figure-hint");
        // Escape is for whoever has the keyboard: there may be more to take back than this.
        tooltip.setHideOnEscape(false);
        VBox words = new VBox(1, name, value, note, deed);
        tooltip.setGraphic(words);
        tooltip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        rest.setOnFinished(e -> show());
    }

    /// Has every hint end with what can be done.
    void deeds(Function<Datum, String> told) {
        deeds = told;
    }

    /// Tells of a datum at a point of the screen.
    void at(Datum datum, double screenX, double screenY) {
        x = screenX + RIGHT;
        y = screenY + BELOW;
        tell(datum);
    }

    /// Tells of a datum below where the figure shows it.
    void under(Datum datum) {
        view.picking().flatMap(p -> p.bounds(datum.id())).ifPresent(box -> {
            var corner = view.localToScreen(
                    view.snappedLeftInset() + box.x(), view.snappedTopInset() + box.bottom() + BELOW / 2);
            if (corner != null) {
                x = corner.getX();
                y = corner.getY();
                tell(datum);
            }
        });
    }

    private void tell(Datum datum) {
        String done = deeds.apply(datum);
        tooltip.setText(words(datum) + (done.isEmpty() ? "" : "\n" + done));
        name.say(datum.label());
        value.say(datum.value());
        note.say(datum.note());
        deed.say(done);
        if (tooltip.isShowing()) {
            tooltip.setAnchorX(x);
            tooltip.setAnchorY(y);
        } else {
            rest.playFromStart();
        }
    }

    private void show() {
        var scene = view.getScene();
        if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
            scene.getWindow().addEventHandler(WindowEvent.WINDOW_HIDING, leaving);
            tooltip.show(view, x, y);
        }
    }

    /// Hides; whether there was something to hide.
    boolean hide() {
        boolean showing = tooltip.isShowing();
        rest.stop();
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

        void say(String words) {
            boolean broken =
                    words.lines().anyMatch(line -> TextMeasure.bundled().width(line, letters) > WIDTH);
            setText(words);
            setWrappingWidth(broken ? WIDTH : 0);
            setManaged(!words.isEmpty());
            setVisible(!words.isEmpty());
        }
    }
}
