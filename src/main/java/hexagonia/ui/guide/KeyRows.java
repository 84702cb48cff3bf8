package hexagonia.ui.guide;

import hexagonia.text.Messages;
import hexagonia.ui.keys.Key;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The keys of the window, all there are, as the last chapter of the guide.
final class KeyRows {
    private static final double NAMES = 128;

    private KeyRows() {}

    static List<HBox> of(Messages words) {
        return Stream.of(Key.values()).map(key -> row(key, words)).toList();
    }

    private static HBox row(Key key, Messages words) {
        Label name = Nodes.tag(key.name(words));
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox names = new HBox(name);
        names.setMinWidth(NAMES);
        Label meaning = Nodes.wrapped(key.meaning(words));
        HBox.setHgrow(meaning, Priority.ALWAYS);
        return new HBox(8, names, meaning);
    }
}
