package hexagonia.ui.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Finds the keyboard another place when what had it is taken away, hidden or disabled by what it did: the node of the
/// same name that was put there instead, else what now stands where it stood. Without it the keyboard would start again
/// at the top of the window.
public final class FocusKeeper {
    /// A node within which the keyboard was, and at which of its stops.
    private record Spot(Parent within, int at) {}

    private final Scene scene;
    private String id;
    private List<Spot> spots = List.of();
    private boolean lost;

    private FocusKeeper(Scene scene) {
        this.scene = scene;
    }

    /// Looks after the keyboard of a scene from now on.
    public static void install(Scene scene) {
        FocusKeeper keeper = new FocusKeeper(scene);
        scene.focusOwnerProperty().addListener((_, old, now) -> keeper.moved(old, now));
        scene.addPostLayoutPulseListener(keeper::find);
    }

    /// What goes with the keyboard leaves it to nobody at first; whoever asks for it does so directly.
    private void moved(Node old, Node now) {
        if (now == null && old != null && !FocusSearch.isEligible(old, scene)) {
            lost = true;
        } else if (now != null && !lost) {
            remember(now);
        }
    }

    private void remember(Node owner) {
        id = owner.getId();
        List<Spot> found = new ArrayList<>();
        for (Parent up = owner.getParent(); up != null; up = up.getParent()) {
            found.add(new Spot(up, Math.max(0, FocusSearch.stops(up).indexOf(owner))));
        }
        spots = found;
    }

    private void find() {
        if (lost) {
            lost = false;
            home().ifPresent(Node::requestFocus);
        }
    }

    private Optional<Node> home() {
        for (Spot spot : spots) {
            List<Node> stops =
                    FocusSearch.isEligible(spot.within(), scene) ? FocusSearch.stops(spot.within()) : List.of();
            Optional<Node> same = id == null
                    ? Optional.empty()
                    : stops.stream().filter(n -> Objects.equals(n.getId(), id)).findFirst();
            if (same.isPresent()) {
                return same;
            }
            if (!stops.isEmpty()) {
                return Optional.of(stops.get(Math.min(spot.at(), stops.size() - 1)));
            }
        }
        return Optional.empty();
    }
}
