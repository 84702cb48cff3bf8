package hexagonia.ui.theme;

import java.util.List;
import javafx.scene.Node;
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
                if (!isInPlace(getSkinnable(), getChildren())) {
                    super.updateChildren();
                }
            }
        };
    }

    /// Whether the nodes of a labelled control are those that its text and its graphic ask for.
    public static boolean isInPlace(Labeled shown, List<Node> nodes) {
        Node graphic = shown.getGraphic();
        if (graphic == null) {
            return nodes.size() == 1 && nodes.getFirst() instanceof Text;
        }
        boolean alone = shown.getText() == null || shown.getText().isEmpty();
        return nodes.size() == (alone ? 1 : 2) && nodes.getFirst() == graphic;
    }
}
