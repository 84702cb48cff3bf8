package hexagonia.ui.paper;

import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.ui.state.Session;
import java.util.Optional;
import javafx.scene.Node;

/// Which exhibit is looked at: the one that has the keyboard, else that of the tab.
public record LookedAt(Session session) {
    public Optional<Exhibit> exhibit(Optional<Node> focused) {
        for (Node node = focused.orElse(null); node != null; node = node.getParent()) {
            Optional<Exhibit> exhibit = Optional.ofNullable(node.getId()).flatMap(Exhibits::find);
            if (exhibit.isPresent()) {
                return exhibit;
            }
        }
        return Exhibits.shown(session.exploration().view());
    }
}
