package hexagonia.ui.exhibit;

import hexagonia.figure.Box;
import hexagonia.map.MapView;
import hexagonia.ui.keys.Key;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The map by keyboard: `+`, `-` and `0` zoom, Ctrl with the arrows moves it, `r` draws a rectangle that the arrows
/// move, Shift with the arrows sizes, Enter filters by and Escape takes back.
final class MapKeys {
    private static final double PAN = 60;
    private static final double NUDGE = 12;
    private static final double LEAST = 8;

    private final MapTools tools;
    private Optional<Box> draft = Optional.empty();

    MapKeys(MapTools tools) {
        this.tools = tools;
    }

    void install() {
        tools.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        tools.view().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        tools.view().focusedProperty().subscribe(focused -> {
            if (!focused && draft.isPresent()) {
                put(Optional.empty());
            }
        });
    }

    private void typed(KeyEvent event) {
        if (Key.ZOOM_IN.matches(event)) {
            tools.zoom(MapTools.STEP);
        } else if (Key.ZOOM_OUT.matches(event)) {
            tools.zoom(1 / MapTools.STEP);
        } else if (Key.ZOOM_ALL.matches(event)) {
            tools.look(MapView.WHOLE);
        } else if (Key.BRUSH.matches(event)) {
            put(draft.isPresent() ? Optional.empty() : Optional.of(middle()));
        } else {
            return;
        }
        event.consume();
    }

    private void pressed(KeyEvent event) {
        int dx = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int dy = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (Key.PAN.matches(event)) {
            tools.geometry().ifPresent(g -> tools.look(g.panned(-dx * PAN, -dy * PAN)));
        } else if (Key.ARROWS.matches(event) && draft.isPresent()) {
            put(draft.map(box -> moved(box, dx, dy)));
        } else if (Key.RESIZE.matches(event) && draft.isPresent()) {
            put(draft.map(box -> sized(box, dx, dy)));
        } else if (Key.ENTER.matches(event) && draft.isPresent()) {
            Box box = draft.get();
            put(Optional.empty());
            tools.filter(box);
        } else if (Key.ESCAPE.matches(event) && draft.isPresent()) {
            put(Optional.empty());
        } else {
            return;
        }
        event.consume();
    }

    private void put(Optional<Box> box) {
        draft = box;
        tools.draft(box);
    }

    private Box middle() {
        double width = tools.view().getWidth();
        double height = tools.view().getHeight();
        return new Box(width * 3 / 8, height * 3 / 8, width / 4, height / 4);
    }

    private static Box moved(Box box, int dx, int dy) {
        return new Box(box.x() + dx * NUDGE, box.y() + dy * NUDGE, box.width(), box.height());
    }

    private static Box sized(Box box, int dx, int dy) {
        return new Box(
                box.x(),
                box.y(),
                Math.max(LEAST, box.width() + dx * NUDGE),
                Math.max(LEAST, box.height() + dy * NUDGE));
    }
}
