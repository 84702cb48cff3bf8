package hexagonia.ui.theme;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.text.Text;

/// A label that leaves its nodes where they are when its text changes. The toolkit takes them out and puts them in
/// again, and each is then styled anew.
public class StillLabel extends Label {
    StillLabel(String text) {
        super(text);
    }

    @Override
    protected final Skin<?> createDefaultSkin() {
        return new LabelSkin(this) {
            @Override
            protected void updateChildren() {
                if (!keeps(getSkinnable(), getChildren())) {
                    super.updateChildren();
                }
            }
        };
    }

    /// Keeps the nodes of a labelled control where they are, the one of its text unseen while it shows none; whether
    /// they are those that its text and its graphic ask for.
    public static boolean keeps(Labeled shown, List<Node> nodes) {
        Node graphic = shown.getGraphic();
        if (graphic == null) {
            return nodes.size() == 1 && nodes.getFirst() instanceof Text;
        }
        boolean alone = shown.getText() == null
                || shown.getText().isEmpty()
                || shown.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
        if (nodes.isEmpty() || nodes.getFirst() != graphic || !alone && nodes.size() == 1) {
            return false;
        }
        nodes.stream().filter(Text.class::isInstance).forEach(text -> text.setVisible(!alone));
        return true;
    }
}
