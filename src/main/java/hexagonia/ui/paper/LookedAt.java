package hexagonia.ui.paper;

import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.View;
import hexagonia.ui.state.Session;
import java.util.List;
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
        return ofTab(session.exploration().view());
    }

    /// What a tab shows: of the tables, the one shown.
    private static Optional<Exhibit> ofTab(View view) {
        List<Exhibit> all =
                Exhibits.all().stream().filter(e -> e.tab().equals(view.tab())).toList();
        return all.stream()
                .filter(e -> e.id().equals(view.tables().shown().id()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
