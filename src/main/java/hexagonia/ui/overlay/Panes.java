package hexagonia.ui.overlay;

import hexagonia.ui.figure.FigureView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
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
        if (!isAsked(event)) {
            return false;
        }
        List<Node> places = places(scene);
        if (!places.isEmpty()) {
            int next = next(places, scene.getFocusOwner(), event.isShiftDown());
            FocusInSight.put(entry(places.get(Math.floorMod(next, places.size()))));
        }
        return true;
    }

    static boolean isAsked(KeyEvent event) {
        return event.getCode() == KeyCode.F6 && !event.isShortcutDown() && !event.isAltDown();
    }

    /// The place after that which has the keyboard, or before it; both from anywhere between two places, so that both
    /// ways lead past the same.
    private static int next(List<Node> places, Node owner, boolean back) {
        Node within = Stream.iterate(owner, Objects::nonNull, Node::getParent)
                .filter(places::contains)
                .findFirst()
                .orElse(null);
        int at = places.indexOf(within);
        if (within instanceof TabPane && owner != within) {
            List<Node> all = nodes(within, new ArrayList<>());
            int here = all.indexOf(owner);
            long before = places.stream()
                    .filter(place -> place != within && all.contains(place) && all.indexOf(place) < here)
                    .count();
            return at + (int) before + (back ? 0 : 1);
        }
        return within == null && back ? -1 : at + (back ? -1 : 1);
    }

    /// All that stands in a node, in the order of Tab.
    private static List<Node> nodes(Node within, List<Node> into) {
        into.add(within);
        if (within instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> nodes(child, into));
        }
        return into;
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
