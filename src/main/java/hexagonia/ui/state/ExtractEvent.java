package hexagonia.ui.state;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/// Asks, from a table on screen, that it be written to a file. Whoever holds the views answers.
public final class ExtractEvent extends Event {
    public static final EventType<ExtractEvent> EXTRACT = new EventType<>(Event.ANY, "HEXAGONIA_EXTRACT");

    private static final long serialVersionUID = 1;

    private ExtractEvent() {
        super(EXTRACT);
    }

    /// Asks from a node on screen.
    public static void ask(Node source) {
        source.fireEvent(new ExtractEvent());
    }
}
