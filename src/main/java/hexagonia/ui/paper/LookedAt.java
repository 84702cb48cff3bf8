package hexagonia.ui.paper;

import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.ui.state.Session;
import java.util.Optional;
import javafx.scene.Node;

/// Which exhibit is looked at: the one that has the keyboard, else that of the tab.
public record LookedAt(Session session) {
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
        return held.or(() -> Exhibits.shown(session.exploration().view()));
    }
}
