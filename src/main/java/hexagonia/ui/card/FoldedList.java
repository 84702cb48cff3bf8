package hexagonia.ui.card;

import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;

/// A long list of which the first rows are shown; the rest are made when asked for.
final class FoldedList {
    /// A list this much longer than what is shown first is not worth folding.
    private static final int SLACK = 2;
    /// How many rows are made at once when the reader asks for more.
    private static final int LOT = 200;

    private FoldedList() {}

    /// Adds to `pane` the rows of `items`, at most about `first` until the reader asks for more.
    static <T> void into(Pane pane, List<T> items, int first, Function<T, Node> row, Labels labels) {
        pane.getChildren().addAll(nodes(pane, items, first, row, labels));
    }

    private static <T> List<Node> nodes(Pane pane, List<T> items, int first, Function<T, Node> row, Labels labels) {
        int shown = items.size() > first + SLACK ? first : items.size();
        List<Node> nodes = items.subList(0, shown).stream().map(row).collect(Collectors.toCollection(ArrayList::new));
        if (shown < items.size()) {
            List<T> rest = items.subList(shown, items.size());
            Hyperlink more = Nodes.link(labels.messages().get("links.more", rest.size()), () -> {});
            more.getStyleClass().add("fold-more");
            more.setOnAction(_ -> {
                int at = pane.getChildren().indexOf(more);
                boolean held = more.isFocused();
                List<Node> others = nodes(pane, rest, LOT, row, labels);
                pane.getChildren().remove(more);
                pane.getChildren().addAll(at, others);
                if (held) {
                    focusFirst(others);
                }
            });
            nodes.add(more);
        }
        return nodes;
    }

    private static void focusFirst(List<Node> nodes) {
        nodes.stream()
                .flatMap(n -> n.isFocusTraversable() ? Stream.of(n) : n.lookupAll(".hyperlink").stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
