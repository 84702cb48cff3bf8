package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The ring follows the keyboard by itself: nothing here takes a picture, lays out or asks for a pulse.
class RingTest {
    private static final double OUT = 2;
    private static final int MOST = 400;

    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.in(Locale.FRENCH, false);
        window.send(new Transition.Select(List.of("miai-cluster")));
        window.send(new Transition.Toggle(Dimension.LEVER, "levier-recherche-formation"));
        OpenWindow.pulses(3);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theRingStandsAroundEveryStop() throws Exception {
        assertEquals(List.of(), walk(KeyCode.TAB));
        assertEquals(List.of(), walk(KeyCode.SHIFT, KeyCode.TAB));
    }

    /// All stops until one comes again; those where the ring is elsewhere after a short while.
    private List<String> walk(KeyCode... keys) throws Exception {
        List<String> faults = new ArrayList<>();
        Set<Node> stops = new LinkedHashSet<>();
        window.strike(keys);
        for (Node at = window.focused(); stops.add(at) && stops.size() < MOST; at = window.focused()) {
            String fault = fault(at);
            for (int i = 0; i < 20 && !fault.isEmpty(); i++) {
                Thread.sleep(25);
                fault = fault(at);
            }
            if (!fault.isEmpty()) {
                faults.add(fault);
            }
            window.strike(keys);
        }
        assertTrue(stops.size() > 30, "only " + stops.size() + " stops");
        return faults;
    }

    private String fault(Node at) throws Exception {
        return OpenWindow.fx(() -> {
            Node ring = window.window().scene().getRoot().lookup("#focus-ring");
            Bounds around = Walk.shown(at instanceof TabPane ? at.lookup(".tab:selected") : at);
            Bounds drawn = ring.localToScene(ring.getLayoutBounds());
            double off = Math.max(
                    Math.max(
                            Math.abs(drawn.getMinX() - Math.max(0, around.getMinX() - OUT)),
                            Math.abs(drawn.getMinY() - Math.max(0, around.getMinY() - OUT))),
                    Math.max(
                            Math.abs(drawn.getMaxX() - Math.min(width(), around.getMaxX() + OUT)),
                            Math.abs(drawn.getMaxY() - Math.min(height(), around.getMaxY() + OUT))));
            return ring.isVisible() && off <= 1 ? "" : Walk.describe(at) + " at " + around + ", ring at " + drawn;
        });
    }

    private double width() {
        return window.window().scene().getWidth();
    }

    private double height() {
        return window.window().scene().getHeight();
    }
}
