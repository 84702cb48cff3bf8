package hexagonia.ui.state;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/// Asks, from wherever records are shown, that they join those compared, or leave them when they are there. Whoever
/// holds the views answers.
public final class CompareEvent extends Event {
    public static final EventType<CompareEvent> COMPARE = new EventType<>(Event.ANY, "HEXAGONIA_COMPARE");

    private static final long serialVersionUID = 1;

    private final transient List<String> ids;

    private CompareEvent(List<String> ids) {
        super(COMPARE);
        this.ids = List.copyOf(ids);
    }

    /// Asks from a node on screen; of no record nothing is asked.
    public static void ask(Node source, List<String> ids) {
        if (!ids.isEmpty()) {
            source.fireEvent(new CompareEvent(ids));
        }
    }

    public List<String> ids() {
        return ids;
    }
}
