package hexagonia.ui.facet;

import hexagonia.ui.keys.Key;
import hexagonia.ui.overlay.FocusInSight;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The title of a facet: unfolds and folds it, says what it holds while folded, and gives up its filter.
final class GroupHeader extends HBox {
    private final Labels labels;
    private final String name;
    private final Button title;
    private final FontIcon chevron = new FontIcon(Feather.CHEVRON_DOWN);
    private final Label aside = Nodes.label("", "note");
    private final Button reset;
    private boolean open;

    /// @param toggle asked to unfold or fold
    /// @param reset asked to remove the filter
    GroupHeader(String id, String name, Labels labels, Runnable toggle, Runnable reset) {
        this.labels = labels;
        this.name = name;
        title = new Button(name, chevron);
        title.setId(id + "-title");
        title.getStyleClass().add("facet-toggle");
        title.setMinWidth(0);
        title.setOnAction(_ -> toggle.run());
        // A filter: the toolkit's own hearing of arrows would send the keyboard on to what stands at the right.
        title.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if ((open ? Key.FOLD : Key.UNFOLD).matches(event)) {
                toggle.run();
                event.consume();
            }
        });
        this.reset = Nodes.icon(Feather.X, labels.messages().get("facet.reset", name), reset);
        this.reset.setId(id + "-reset");
        this.reset.getStyleClass().add("facet-reset");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("facet-header");
        getChildren().addAll(title, Nodes.spring(), aside, this.reset);
    }

    /// Shows whether the facet is unfolded, whether it filters, and `held`: what it holds, in words.
    void show(boolean unfolded, boolean filters, String held) {
        open = unfolded;
        chevron.setIconCode(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        aside.setText(unfolded ? "" : held);
        aside.setManaged(!unfolded);
        reset.setVisible(filters);
        reset.setManaged(filters);
        title.setAccessibleText(
                labels.messages().get(unfolded ? "facet.unfolded" : "facet.folded", name, unfolded ? "" : held));
    }

    /// Puts the keyboard on the title.
    void focus() {
        FocusInSight.put(title);
    }

    /// Shows whether there is anything to filter by at all.
    void offer(boolean something) {
        title.setDisable(!something);
        chevron.setVisible(something);
        if (!something) {
            show(false, false, "");
        }
    }
}
