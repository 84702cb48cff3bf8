package hexagonia.ui.card;

import hexagonia.wording.Labels;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;

/// What a right click on a card offers: what is marked, else the words under the mouse, or the whole card, to the
/// clipboard; or to mark all.
final class CopyMenu {
    private CopyMenu() {}

    static void install(Region card, Labels labels, Marking marking, Supplier<String> whole) {
        card.setOnContextMenuRequested(event -> {
            ContextMenu menu = new ContextMenu();
            words(event, marking)
                    .ifPresent(
                            text -> menu.getItems().add(item(labels.messages().get("card.copy.words"), () -> text)));
            menu.getItems().add(item(labels.messages().get("card.copy.all"), whole));
            MenuItem select = new MenuItem(labels.messages().get("card.mark-all"));
            select.setOnAction(_ -> marking.all());
            menu.getItems().add(select);
            menu.show(card, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private static Optional<String> words(ContextMenuEvent event, Marking marking) {
        if (!marking.text().isEmpty()) {
            return Optional.of(marking.text());
        }
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof Labeled)) {
            node = node.getParent();
        }
        return Optional.ofNullable(((Labeled) node)).map(Labeled::getText);
    }

    private static MenuItem item(String name, Supplier<String> text) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(_ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text.get())));
        return item;
    }
}
