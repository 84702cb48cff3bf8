package hexagonia.ui.overview;

import hexagonia.map.DrawnMap;
import hexagonia.map.MapGeometry;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Moves the map by dragging it, while dragging does not draw a rectangle. The state changes once, at the end.
final class MapHand {
    private final MapPanel panel;
    private Optional<MouseEvent> from = Optional.empty();
    private Optional<MapGeometry> held = Optional.empty();

    MapHand(MapPanel panel) {
        this.panel = panel;
    }

    void install() {
        panel.view().addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        panel.view().addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        panel.view().addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        held = panel.isBrushing() || event.getButton() != MouseButton.PRIMARY
                ? Optional.empty()
                : panel.drawn().map(DrawnMap::geometry).filter(g -> g.isPannable(event.getX(), event.getY()));
        from = held.map(_ -> event);
    }

    private void drag(MouseEvent event) {
        if (held.isPresent() && !event.isStillSincePress()) {
            panel.view().setCursor(Cursor.CLOSED_HAND);
            panel.move(held.get()
                    .panned(
                            event.getX() - from.get().getX(),
                            event.getY() - from.get().getY()));
            event.consume();
        } else if (!panel.isBrushing()) {
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (held.isPresent()) {
            held = Optional.empty();
            panel.view().setCursor(Cursor.DEFAULT);
            panel.settle();
        }
    }
}
