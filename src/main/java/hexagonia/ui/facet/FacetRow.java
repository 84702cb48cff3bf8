package hexagonia.ui.facet;

import hexagonia.explore.Dimension;
import hexagonia.explore.FacetValue;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One value of a facet: a box to tick, its name, lines and euros, and a bar under it as long as the euros.
final class FacetRow extends StackPane {
    static final double EUROS = 36;
    private static final double BOX = 20;

    private final Dimension dimension;
    private final Labels labels;
    private final CheckBox box = new CheckBox();
    private final Label lines = Nodes.label("", "second");
    private final Label euros = Nodes.label("");
    private final Region unknown = new Region();
    private final Region bar = new Region();
    private double share;
    private String value;

    FacetRow(Dimension dimension, Labels labels, Consumer<String> toggle) {
        this.dimension = dimension;
        this.labels = labels;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnAction(_ -> toggle.accept(value));
        lines.setMinWidth(Region.USE_PREF_SIZE);
        euros.setMinWidth(EUROS);
        euros.setAlignment(Pos.CENTER_RIGHT);
        unknown.getStyleClass().add("hatched");
        HBox row = new HBox(box, lines, unknown, euros);
        row.getStyleClass().add("facet-row");
        bar.getStyleClass().add("facet-bar");
        bar.setManaged(false);
        getChildren().addAll(row, bar);
    }

    void show(FacetValue shown, double largest, boolean adds) {
        value = shown.value();
        String name = labels.value(dimension, value);
        box.setText(labels.briefValue(dimension, value));
        box.setSelected(shown.chosen());
        box.setId("facet-" + dimension.name().toLowerCase(java.util.Locale.ROOT) + "-" + value);
        lines.setText(labels.formats().number(shown.lines()));
        boolean undisclosed = shown.euros().isEmpty() && adds && shown.lines() > 0;
        boolean unpriced = undisclosed && shown.known() == 0;
        unknown.setVisible(unpriced);
        unknown.setManaged(unpriced);
        String text = euros(shown, unpriced);
        double needed = TextMeasure.bundled().width(text, Letters.regular(12)) + 2;
        euros.setMinWidth(unpriced ? needed : Math.max(EUROS, needed));
        euros.setText(text);
        share = largest == 0 ? 0 : shown.euros().orElse(0) / largest;
        Nodes.hint(box, labels.messages().get("facet.value.hint", name, shown.lines(), shown.known()) + meaning());
        getStyleClass().remove("empty");
        if (shown.lines() == 0 && shown.euros().isEmpty()) {
            getStyleClass().add("empty");
        }
        setNeedsLayout(true);
    }

    /// What the value means, where it is a word of the trade.
    private String meaning() {
        return dimension == Dimension.STAGE || dimension == Dimension.BASIS
                ? labels.terms()
                        .of(value.replace('_', ' '))
                        .map(term -> "\n\n" + labels.terms().explain(term))
                        .orElse("")
                : "";
    }

    private String euros(FacetValue shown, boolean unpriced) {
        if (unpriced) {
            return labels.messages().get("amount.undisclosed-brief");
        }
        return shown.euros().isPresent()
                ? labels.formats().millions(shown.euros().getAsLong(), 1)
                : "";
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double room = getWidth() - BOX;
        bar.resizeRelocate(BOX, getHeight() - 3, Math.max(0, room * share), 2);
    }
}
