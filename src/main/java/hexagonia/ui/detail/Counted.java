package hexagonia.ui.detail;

import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A line of a list in the inspector: what is counted at the left; at the right how many, with its mark, and a tag
/// beneath. A long value stands on a line of its own.
final class Counted {
    /// Values wider than this stand on a line of their own.
    private static final double NARROW = 118;

    private Counted() {}

    /// @param value how many, in words; empty where no document says
    static Node line(String what, Optional<String> value, Optional<Node> mark, Optional<Label> tag) {
        Label name = Nodes.wrapped(what);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        boolean wide = value.filter(v -> TextMeasure.bundled().width(v, Letters.semibold(12)) > NARROW)
                .isPresent();
        VBox second = new VBox(1);
        second.setAlignment(wide ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
        value.ifPresent(text -> {
            HBox figure = new HBox(4, wide ? Nodes.wrapped(text, "semibold") : whole(Nodes.label(text, "semibold")));
            mark.ifPresent(figure.getChildren()::add);
            figure.setAlignment(second.getAlignment());
            second.getChildren().add(figure);
        });
        tag.ifPresent(t -> {
            second.getChildren().add(whole(t));
            second.setMinWidth(Region.USE_PREF_SIZE);
        });
        return wide ? new VBox(1, name, second) : new HBox(8, name, second);
    }

    /// A line with what is to be read under it.
    static Node entry(Node line, List<Node> beneath) {
        VBox box = new VBox(1, line);
        box.getChildren().addAll(beneath);
        return box;
    }

    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
