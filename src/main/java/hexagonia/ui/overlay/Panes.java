package hexagonia.ui.overlay;

import hexagonia.ui.figure.FigureView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The panes of a window, which F6 walks round and Shift+F6 walks back. Of tabs, every figure and every list of the one
/// shown is a pane too, and whatever is marked as one.
public final class Panes {
    private static final String PANE = "panes.pane";

    private final List<Node> panes;

    public Panes(List<Node> panes) {
        this.panes = List.copyOf(panes);
    }

    /// Has F6 come to what stands in a node of a tab.
    public static void mark(Node pane) {
        pane.getProperties().put(PANE, true);
    }

    /// Puts the keyboard in the next pane, or the one before, where that was asked; whether it was.
    public boolean walk(KeyEvent event, Scene scene) {
        if (event.getCode() != KeyCode.F6 || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        List<Node> places = places(scene);
        int at = event.isShiftDown() ? 0 : -1;
        for (Node up = scene.getFocusOwner(); up != null; up = up.getParent()) {
            if (places.contains(up)) {
                at = places.indexOf(up);
                break;
            }
        }
        if (!places.isEmpty()) {
            FocusInSight.put(entry(places.get(Math.floorMod(at + (event.isShiftDown() ? -1 : 1), places.size()))));
        }
        return true;
    }

    private List<Node> places(Scene scene) {
        List<Node> places = new ArrayList<>();
        for (Node pane : panes) {
            List<Node> stops = FocusSearch.isEligible(pane, scene) ? FocusSearch.stops(pane) : List.of();
            if (!stops.isEmpty()) {
                places.add(pane);
            }
            if (pane instanceof TabPane) {
                stops.stream().flatMap(stop -> part(stop).stream()).distinct().forEach(places::add);
            }
        }
        return places;
    }

    private static Optional<Node> part(Node stop) {
        return isPart(stop)
                ? Optional.of(stop)
                : Stream.iterate(stop, Objects::nonNull, Node::getParent)
                        .filter(up -> up.getProperties().containsKey(PANE))
                        .findFirst();
    }

    private static boolean isPart(Node stop) {
        return stop instanceof FigureView
                || stop instanceof TableView
                || stop instanceof ListView
                || stop instanceof TreeView;
    }

    /// What of a pane takes the keyboard: its first stop in sight.
    private static Node entry(Node pane) {
        List<Node> stops = FocusSearch.stops(pane);
        return stops.stream()
                .filter(n -> !FocusSearch.of(n).isEmpty())
                .findFirst()
                .orElseGet(stops::getFirst);
    }
}
