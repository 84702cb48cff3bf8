package hexagonia;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Dimension;
import hexagonia.explore.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyboardTest {
    private static final int MOST = 400;
    private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.in(Locale.FRENCH, false);
        window.send(new Transition.Select(List.of("miai-cluster")));
        window.send(new Transition.Toggle(Dimension.LEVER, "levier-recherche-formation"));
        OpenWindow.pulses(2);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void tabReachesEveryControlWhichSaysWhatItIsAndShowsThatItHasTheKeyboard() throws Exception {
        Map<Node, Integer> stops = new LinkedHashMap<>();
        List<String> mute = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        window.press(KeyCode.TAB);
        Node at = window.focused();
        WritableImage with = picture();
        while (!stops.containsKey(at)) {
            assertTrue(stops.size() < MOST, "Tab never comes round");
            stops.put(at, stops.size());
            if (words(at).isBlank()) {
                mute.add(describe(at));
            }
            Bounds place = bounds(at);
            boolean marked = at.getPseudoClassStates().contains(FOCUS_VISIBLE);
            window.press(KeyCode.TAB);
            WritableImage without = picture();
            if (!marked || !differs(with, without, place)) {
                unseen.add(describe(at));
            }
            at = window.focused();
            with = without;
        }
        List<String> missed = window.nodes().stream()
                .filter(KeyboardTest::awaitsTheKeyboard)
                .filter(n -> !stops.containsKey(n))
                .map(KeyboardTest::describe)
                .toList();
        Node first = stops.keySet().iterator().next();
        Node last = at;
        assertAll(
                () -> assertEquals(first, last, "Tab is caught before it comes round"),
                () -> assertEquals(List.of(), missed, "not reached"),
                () -> assertEquals(List.of(), mute, "without words"),
                () -> assertEquals(List.of(), unseen, "focus not seen"),
                () -> assertTrue(stops.size() > 40, "only " + stops.size() + " stops"));
    }

    private WritableImage picture() throws Exception {
        return OpenWindow.fx(() -> window.window().scene().snapshot(null));
    }

    @Test
    void f1ListsTheKeysAndEscapeClosesTheList() throws Exception {
        window.press(KeyCode.F1);
        OpenWindow.pulses(3);
        assertTrue(card().isPresent());
        window.press(KeyCode.ESCAPE);
        OpenWindow.pulses(3);
        assertFalse(card().isPresent());
    }

    @Test
    void aFacetIsFoldedAndItsValuesTickedKeptAloneAndLeftOutByKeyboard() throws Exception {
        focus("facet-kind-title");
        window.press(KeyCode.RIGHT);
        assertTrue(window.find("facet-kind-cluster").isPresent());
        focus("facet-kind-cluster");
        window.press(KeyCode.SPACE);
        assertEquals(Set.of("cluster"), kinds());
        focus("facet-kind-cluster");
        window.press(KeyCode.DELETE);
        assertTrue(excludes());
        focus("facet-kind-project");
        window.press(KeyCode.ENTER);
        assertEquals(Set.of("project"), kinds());
        assertFalse(excludes());
        focus("facet-kind-project");
        window.press(KeyCode.BACK_SPACE);
        assertEquals(Set.of(), kinds());
        focus("facet-kind-title");
        window.press(KeyCode.LEFT);
        assertFalse(window.find("facet-kind-cluster").isPresent());
    }

    private Set<String> kinds() throws Exception {
        return OpenWindow.fx(() -> window.window()
                .session()
                .exploration()
                .facet(Dimension.KIND)
                .<Set<String>>map(c -> c.values())
                .orElse(Set.of()));
    }

    private boolean excludes() throws Exception {
        return OpenWindow.fx(() -> window.window()
                .session()
                .exploration()
                .facet(Dimension.KIND)
                .map(c -> c.excluded())
                .orElse(false));
    }

    private void focus(String id) throws Exception {
        Node node = window.find(id).orElseThrow();
        OpenWindow.fx(() -> {
            node.requestFocus();
            return null;
        });
    }

    private static Optional<javafx.stage.Window> card() throws Exception {
        return OpenWindow.fx(() -> javafx.stage.Window.getWindows().stream()
                .filter(w -> w.getScene() != null && w.getScene().lookup("#keys-card") != null)
                .findFirst());
    }

    private static boolean awaitsTheKeyboard(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && isShown(node);
    }

    private static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String words(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return switch (node) {
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            case TextInputControl field -> field.getPromptText() == null ? "" : field.getPromptText();
            case TabPane tabs -> tabs.getSelectionModel().getSelectedItem().getText();
            default -> "";
        };
    }

    private static Bounds bounds(Node node) throws Exception {
        return OpenWindow.fx(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static boolean differs(WritableImage one, WritableImage other, Bounds at) {
        PixelReader a = one.getPixelReader();
        PixelReader b = other.getPixelReader();
        int right = (int) Math.min(one.getWidth(), at.getMaxX() + 4);
        int bottom = (int) Math.min(one.getHeight(), at.getMaxY() + 4);
        for (int y = (int) Math.max(0, at.getMinY() - 4); y < bottom; y++) {
            for (int x = (int) Math.max(0, at.getMinX() - 4); x < right; x++) {
                if (a.getArgb(x, y) != b.getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String describe(Node node) {
        return node == null
                ? "nothing"
                : node.getClass().getSimpleName() + "#" + node.getId() + " " + node.getStyleClass() + " " + words(node);
    }
}
