package hexagonia.ui.exhibit;

import hexagonia.map.MapGeometry;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Moves the map by dragging it, while dragging does not draw a rectangle. The state changes once, at the end.
final class MapHand {
    private final MapTools tools;
    private Optional<MouseEvent> from = Optional.empty();
    private Optional<MapGeometry> held = Optional.empty();

    MapHand(MapTools tools) {
        this.tools = tools;
    }

    void install() {
        tools.view().addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        tools.view().addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        tools.view().addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        held = tools.isBrushing() || event.getButton() != MouseButton.PRIMARY
                ? Optional.empty()
                : tools.geometry().filter(g -> g.isPannable(event.getX(), event.getY()));
        from = held.map(_ -> event);
    }

    private void drag(MouseEvent event) {
        if (held.isPresent() && !event.isStillSincePress()) {
            tools.view().setCursor(Cursor.CLOSED_HAND);
            tools.move(held.get()
                    .panned(
                            event.getX() - from.get().getX(),
                            event.getY() - from.get().getY()));
            event.consume();
        } else if (!tools.isBrushing()) {
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (held.isPresent()) {
            held = Optional.empty();
            tools.view().setCursor(Cursor.DEFAULT);
            tools.settle();
        }
    }
}
