package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Transition;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.theme.Looks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The text of a record is selected where it stands, by mouse and by keys, and copied; its links go on working.
class RecordTextTest {
    private OpenWindow open;

    @BeforeEach
    void openARecord() throws Exception {
        open = OpenWindow.in(new Looks(Locale.FRENCH, false), Keeper.none());
        open.send(new Transition.Select(List.of("miai-cluster")));
        OpenWindow.pulses(3);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aStretchIsDraggedOverAndCopied() throws Exception {
        Node name = open.find("record-name").orElseThrow();
        Node figure = open.find("record-figure").orElseThrow();
        drag(name, new Point2D(0, 8), figure, new Point2D(400, 14));
        assertEquals("MIAI Cluster\nGrenoble · Auvergne-Rhône-Alpes\n70 M€ attribué", copied());
        assertTrue(marked(), "nothing is drawn over the words");
        drag(name, new Point2D(0, 8), name, new Point2D(28, 8));
        assertTrue("MIAI Cluster".startsWith(copied()) && copied().length() < 6, this::copied);
    }

    @Test
    void aLinkDraggedOverIsCopiedAndNotOpened() throws Exception {
        Hyperlink link = links().stream()
                .filter(l -> l.getText().equals("Université Grenoble Alpes"))
                .findFirst()
                .orElseThrow();
        ScrollPane inspector = (ScrollPane) open.find("inspector").orElseThrow();
        OpenWindow.fx(() -> {
            double at =
                    inspector.getContent().sceneToLocal(link.localToScene(0, 0)).getY();
            double room = inspector.getViewportBounds().getHeight();
            inspector.setVvalue(at / (inspector.getContent().getLayoutBounds().getHeight() - room));
            return null;
        });
        OpenWindow.pulses(1);
        drag(link, new Point2D(0, 8), link, new Point2D(link.getWidth() - 1, 8));
        assertEquals("Université Grenoble Alpes", copied());
        assertEquals(
                Set.of("miai-cluster"), open.window().session().exploration().selection());
    }

    @Test
    void aDoubleClickTakesAWordAndShiftTakesMore() throws Exception {
        Node name = open.find("record-name").orElseThrow();
        mouse(name, MouseEvent.MOUSE_PRESSED, new Point2D(8, 8), 2);
        mouse(name, MouseEvent.MOUSE_RELEASED, new Point2D(8, 8), 2);
        assertEquals("MIAI", copied());
        enter();
        open.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals("MIAI Cluster", copied());
        open.press(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals("MIAI Cluste", copied());
    }

    /// On its first letter and on its last, the word and no space beside it.
    @Test
    void aDoubleClickAtTheEdgeOfAWordTakesThatWord() throws Exception {
        Node name = open.find("record-name").orElseThrow();
        double width =
                OpenWindow.fx(() -> name.lookup(".text").getBoundsInParent().getMaxX());
        double[] middle = OpenWindow.fx(() -> {
            Text words = (Text) name.lookup(".text");
            Bounds first = new Path(words.rangeShape(0, 4)).getBoundsInLocal();
            Bounds second = new Path(words.rangeShape(5, 12)).getBoundsInLocal();
            double left = words.getBoundsInParent().getMinX()
                    - words.getBoundsInLocal().getMinX();
            return new double[] {left + first.getMaxX() - 2, left + second.getMinX() + 2};
        });
        for (double x : new double[] {0.5, middle[0]}) {
            twice(name, x);
            assertEquals("MIAI", copied(), "at " + x);
        }
        for (double x : new double[] {middle[1], width - 0.5}) {
            twice(name, x);
            assertEquals("Cluster", copied(), "at " + x);
        }
    }

    private static void twice(Node on, double x) throws Exception {
        mouse(on, MouseEvent.MOUSE_PRESSED, new Point2D(x, 8), 2);
        mouse(on, MouseEvent.MOUSE_RELEASED, new Point2D(x, 8), 2);
    }

    @Test
    void theCardGoesByWhileTheMouseIsHeldBelowIt() throws Exception {
        Node name = open.find("record-name").orElseThrow();
        ScrollPane inspector = (ScrollPane) open.find("inspector").orElseThrow();
        Point2D below = OpenWindow.fx(() -> name.sceneToLocal(inspector.localToScene(20, inspector.getHeight() + 60)));
        mouse(name, MouseEvent.MOUSE_PRESSED, new Point2D(1, 8), 1);
        mouse(name, MouseEvent.MOUSE_DRAGGED, below, 1);
        int first = copied().length();
        OpenWindow.pulses(12);
        double scrolled = OpenWindow.fx(inspector::getVvalue);
        assertTrue(scrolled > 0);
        assertTrue(copied().length() > first);
        mouse(name, MouseEvent.MOUSE_RELEASED, below, 1);
        double stopped = OpenWindow.fx(inspector::getVvalue);
        OpenWindow.pulses(6);
        assertEquals(stopped, OpenWindow.fx(inspector::getVvalue));
    }

    @Test
    void keysThatMarkBringWhatTheyReachIntoSight() throws Exception {
        ScrollPane inspector = (ScrollPane) open.find("inspector").orElseThrow();
        enter();
        for (int i = 0; i < 60; i++) {
            open.strike(KeyCode.SHIFT, KeyCode.DOWN);
        }
        OpenWindow.pulses(2);
        assertTrue(OpenWindow.fx(inspector::getVvalue) > 0);
    }

    @Test
    void anotherRecordTakesTheSelectionAway() throws Exception {
        Node name = open.find("record-name").orElseThrow();
        drag(name, new Point2D(0, 8), name, new Point2D(60, 8));
        assertTrue(marked());
        open.send(new Transition.Select(List.of("enact")));
        OpenWindow.pulses(3);
        assertFalse(marked());
    }

    private List<Hyperlink> links() throws Exception {
        Node inspector = open.find("inspector").orElseThrow();
        return OpenWindow.fx(() -> {
            List<Hyperlink> all = new ArrayList<>();
            collect(inspector, all);
            return all;
        });
    }

    private static void collect(Node node, List<Hyperlink> into) {
        if (node instanceof Hyperlink link) {
            into.add(link);
        } else if (node instanceof Parent parent && !(node instanceof Labeled)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    private boolean marked() throws Exception {
        Node inspector = open.find("inspector").orElseThrow();
        return OpenWindow.fx(() -> inspector.lookupAll(".marked").stream()
                .anyMatch(node -> !((Path) node).getElements().isEmpty()));
    }

    private void enter() throws Exception {
        Node inspector = open.find("inspector").orElseThrow();
        OpenWindow.fx(() -> {
            inspector.requestFocus();
            return null;
        });
    }

    private String copied() {
        try {
            enter();
            open.press(KeyCode.CONTROL, KeyCode.C);
            return OpenWindow.fx(() -> Clipboard.getSystemClipboard().getString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void drag(Node from, Point2D start, Node to, Point2D end) throws Exception {
        mouse(from, MouseEvent.MOUSE_PRESSED, start, 1);
        Point2D there = OpenWindow.fx(() -> from.sceneToLocal(to.localToScene(end)));
        mouse(from, MouseEvent.MOUSE_DRAGGED, start.midpoint(there), 1);
        mouse(from, MouseEvent.MOUSE_DRAGGED, there, 1);
        mouse(from, MouseEvent.MOUSE_RELEASED, there, 1);
    }

    private static void mouse(Node on, EventType<MouseEvent> type, Point2D at, int clicks) throws Exception {
        OpenWindow.fx(() -> {
            Point2D scene = on.localToScene(at);
            Event.fireEvent(
                    on,
                    new MouseEvent(
                            type,
                            scene.getX(),
                            scene.getY(),
                            scene.getX(),
                            scene.getY(),
                            MouseButton.PRIMARY,
                            clicks,
                            false,
                            false,
                            false,
                            false,
                            type != MouseEvent.MOUSE_RELEASED,
                            false,
                            false,
                            true,
                            false,
                            false,
                            null));
            return null;
        });
        OpenWindow.pulses(1);
    }
}
