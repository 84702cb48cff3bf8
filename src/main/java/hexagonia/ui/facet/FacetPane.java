package hexagonia.ui.facet;

import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Palette;
import hexagonia.model.Perimeter;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/// The perimeter and the facets, one under the other. What is unfolded at first depends on the room; what the reader
/// folds or unfolds stays so.
public final class FacetPane extends ScrollPane {
    private static final double WIDE = 260;
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");

    private final Session session;
    private final Labels labels;
    private final ComboBox<Perimeter> perimeters = new ComboBox<>();
    private final Label why = Nodes.wrapped("", "note");
    private final Map<Dimension, FacetGroup> groups = new EnumMap<>(Dimension.class);
    private final AmountRange amounts;
    private final Hyperlink reset;
    private final Subscription subscription;
    private boolean telling;

    public FacetPane(Session session, Labels labels, Palette palette, Folds folds) {
        this.session = session;
        this.labels = labels;
        setId("facets");
        getStyleClass().add("facets");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        reset = Nodes.link(labels.messages().get("facet.reset-all"), () -> {
            session.send(new Transition.RemoveAll());
            seekNone();
        });
        reset.setId("facet-reset-all");
        reset.setMinWidth(USE_PREF_SIZE);
        amounts = new AmountRange(session, labels, palette, folds);
        for (Dimension dimension : Dimension.values()) {
            groups.put(dimension, new FacetGroup(dimension, session, labels, palette, folds));
        }
        VBox content = new VBox(perimeterBox(), headings());
        content.getStyleClass().add("facets-content");
        content.getChildren().addAll(groups.values());
        content.getChildren().addAll(amounts, why);
        setContent(content);
        open(Dimension.Offer.ALWAYS);
        Subscription widened = widthProperty().subscribe(width -> {
            pseudoClassStateChanged(ROOMY, width.doubleValue() >= WIDE);
            if (width.doubleValue() >= WIDE) {
                open(Dimension.Offer.WHERE_WIDE);
            }
        });
        subscription = session.listen(this::tell).and(widened);
    }

    /// Unfolds a facet and puts the keyboard in it.
    public void enter(Dimension dimension) {
        groups.get(dimension).open();
        applyCss();
        layout();
        groups.get(dimension).enter();
    }

    /// Seeks no value any more, in any facet.
    private void seekNone() {
        groups.values().forEach(FacetGroup::seekNone);
    }

    /// Stops listening; to be called when the pane is taken away.
    public void dispose() {
        subscription.unsubscribe();
    }

    private void open(Dimension.Offer when) {
        groups.forEach((dimension, group) -> {
            if (dimension.offer() == when) {
                group.unfoldUnlessFolded();
            }
        });
    }

    private VBox perimeterBox() {
        Label title = Nodes.label(labels.messages().get("facet.perimeter"), "facet-title");
        perimeters.setId("perimeter");
        title.setLabelFor(perimeters);
        perimeters.setAccessibleText(title.getText());
        perimeters.setMaxWidth(Double.MAX_VALUE);
        perimeters.getItems().setAll(session.index().strategy().perimeters());
        perimeters.setConverter(new StringConverter<>() {
            @Override
            public String toString(Perimeter perimeter) {
                return perimeter == null ? "" : perimeter.name().in(labels.locale());
            }

            @Override
            public Perimeter fromString(String name) {
                throw new IllegalStateException("the box is not editable");
            }
        });
        perimeters.setOnAction(_ -> {
            if (!telling) {
                session.send(new Transition.ToPerimeter(perimeters.getValue().id()));
            }
        });
        HBox line = new HBox(title, Nodes.spring(), reset);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return new VBox(4, line, perimeters);
    }

    private HBox headings() {
        Label lines = Nodes.label(labels.messages().get("facet.lines"), "facet-heading");
        Nodes.hint(lines, labels.messages().get("facet.lines.hint"));
        Label euros = Nodes.label(labels.messages().get("unit.millions"), "facet-heading");
        euros.setMinWidth(FacetRow.EUROS);
        euros.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        HBox headings = new HBox(
                Nodes.label(labels.messages().get("facet.facets"), "facet-heading"), Nodes.spring(), lines, euros);
        headings.getStyleClass().add("facet-headings");
        return headings;
    }

    private void tell(Findings findings) {
        telling = true;
        perimeters.setValue(findings.perimeter());
        telling = false;
        reset.setVisible(!findings.exploration().clauses().isEmpty());
        groups.values().forEach(group -> group.tell(findings));
        amounts.tell(findings);
        String reason = findings.perimeter().adds()
                ? labels.messages().get("facet.no-sum-across-stages")
                : findings.perimeter().why().map(w -> w.in(labels.locale())).orElse("");
        why.setText(reason);
    }
}
