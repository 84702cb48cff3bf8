package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Transition;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.theme.Looks;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// The text of a record can be selected and copied: some words of it, a stretch of it, or all.
class RecordTextTest {
    @Test
    void aStretchOfTheRecordIsSelectedAndCopied() throws Exception {
        try (OpenWindow open = OpenWindow.in(new Looks(Locale.FRENCH, false), Keeper.none())) {
            open.send(new Transition.Select(List.of("miai-cluster")));
            OpenWindow.pulses(3);
            Node name = open.find("record-name").orElseThrow();
            choose(name, "Sélectionner dans le texte");
            TextArea text = (TextArea) open.find("card-text").orElseThrow();
            assertTrue(
                    text.getText().contains("MIAI Cluster") && text.getText().contains("70\u202FM€"), text.getText());
            assertEquals("70\u202FM€", OpenWindow.fx(() -> {
                int at = text.getText().indexOf("70\u202FM€");
                text.selectRange(at, at + 5);
                text.copy();
                return Clipboard.getSystemClipboard().getString();
            }));
            Hyperlink back = (Hyperlink) open.find("card-text-back").orElseThrow();
            OpenWindow.fx(() -> {
                back.fire();
                return null;
            });
            assertTrue(open.find("record-name").isPresent());
        }
    }

    private static void choose(Node on, String item) throws Exception {
        OpenWindow.fx(() -> {
            on.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 400, 400, false, null));
            MenuItem wanted = Window.getWindows().stream()
                    .filter(javafx.scene.control.ContextMenu.class::isInstance)
                    .flatMap(w -> ((javafx.scene.control.ContextMenu) w).getItems().stream())
                    .filter(i -> item.equals(i.getText()))
                    .findFirst()
                    .orElseThrow();
            wanted.fire();
            Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .toList()
                    .forEach(Window::hide);
            return null;
        });
        OpenWindow.pulses(3);
    }
}
