package hexagonia.ui.facet;

import hexagonia.explore.Dimension;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.model.Perimeter;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/// The perimeter and the facets, one under the other.
public final class FacetPane extends ScrollPane {
    private static final List<Dimension> SHOWN = List.of(
            Dimension.LEVER, Dimension.AXIS, Dimension.REGION, Dimension.STAGE, Dimension.BASIS, Dimension.DOCUMENT);

    private final Session session;
    private final Labels labels;
    private final ComboBox<Perimeter> perimeters = new ComboBox<>();
    private final Label why = Nodes.wrapped("", "note");
    private final List<FacetGroup> groups;
    private final Subscription subscription;
    private boolean telling;

    public FacetPane(Session session, Labels labels) {
        this.session = session;
        this.labels = labels;
        getStyleClass().add("facets");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        groups = SHOWN.stream()
                .map(dimension -> new FacetGroup(dimension, session, labels))
                .toList();
        VBox content = new VBox(perimeterBox(), headings());
        content.getStyleClass().add("facets-content");
        content.getChildren().addAll(groups);
        content.getChildren().add(why);
        setContent(content);
        subscription = session.listen(this::tell);
    }

    /// Stops listening; to be called when the pane is taken away.
    public void dispose() {
        subscription.unsubscribe();
    }

    private VBox perimeterBox() {
        Label title = Nodes.label(labels.messages().get("facet.perimeter"), "facet-title");
        perimeters.setId("perimeter");
        title.setLabelFor(perimeters);
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
        VBox box = new VBox(4, title, perimeters);
        return box;
    }

    private HBox headings() {
        Label lines = Nodes.label(labels.messages().get("facet.lines"), "facet-heading");
        Nodes.hint(lines, labels.messages().get("facet.lines.hint"));
        Label euros = Nodes.label(labels.messages().get("unit.millions"), "facet-heading");
        euros.setMinWidth(FacetRow.EUROS);
        euros.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        return new HBox(
                6, Nodes.label(labels.messages().get("facet.facets"), "facet-heading"), Nodes.spring(), lines, euros);
    }

    private void tell(Findings findings) {
        telling = true;
        perimeters.setValue(findings.perimeter());
        telling = false;
        groups.forEach(group -> group.tell(findings));
        String reason = findings.perimeter().adds()
                ? labels.messages().get("facet.no-sum-across-stages")
                : findings.perimeter().why().map(w -> w.in(labels.locale())).orElse("");
        why.setText(reason);
    }
}
