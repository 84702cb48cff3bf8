package hexagonia.ui.theme;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says whole on hover what there was no room to write whole: of any label, link, button or cell under the node it is
/// installed on, also of what is put there later.
public final class CutTextHints {
    /// Marks a node whose words on hover are of this making.
    private static final String OURS = "hexagonia.whole";

    private CutTextHints() {}

    /// Looks after what stands under `root`.
    public static void install(Node root) {
        root.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> enter(event.getTarget()));
    }

    private static void enter(EventTarget target) {
        if (target instanceof Labeled labeled) {
            boolean ours = labeled.getProperties().containsKey(OURS);
            if (ours || isCut(labeled) && !saysItself(labeled)) {
                labeled.getProperties().put(OURS, true);
                Object more = ours ? null : labeled.getProperties().get(Nodes.HINT);
                String text = labeled.getText() == null ? "" : labeled.getText();
                Nodes.hint(labeled, more == null ? text : text + "\n" + more);
            }
        }
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .anyMatch(n -> n instanceof Text letters
                        && !(n instanceof FontIcon)
                        && !letters.getText().equals(labeled.getText()));
    }

    private static boolean saysItself(Labeled labeled) {
        String text = labeled.getText();
        return labeled.getTooltip() != null
                || labeled.getProperties().get(Nodes.HINT) instanceof String hint && hint.contains(text);
    }
}
