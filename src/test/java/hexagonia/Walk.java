package hexagonia;

import hexagonia.ui.figure.FigureView;
import hexagonia.ui.keys.OneStop;
import hexagonia.ui.theme.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.TreeView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.RangeSlider;

/// Goes through a part of the window by Tab and back by Shift+Tab, and tells what a reader without a mouse would
/// stumble over: what is not reached, what has no words, what does not show that it has the keyboard.
final class Walk {
    private static final int MOST = 400;
    private static final double RING = 4;

    private final OpenWindow window;
    private final Node part;
    private final Set<String> faults = new LinkedHashSet<>();

    private Walk(OpenWindow window, Node part) {
        this.window = window;
        this.part = part;
    }

    /// Walks round the whole window, both ways.
    static List<String> round(OpenWindow window) throws Exception {
        return new Walk(window, window.window().scene().getRoot()).round();
    }

    /// Walks round a card, which Tab does not leave, both ways.
    static List<String> card(OpenWindow window, String id) throws Exception {
        return new Walk(window, window.find(id).orElseThrow()).round();
    }

    /// Walks through a part from what stands before it to what stands after it, and back.
    static List<String> through(OpenWindow window, String id) throws Exception {
        return new Walk(window, window.find(id).orElseThrow()).through();
    }

    /// Whether the keyboard is elsewhere than in this part.
    static boolean isOutside(OpenWindow window, String id) throws Exception {
        return !new Walk(window, window.find(id).orElseThrow()).isIn(window.focused());
    }

    private List<String> round() throws Exception {
        Set<Node> forward = turn(KeyCode.TAB);
        Set<Node> back = turn(KeyCode.SHIFT, KeyCode.TAB);
        compare(forward, back);
        return List.copyOf(faults);
    }

    /// All stops until the first comes again.
    private Set<Node> turn(KeyCode... keys) throws Exception {
        Set<Node> stops = new LinkedHashSet<>();
        window.press(keys);
        Node at = window.focused();
        Node last = at;
        while (at != null && !stops.contains(at) && stops.size() < MOST) {
            stop(at, stops);
            last = at;
            window.press(keys);
            at = window.focused();
        }
        if (at == null) {
            faults.add("the keyboard is nowhere after " + describe(last));
        } else if (at != stops.iterator().next()) {
            faults.add("caught at " + describe(at));
        }
        return stops;
    }

    private List<String> through() throws Exception {
        Set<Node> forward = pass(KeyCode.TAB);
        Set<Node> back = pass(KeyCode.SHIFT, KeyCode.TAB);
        compare(forward, back);
        return List.copyOf(faults);
    }

    /// All stops within the part until the keyboard has left it.
    private Set<Node> pass(KeyCode... keys) throws Exception {
        Set<Node> stops = new LinkedHashSet<>();
        Node at = window.focused();
        for (int i = 0; i < MOST && (stops.isEmpty() || isIn(at)); i++) {
            if (at == null) {
                faults.add("the keyboard is nowhere");
                break;
            }
            if (stops.contains(at)) {
                faults.add("caught at " + describe(at));
                break;
            }
            if (isIn(at)) {
                stop(at, stops);
            }
            window.press(keys);
            at = window.focused();
        }
        if (stops.isEmpty()) {
            faults.add("never came to " + describe(part));
        }
        return stops;
    }

    private boolean isIn(Node node) {
        Node up = node;
        while (up != null && up != part) {
            up = up.getParent();
        }
        return up != null;
    }

    private void stop(Node at, Set<Node> stops) throws Exception {
        stops.add(at);
        check(at);
        if (at instanceof ToggleButton toggle && toggle.getToggleGroup() != null) {
            arrows(toggle, stops);
        }
        if (isValue(at)) {
            values(stops);
        }
    }

    private void check(Node at) throws Exception {
        OpenWindow.fx(() -> {
            if (words(at).isBlank()) {
                faults.add("without words: " + describe(at));
            }
            if (at instanceof ButtonBase button
                    && (button.getText() == null || button.getText().isBlank())
                    && !button.getProperties().containsKey(Nodes.HINT)) {
                faults.add("an icon without a tooltip: " + describe(at));
            }
            if (!isRinged(at)) {
                faults.add("focus not seen: " + describe(at));
            }
            Bounds shown = shown(at);
            if (shown.getWidth() < 4 || shown.getHeight() < 4) {
                faults.add("out of sight: " + describe(at));
            }
            return null;
        });
    }

    private static boolean isValue(Node node) {
        return node instanceof CheckBox && node.getParent().getStyleClass().contains("facet-row")
                || OneStop.holds(node);
    }

    /// Goes through the values of a facet, or what else is one stop, by arrows, from the first to the last.
    private void values(Set<Node> stops) throws Exception {
        window.press(KeyCode.HOME);
        Node before = null;
        for (Node at = window.focused(); at != before; at = window.focused()) {
            stops.add(at);
            check(at);
            before = at;
            window.press(KeyCode.DOWN);
        }
        if (!isValue(window.focused())) {
            faults.add("arrows leave the values for " + describe(window.focused()));
        }
    }

    /// Goes round the buttons of which one is chosen by arrows, which is how they are walked.
    private void arrows(ToggleButton from, Set<Node> stops) throws Exception {
        for (int i = 0; i < from.getToggleGroup().getToggles().size(); i++) {
            window.press(KeyCode.RIGHT);
            Node at = window.focused();
            stops.add(at);
            OpenWindow.fx(() -> {
                if (!isRinged(at) || !(at instanceof ToggleButton one && one.isSelected())) {
                    faults.add("arrows do not choose: " + describe(at));
                }
                return null;
            });
        }
        if (window.focused() != from) {
            faults.add("arrows do not go round: " + describe(from));
        }
    }

    /// Whether the ring stands around what is in sight of a node, and is nowhere hidden.
    private boolean isRinged(Node node) {
        Node ring = window.window().scene().getRoot().lookup("#focus-ring");
        Node around = node instanceof TabPane ? node.lookup(".tab:selected") : node;
        Bounds seen = shown(around);
        if (!ring.isVisible() || !ring.localToScene(ring.getLayoutBounds()).intersects(seen)) {
            return false;
        }
        WritableImage with = picture(seen);
        ring.setVisible(false);
        WritableImage without = picture(seen);
        ring.setVisible(true);
        return differs(with, without);
    }

    /// Whether the ring shows what has the keyboard now.
    static boolean isRinged(OpenWindow window) throws Exception {
        Node focused = window.focused();
        return OpenWindow.fx(() -> new Walk(window, focused).isRinged(focused));
    }

    private void compare(Set<Node> forward, Set<Node> back) throws Exception {
        OpenWindow.fx(() -> {
            Set<Node> one = new LinkedHashSet<>(forward);
            one.removeAll(back);
            one.forEach(n -> faults.add("not on the way back: " + describe(n)));
            Set<Node> other = new LinkedHashSet<>(back);
            other.removeAll(forward);
            other.forEach(n -> faults.add("only on the way back: " + describe(n)));
            List<Node> controls = new ArrayList<>();
            controls(part, controls);
            controls.stream().filter(n -> !forward.contains(n)).forEach(n -> faults.add("not reached: " + describe(n)));
            return null;
        });
    }

    /// What can be acted on, as it is now; what controls are made of does not count.
    private static void controls(Node node, List<Node> into) {
        if (!node.isVisible() || node.isDisabled() || isAnotherRow(node)) {
            return;
        }
        if (acts(node)) {
            into.add(node);
        }
        if (node instanceof Parent parent && (!(node instanceof Control) || holds(node))) {
            parent.getChildrenUnmodifiable().forEach(child -> controls(child, into));
        }
    }

    /// Whether this is a row that the arrows have not come to: Tab goes on from the row they stand on.
    private static boolean isAnotherRow(Node node) {
        return (node instanceof ListCell || node instanceof TableRow) && !node.isFocused();
    }

    private static boolean acts(Node node) {
        return node.isFocusTraversable()
                || node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof Slider
                || node instanceof ListView
                || node instanceof TableView
                || node instanceof TreeView
                || node instanceof TabPane
                || (node instanceof FigureView view && view.isFocusTraversable());
    }

    private static boolean holds(Node node) {
        return node instanceof ScrollPane
                || node instanceof SplitPane
                || node instanceof TabPane
                || node instanceof ToolBar
                || node instanceof ListView
                || node instanceof TableView
                || node instanceof TreeView
                || node instanceof RangeSlider
                || node instanceof Cell;
    }

    static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// The part of a node that is in sight: within the window and the views that scroll it.
    static Bounds shown(Node node) {
        Bounds shown = node.localToScene(node.getLayoutBounds());
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            boolean clips = up.getClip() != null || up.getParent() == null;
            shown = clips ? common(shown, up.localToScene(up.getLayoutBounds())) : shown;
        }
        return shown;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private WritableImage picture(Bounds at) {
        double x = Math.max(0, Math.rint(at.getMinX() - RING));
        double y = Math.max(0, Math.rint(at.getMinY() - RING));
        var scene = window.window().scene();
        double right = Math.min(scene.getWidth(), at.getMaxX() + RING);
        double bottom = Math.min(scene.getHeight(), at.getMaxY() + RING);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(
                new Rectangle2D(x, y, Math.max(1, Math.rint(right - x)), Math.max(1, Math.rint(bottom - y))));
        return scene.getRoot().snapshot(parameters, null);
    }

    private static boolean differs(WritableImage one, WritableImage other) {
        PixelReader a = one.getPixelReader();
        PixelReader b = other.getPixelReader();
        int width = (int) Math.min(one.getWidth(), other.getWidth());
        int height = (int) Math.min(one.getHeight(), other.getHeight());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (a.getArgb(x, y) != b.getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    static String words(Node node) {
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

    static String describe(Node node) {
        if (node == null) {
            return "nothing";
        }
        String up = node.getParent() == null ? "" : " in " + node.getParent().getStyleClass();
        String words = words(node);
        return node.getClass().getSimpleName() + "#" + node.getId() + " " + node.getStyleClass() + " "
                + words.substring(0, Math.min(40, words.length())) + up;
    }
}
