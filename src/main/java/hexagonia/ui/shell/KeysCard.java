package hexagonia.ui.shell;

import hexagonia.text.Messages;
import hexagonia.ui.keys.Key;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.theme.Nodes;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// The card that lists the keys: all there are.
final class KeysCard {
    private static final double WIDTH = 470;

    private KeysCard() {}

    static void show(Overlay overlay, Messages words) {
        GridPane grid = new GridPane(16, 6);
        grid.getStyleClass().add("card-content");
        grid.add(Nodes.label(words.get("keys.title"), "panel-title"), 0, 0, 2, 1);
        for (Key key : Key.values()) {
            Label name = Nodes.tag(key.name(words));
            name.setMinWidth(Region.USE_PREF_SIZE);
            int row = key.ordinal() + 1;
            grid.add(name, 0, row);
            grid.add(Nodes.wrapped(key.meaning(words)), 1, row);
        }
        ScrollPane card = new ScrollPane(grid);
        card.setId("keys-card");
        card.setAccessibleText(words.get("keys.title"));
        card.setFitToWidth(true);
        card.setPrefWidth(WIDTH);
        overlay.middle(card);
        card.requestFocus();
    }
}
