package hexagonia.ui.shell;

import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// The card that lists the keys.
final class KeysCard {
    private static final List<String> KEYS = List.of(
            "search", "palette", "filter", "back", "forward", "undo", "redo", "escape", "arrows", "enter", "more",
            "open", "facet", "zoom", "pan", "brush", "range", "twin", "copy", "cell", "cited", "tab", "help");

    private static final double WIDTH = 470;

    private KeysCard() {}

    static void show(Overlay overlay, Labels labels) {
        GridPane grid = new GridPane(16, 6);
        grid.getStyleClass().add("card-content");
        grid.add(Nodes.label(labels.messages().get("keys.title"), "panel-title"), 0, 0, 2, 1);
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = Nodes.tag(labels.messages().get("keys." + KEYS.get(i) + ".key"));
            key.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(key, 0, i + 1);
            grid.add(Nodes.wrapped(labels.messages().get("keys." + KEYS.get(i))), 1, i + 1);
        }
        ScrollPane card = new ScrollPane(grid);
        card.setId("keys-card");
        card.setFitToWidth(true);
        card.setPrefWidth(WIDTH);
        overlay.middle(card);
        card.requestFocus();
    }
}
