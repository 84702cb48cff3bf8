package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hexagonia.explore.Clause;
import hexagonia.explore.Comparison;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rows that stay in a table whose rows are as high as their texts: what stands in them, and how high each is, is what
/// it would be had they been made anew.
class KeptRowsTest {
    private static final List<String> NINE = List.of(
            "miai-cluster",
            "aniti-ia-cluster",
            "3ia-cote-dazur-ia-cluster",
            "enact",
            "sequoia",
            "prairie-psai",
            "hi-paris",
            "dataia-cluster",
            "ia-cluster-sorbonne");

    private OpenWindow open;

    @BeforeEach
    void open() throws Exception {
        open = OpenWindow.in(Locale.FRENCH, false);
        open.resize(1900, 775);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static Clause only(Dimension dimension, String value, boolean excluded) {
        return new Clause.OneOf(dimension, Set.of(value), excluded);
    }

    @Test
    void ofTotalsAndParts() throws Exception {
        open.send(new Transition.ToTab("reconcile"));
        OpenWindow.pulses(4);
        String before = seen();
        for (Transition change : List.of(
                new Transition.Filter(only(Dimension.REGION, "region-ile-de-france", true)),
                new Transition.Filter(only(Dimension.STAGE, "announced", true)),
                new Transition.RemoveAll(),
                new Transition.Select(List.of("miai-cluster")),
                new Transition.Select(List.of()))) {
            check(change);
        }
        assertEquals(before, seen());
    }

    @Test
    void ofAComparison() throws Exception {
        open.send(new Transition.InTurn(
                List.of(new Transition.Compare(NINE.subList(0, 3)), new Transition.ToTab("compare"))));
        OpenWindow.pulses(4);
        for (Transition change : List.of(
                new Transition.Compare(NINE),
                new Transition.Choose(Comparison.REFERENCE, Optional.of("enact")),
                new Transition.Compare(NINE.reversed()),
                new Transition.Filter(only(Dimension.STAGE, "awarded", true)),
                new Transition.RemoveAll(),
                new Transition.Compare(NINE.subList(3, 5)))) {
            check(change);
        }
    }

    private void check(Transition change) throws Exception {
        open.send(change);
        OpenWindow.pulses(4);
        String kept = seen();
        assertFalse(kept.isEmpty());
        List<TableView<?>> tables = tables();
        OpenWindow.fx(() -> {
            tables.forEach(TableView::refresh);
            return null;
        });
        OpenWindow.pulses(4);
        assertEquals(seen(), kept, change.toString());
    }

    private List<TableView<?>> tables() throws Exception {
        return open.nodes().stream()
                .filter(n -> n instanceof TableView<?> && n.getStyleClass().contains("whole") && Walk.isShown(n))
                .<TableView<?>>map(n -> (TableView<?>) n)
                .toList();
    }

    /// Each cell of the tables that is seen: its place, its height, its text and its bars.
    private String seen() throws Exception {
        StringBuilder said = new StringBuilder();
        open.nodes().stream()
                .filter(n -> n instanceof TableCell<?, ?> && Walk.isShown(n))
                .map(n -> (TableCell<?, ?>) n)
                .filter(c -> !c.isEmpty())
                .sorted(Comparator.<TableCell<?, ?>>comparingInt(TableCell::getIndex)
                        .thenComparing(c -> c.localToScene(0, 0).getX()))
                .forEach(c -> {
                    var box = c.localToScene(c.getBoundsInLocal());
                    said.append(
                            "%d %.0f %.0f %.0f ".formatted(c.getIndex(), box.getMinX(), box.getMinY(), c.getHeight()));
                    said.append(c.getText()).append(' ').append(c.getAccessibleText());
                    drawn(c, said);
                    said.append('\n');
                });
        return said.toString();
    }

    private static void drawn(Node node, StringBuilder into) {
        for (Node child : ((Parent) node).getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                into.append(' ')
                        .append(child.getStyleClass())
                        .append(Math.round(child.getLayoutBounds().getWidth()));
                if (child instanceof Parent) {
                    drawn(child, into);
                }
            }
        }
    }
}
