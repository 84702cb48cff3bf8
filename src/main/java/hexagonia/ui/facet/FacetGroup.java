package hexagonia.ui.facet;

import hexagonia.explore.Dimension;
import hexagonia.explore.Exploration;
import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One facet: its title and a row for each value. Levers, axes and documents keep the order of the data; the rest are
/// ordered by money, then lines. A long facet shows its first values and unfolds on demand.
final class FacetGroup extends VBox {
    private static final int FOLDED = 5;
    private static final List<Dimension> IN_ORDER =
            List.of(Dimension.LEVER, Dimension.AXIS, Dimension.DOCUMENT, Dimension.YEAR);

    private final Dimension dimension;
    private final Session session;
    private final Labels labels;
    private final Hyperlink more;
    private final Label nothing;
    private final List<FacetRow> rows = new ArrayList<>();
    private final Map<String, Set<String>> possibleByPerimeter = new HashMap<>();
    private boolean unfolded;

    FacetGroup(Dimension dimension, Session session, Labels labels) {
        this.dimension = dimension;
        this.session = session;
        this.labels = labels;
        setId("facet-" + dimension.name().toLowerCase(java.util.Locale.ROOT));
        more = Nodes.link("", this::unfold);
        more.getStyleClass().add("facet-more");
        nothing = Nodes.label(labels.messages().get("facet.without-object"), "note");
        getChildren().add(Nodes.label(labels.dimension(dimension), "facet-title"));
    }

    void tell(Findings findings) {
        Set<String> possible = possible(findings);
        List<FacetValue> values = new ArrayList<>(findings.facet(dimension).stream()
                .filter(v -> possible.contains(v.value()) || v.chosen())
                .toList());
        List<FacetValue> shown = ordered(values);
        boolean folds = shown.size() > FOLDED + 1 && !unfolded;
        List<FacetValue> visible = folds ? firstAndChosen(shown) : shown;
        double largest =
                shown.stream().mapToLong(v -> v.euros().orElse(0)).max().orElse(0);
        while (rows.size() < visible.size()) {
            rows.add(new FacetRow(dimension, labels, value -> session.send(new Transition.Toggle(dimension, value))));
        }
        getChildren().remove(1, getChildren().size());
        for (int i = 0; i < visible.size(); i++) {
            rows.get(i).show(visible.get(i), largest, findings.perimeter().adds());
            getChildren().add(rows.get(i));
        }
        if (visible.isEmpty()) {
            getChildren().add(nothing);
        }
        if (folds) {
            more.setText(labels.messages().get("facet.more", shown.size() - visible.size()));
            getChildren().add(more);
        }
    }

    /// The values that have lines in the perimeter while nothing is filtered; those without any now are shown, dimmed.
    private Set<String> possible(Findings findings) {
        String perimeter = findings.exploration().perimeter();
        return possibleByPerimeter.computeIfAbsent(
                perimeter,
                p -> session.explorer().findings(Exploration.start(p)).facet(dimension).stream()
                        .filter(v -> v.lines() > 0)
                        .map(FacetValue::value)
                        .collect(Collectors.toSet()));
    }

    private List<FacetValue> firstAndChosen(List<FacetValue> shown) {
        List<FacetValue> first = new ArrayList<>(shown.subList(0, FOLDED));
        shown.stream().skip(FOLDED).filter(FacetValue::chosen).forEach(first::add);
        return first;
    }

    private List<FacetValue> ordered(List<FacetValue> values) {
        if (!IN_ORDER.contains(dimension)) {
            values.sort(Comparator.comparingLong((FacetValue v) -> -v.euros().orElse(0))
                    .thenComparingInt(v -> -v.lines()));
        }
        return values;
    }

    private void unfold() {
        unfolded = true;
        tell(session.findings());
    }
}
