package hexagonia.ui.shell;

import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.PopOver;

/// The card that lists the keys.
final class KeysCard {
    private static final List<String> KEYS = List.of(
            "search", "back", "forward", "escape", "arrows", "enter", "more", "open", "facet", "zoom", "pan", "brush",
            "twin", "tab", "help");

    private KeysCard() {}

    static void show(Node owner, Labels labels) {
        GridPane grid = new GridPane(16, 6);
        grid.setPadding(new Insets(14, 18, 16, 18));
        grid.setId("keys-card");
        grid.add(Nodes.label(labels.messages().get("keys.title"), "panel-title"), 0, 0, 2, 1);
        for (int i = 0; i < KEYS.size(); i++) {
            grid.add(Nodes.tag(labels.messages().get("keys." + KEYS.get(i) + ".key")), 0, i + 1);
            grid.add(Nodes.label(labels.messages().get("keys." + KEYS.get(i))), 1, i + 1);
        }
        PopOver card = new PopOver(grid);
        card.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        card.setDetachable(false);
        card.setAnimated(false);
        card.setAutoHide(true);
        Node anchor = owner.lookup("#keys");
        card.show(anchor == null ? owner : anchor);
    }
}
