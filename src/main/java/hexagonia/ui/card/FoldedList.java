package hexagonia.ui.card;

import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;

/// A long list of which the first rows are shown; the rest are made when asked for.
final class FoldedList {
    /// A list this much longer than what is shown first is not worth folding.
    private static final int SLACK = 2;

    private FoldedList() {}

    /// Adds to `pane` the rows of `items`, at most about `first` until the reader asks for the others.
    static <T> void into(Pane pane, List<T> items, int first, Function<T, Node> row, Labels labels) {
        int shown = items.size() > first + SLACK ? first : items.size();
        items.subList(0, shown).forEach(item -> pane.getChildren().add(row.apply(item)));
        if (shown == items.size()) {
            return;
        }
        Hyperlink more = Nodes.link(labels.messages().get("links.more", items.size() - shown), () -> {});
        more.getStyleClass().add("fold-more");
        more.setOnAction(_ -> {
            int at = pane.getChildren().indexOf(more);
            boolean held = more.isFocused();
            pane.getChildren().remove(more);
            List<Node> rest =
                    items.subList(shown, items.size()).stream().map(row).toList();
            pane.getChildren().addAll(at, rest);
            if (held) {
                focusFirst(rest);
            }
        });
        pane.getChildren().add(more);
    }

    private static void focusFirst(List<Node> nodes) {
        nodes.stream()
                .flatMap(n ->
                        n.isFocusTraversable() ? java.util.stream.Stream.of(n) : n.lookupAll(".hyperlink").stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
