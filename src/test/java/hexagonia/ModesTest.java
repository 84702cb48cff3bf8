package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Exploration;
import hexagonia.explore.Table;
import hexagonia.explore.Transition;
import hexagonia.text.Messages;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.keys.Key;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the window shows beside the exploration: tooltips, modes of the hand, the dossier's pages; none outlives what
/// it belongs to.
class ModesTest {
    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.in(Locale.FRENCH, false);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Node node(String selector) throws Exception {
        return OpenWindow.fx(() -> window.window().scene().getRoot().lookup(selector));
    }

    private void focus(Node node) throws Exception {
        OpenWindow.fx(() -> {
            node.requestFocus();
            return null;
        });
    }

    private FigureView figure() throws Exception {
        return (FigureView) window.nodes().stream()
                .filter(n -> n instanceof FigureView && Walk.isShown(n))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isHinted() throws Exception {
        return OpenWindow.fx(() -> Window.getWindows().stream().anyMatch(w -> w instanceof Tooltip && w.isShowing()));
    }

    /// Keys show the tooltip of a mark; the next tab has none of it.
    @Test
    void theTooltipOfAMarkGoesWithItsTab() throws Exception {
        window.send(new Transition.ToTab("spending"));
        OpenWindow.pulses(4);
        focus(figure());
        window.press(KeyCode.RIGHT);
        OpenWindow.until(ModesTest::isHinted);
        window.send(new Transition.ToTab("tables"));
        OpenWindow.pulses(3);
        assertFalse(isHinted());
    }

    @Test
    void theTooltipOfAMarkGoesWhenThePageIsScrolledUnderIt() throws Exception {
        window.resize(1278, 560);
        window.send(new Transition.ToTab("chronology"));
        OpenWindow.pulses(4);
        FigureView figure = figure();
        focus(figure);
        window.press(KeyCode.RIGHT);
        OpenWindow.until(ModesTest::isHinted);
        window.press(KeyCode.RIGHT);
        OpenWindow.pulses(2);
        assertTrue(isHinted(), "it follows from mark to mark");
        ScrollPane scroll = scroll(figure);
        OpenWindow.fx(() -> {
            scroll.setVvalue(scroll.getVvalue() > 0.5 ? 0 : 1);
            return null;
        });
        OpenWindow.pulses(3);
        assertFalse(isHinted());
    }

    private static ScrollPane scroll(Node node) {
        Node up = node;
        while (!(up instanceof ScrollPane pane
                && pane.getContent().getLayoutBounds().getHeight()
                        > pane.getViewportBounds().getHeight() + 20)) {
            up = up.getParent();
        }
        return (ScrollPane) up;
    }

    @Test
    void theTooltipOfACellGoesWhenItsTableIsScrolledUnderTheMouse() throws Exception {
        window.send(new Transition.ToTab("tables"));
        window.send(new Transition.ToTable(Table.CLAIMS));
        OpenWindow.pulses(4);
        Node table = node("#table");
        focus(table);
        Bounds at = OpenWindow.fx(() -> table.localToScreen(table.getLayoutBounds()));
        OpenWindow.fx(() -> {
            new Robot().mouseMove(at.getMinX() + 60, at.getMinY() + 200);
            return null;
        });
        OpenWindow.until(ModesTest::isHinted);
        OpenWindow.fx(() -> {
            ((TableView<?>) table).scrollTo(900);
            return null;
        });
        OpenWindow.pulses(3);
        assertFalse(isHinted());
    }

    @Test
    void startingOverLeavesNoModeBehind() throws Exception {
        window.send(new Transition.ToTab("map"));
        OpenWindow.pulses(4);
        String hand = hand();
        OpenWindow.fx(() -> {
            ((Button) window.window().scene().getRoot().lookup("#hand")).fire();
            return null;
        });
        assertFalse(hand.equals(hand()));
        focus(figure());
        window.press(Key.BRUSH);
        window.send(new Transition.Select(List.of("enact")));
        Node search = window.nodes().stream()
                .filter(n -> n instanceof TextField && "facet-search".equals(n.getId()))
                .findFirst()
                .orElse(null);
        afresh();
        Exploration start = Exploration.start(window.window().session().index());
        assertEquals(start, window.window().session().exploration());
        assertTrue(search == null || search.getScene() == null);
        window.send(new Transition.ToTab("map"));
        OpenWindow.pulses(4);
        assertEquals(hand, hand());
        String draft = Messages.in(Locale.FRENCH).get("map.draft");
        assertTrue(window.nodes().stream()
                .filter(Walk::isShown)
                .noneMatch(n -> n instanceof javafx.scene.control.Labeled l && draft.equals(l.getText())));
        focus(figure());
        window.press(KeyCode.ENTER);
        assertEquals(List.of(), window.window().session().exploration().clauses());
    }

    private String hand() throws Exception {
        return node("#hand").getAccessibleText();
    }

    private void afresh() throws Exception {
        window.press(Key.PALETTE);
        OpenWindow.fx(() -> {
            ((TextField) window.window().scene().getRoot().lookup("#palette-field"))
                    .setText(Messages.in(Locale.FRENCH).get("command.start-over"));
            return null;
        });
        window.press(KeyCode.ENTER);
        OpenWindow.pulses(4);
    }

    @Test
    void theButtonOfTheDossierCountsItsPages() throws Exception {
        Button dossier = (Button) node("#dossier");
        assertEquals("Dossier", dossier.getText());
        window.press(Key.GATHER);
        window.send(new Transition.ToTab("tables"));
        OpenWindow.pulses(3);
        window.press(Key.GATHER);
        assertEquals("Dossier · 2", dossier.getText());
        assertEquals("Dossier\u00A0: 2 pages", dossier.getAccessibleText());
        // With no room for its name the number stays.
        window.resize(1000, 700);
        assertTrue(window.nodes().stream()
                .filter(Walk::isShown)
                .anyMatch(n -> n instanceof javafx.scene.control.Label l
                        && l.getText().equals("2")
                        && Walk.describe(l).contains("medium")
                        && l.localToScene(l.getLayoutBounds()).getMaxY() < 48));
    }

    @Test
    void printingOffersTheRecordFirstWhereItHasTheKeyboard() throws Exception {
        window.send(new Transition.Select(List.of("enact")));
        OpenWindow.pulses(3);
        focus(node("#inspector"));
        window.press(Key.PRINT);
        OpenWindow.pulses(3);
        assertEquals(Optional.of("print-record"), firstPart());
        window.press(KeyCode.ESCAPE);
        focus(node("#tabs"));
        window.press(Key.PRINT);
        OpenWindow.pulses(3);
        assertEquals(Optional.of("print-overview"), firstPart());
    }

    /// Where the inspector is a drawer it goes when something is printed, and is what is printed all the same.
    @Test
    void printingOffersTheRecordFromItsDrawerToo() throws Exception {
        window.resize(1000, 700);
        window.send(new Transition.Select(List.of("enact")));
        OpenWindow.fx(() -> {
            ((Button) window.window().scene().getRoot().lookup("#open-inspector")).fire();
            return null;
        });
        OpenWindow.pulses(3);
        window.press(Key.PRINT);
        OpenWindow.pulses(3);
        assertEquals(Optional.of("print-record"), firstPart());
    }

    private Optional<String> firstPart() throws Exception {
        return window.nodes().stream()
                .filter(n -> n instanceof javafx.scene.control.ToggleButton
                        && n.getId() != null
                        && n.getId().startsWith("print-"))
                .map(Node::getId)
                .findFirst();
    }
}
