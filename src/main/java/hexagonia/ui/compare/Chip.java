package hexagonia.ui.compare;

import hexagonia.text.Messages;
import hexagonia.ui.keys.Key;
import hexagonia.ui.keys.Moving;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A record that is compared: its name, and what takes it out.
final class Chip extends HBox {
    private static final String REFERENCE = "selection";
    /// A name no longer than this leaves room for others.
    private static final double MOST = 160;

    private final String record;
    private final Labels labels;

    /// @param move told -1 or 1 by keys
    Chip(String record, Labels labels, Runnable leave, IntConsumer move) {
        this.record = record;
        this.labels = labels;
        Messages words = labels.messages();
        Label name = Nodes.label(labels.brief(record));
        name.setMaxWidth(MOST);
        Nodes.hint(name, words.get("compare.chip.hint", labels.name(record)));
        String remove = words.get("compare.tray.remove", labels.brief(record));
        Button cross = new Button(null, new FontIcon(Feather.X));
        cross.setAccessibleText(remove);
        cross.setFocusTraversable(false);
        Nodes.hint(cross, remove);
        cross.setOnAction(_ -> leave.run());
        getChildren().addAll(name, cross);
        setId("tray-" + record);
        getStyleClass().add("chip");
        setFocusTraversable(true);
        setOnMousePressed(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Key.DELETE.matches(event)) {
                leave.run();
                event.consume();
            }
        });
        Moving.install(this, move);
    }

    String record() {
        return record;
    }

    /// Tells where it stands among so many, and whether the others are measured against it.
    void stands(int place, int of, boolean reference) {
        setAccessibleText(labels.messages().get("compare.chip", labels.name(record), place + 1, of));
        if (reference != getStyleClass().contains(REFERENCE) && !getStyleClass().remove(REFERENCE)) {
            getStyleClass().add(REFERENCE);
        }
    }
}
