package hexagonia.ui.paper;

import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.ui.state.Session;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;

/// Which exhibit is looked at: the one that has the keyboard, the record among them, else that of the tab.
public record LookedAt(Session session) {
    /// The exhibit of the record, and what shows it.
    private static final String RECORD = "record";

    private static final String INSPECTOR = "inspector";

    /// The record, where it has the keyboard, also in a drawer.
    Optional<Exhibit> record(Optional<Node> focused) {
        return Stream.iterate(focused.orElse(null), Objects::nonNull, Node::getParent)
                .filter(node -> INSPECTOR.equals(node.getId()))
                .findFirst()
                .flatMap(_ -> Exhibits.find(RECORD));
    }

    public Optional<Exhibit> exhibit(Optional<Node> focused) {
        Optional<Exhibit> held = Optional.empty();
        for (Node node = focused.orElse(null); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                // A tab that was left keeps the keyboard until the next one takes it.
                held = Optional.empty();
                break;
            }
            if (held.isEmpty()) {
                held = Optional.ofNullable(node.getId()).flatMap(Exhibits::find);
            }
        }
        return held.or(() -> record(focused))
                .or(() -> Exhibits.shown(session.exploration().view()));
    }
}
