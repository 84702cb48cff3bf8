package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Transition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// F6 walks round the panes of the window and Shift+F6 walks back past the same, wherever the keyboard stands.
class StopsTest {
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.in(Locale.FRENCH, false);
        window.send(new Transition.Select(List.of("miai-cluster")));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "map", "tables", "sources"})
    void bothWaysLeadPastTheSameFromEverywhere(String tab) throws Exception {
        assertTrue(Exhibits.tabs().contains(tab));
        window.send(new Transition.ToTab(tab));
        OpenWindow.pulses(4);
        Set<Node> all = stops();
        assertTrue(all.size() > 15, () -> "only " + all.size());
        // Once round, so that every pane has chosen where it is come to.
        List<Node> panes = walk(all.iterator().next(), 12, KeyCode.F6);
        List<Node> round = List.copyOf(new LinkedHashSet<>(panes));
        List<String> faults = new ArrayList<>();
        for (Node from : all) {
            List<Node> on = walk(from, round.size(), KeyCode.F6);
            List<Node> back = walk(from, round.size(), KeyCode.SHIFT, KeyCode.F6);
            if (!isRoundOf(on, round) || !isRoundOf(back.reversed(), round) || !meet(on, back)) {
                faults.add(Walk.describe(from) + "\n  on " + names(on) + "\n  back " + names(back));
            }
        }
        assertEquals(List.of(), faults);
    }

    /// From between two panes the ways part at once; from within one they leave it on both sides.
    private static boolean meet(List<Node> on, List<Node> back) {
        return on.equals(back.reversed())
                || on.subList(0, on.size() - 1)
                        .equals(back.subList(0, back.size() - 1).reversed());
    }

    private static boolean isRoundOf(List<Node> walked, List<Node> round) {
        List<Node> turned = new ArrayList<>(walked);
        int by = walked.isEmpty() ? -1 : round.indexOf(walked.getFirst());
        if (by < 0) {
            return false;
        }
        Collections.rotate(turned, by);
        return turned.equals(round);
    }

    @Test
    void whatASentenceOffersIsReachedByKeysAndLeftAgain() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.D);
        OpenWindow.pulses(2);
        Node offer = window.find("notice-action").orElseThrow();
        Node before = window.focused();
        List<Node> round = walk(before, 12, KeyCode.F6);
        assertTrue(round.contains(offer), () -> names(round).toString());
        walk(before, round.indexOf(offer) + 1, KeyCode.F6);
        assertEquals(offer, window.focused());
        window.press(KeyCode.ENTER);
        OpenWindow.pulses(2);
        assertTrue(window.find("dossier-card").isPresent(), "the dossier is shown");
    }

    @Test
    void escapePutsASentenceAwayAndTheKeyboardBack() throws Exception {
        OpenWindow.fx(() -> {
            window.window().scene().getRoot().lookup("#menu").requestFocus();
            return null;
        });
        window.press(KeyCode.CONTROL, KeyCode.D);
        OpenWindow.pulses(2);
        Node offer = window.find("notice-action").orElseThrow();
        window.press(KeyCode.SHIFT, KeyCode.F6);
        assertEquals(offer, window.focused());
        window.press(KeyCode.ESCAPE);
        assertEquals("menu", window.focused().getId());
        assertEquals(
                List.of("miai-cluster"),
                List.copyOf(window.window().session().exploration().selection()));
        assertTrue(!window.find("notice").orElseThrow().isVisible());
    }

    /// While a card is shown, what a sentence offers is one key away, and the card as well.
    @Test
    void fromACardToTheSentenceAndBack() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.D);
        OpenWindow.pulses(2);
        OpenWindow.fx(() -> {
            ((Button) window.window().scene().getRoot().lookup("#looks")).fire();
            return null;
        });
        OpenWindow.pulses(2);
        window.press(KeyCode.TAB);
        Node inCard = window.focused();
        window.press(KeyCode.F6);
        assertEquals("notice-action", window.focused().getId());
        window.press(KeyCode.F6);
        assertEquals(inCard, window.focused());
    }

    private List<Node> walk(Node from, int steps, KeyCode... keys) throws Exception {
        OpenWindow.fx(() -> {
            from.requestFocus();
            return null;
        });
        List<Node> walked = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            window.strike(keys);
            walked.add(window.focused());
        }
        return walked;
    }

    /// All that Tab comes to.
    private Set<Node> stops() throws Exception {
        Set<Node> stops = new LinkedHashSet<>();
        window.strike(KeyCode.TAB);
        for (Node at = window.focused(); stops.add(at) && stops.size() < 200; at = window.focused()) {
            window.strike(KeyCode.TAB);
        }
        return stops;
    }

    private static List<String> names(List<Node> nodes) {
        return nodes.stream()
                .map(n -> n.getId() == null ? n.getClass().getSimpleName() : n.getId())
                .toList();
    }
}
