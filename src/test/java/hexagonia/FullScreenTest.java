package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Exploration;
import hexagonia.explore.Transition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// F11 in the window: what is looked at stands alone on the whole screen, and all comes back as it was.
class FullScreenTest {
    /// What stands around a tab.
    private static final List<String> AROUND = List.of("facets", "inspector", "status", "search", "back");

    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.in(Locale.FRENCH, false);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void press(KeyCode key) throws Exception {
        window.press(key);
        OpenWindow.pulses(4);
    }

    /// Where each node that has a name is seen; the ring of the keyboard comes with the first key.
    private Map<String, Bounds> shown() throws Exception {
        List<Node> nodes = window.nodes();
        return OpenWindow.fx(() -> {
            Map<String, Bounds> found = new TreeMap<>();
            nodes.stream()
                    .filter(n -> n.getId() != null && !n.getId().equals("focus-ring") && Walk.isShown(n))
                    .forEach(n -> found.putIfAbsent(n.getId(), n.localToScene(n.getLayoutBounds())));
            return found;
        });
    }

    private boolean isFull() throws Exception {
        return OpenWindow.fx(() -> ((Stage) window.window().scene().getWindow()).isFullScreen());
    }

    private Exploration state() throws Exception {
        return OpenWindow.fx(() -> window.window().session().exploration());
    }

    /// All that a tab shows: the figures one by one, the others as they are.
    private static Stream<Transition> views() {
        return Stream.concat(
                Exhibits.figures().stream().map(Exhibit::show),
                Stream.of("overview", "map", "spending", "tables", "compare", "reconcile", "chronology", "sources")
                        .map(Transition.ToTab::new));
    }

    @Test
    void eachViewStandsAloneAndGivesAllBack() throws Exception {
        for (Transition view : views().toList()) {
            window.send(view);
            OpenWindow.pulses(4);
            Map<String, Bounds> before = shown();
            Exploration state = state();
            press(KeyCode.F11);
            Map<String, Bounds> alone = shown();
            String where = view + " shows " + alone.keySet();
            assertTrue(isFull(), where);
            AROUND.forEach(id -> assertFalse(alone.containsKey(id), id + " in " + where));
            Bounds tabs = alone.get("tabs");
            assertEquals(OpenWindow.fx(() -> window.window().scene().getWidth()), tabs.getWidth(), 1, where);
            assertEquals(state, state(), where);
            press(KeyCode.F11);
            assertFalse(isFull(), where);
            assertEquals(before.keySet(), shown().keySet(), where);
            for (String id : List.of("tabs", "facets", "inspector", "status")) {
                assertEquals(Optional.ofNullable(before.get(id)), Optional.ofNullable(shown().get(id)), id + where);
            }
        }
    }

    /// A figure has the room of what went, and its former one after that.
    @Test
    void aFigureGrowsAndShrinks() throws Exception {
        for (Exhibit figure : Exhibits.figures()) {
            window.send(figure.show());
            OpenWindow.pulses(4);
            Bounds before = shown().get(figure.id());
            press(KeyCode.F11);
            Bounds alone = shown().get(figure.id());
            assertTrue(alone.getWidth() > before.getWidth() + 200, figure.id() + " " + before + " " + alone);
            press(KeyCode.ESCAPE);
            assertFalse(isFull(), figure.id());
            assertEquals(before, shown().get(figure.id()), figure.id());
        }
    }
}
