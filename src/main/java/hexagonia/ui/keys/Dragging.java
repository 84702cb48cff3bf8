package hexagonia.ui.keys;

import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Moves something among its like with the mouse, as [Moving] does with keys: what is dragged fades, and a rule shows
/// where it would come to stand. Nothing moves before the button is let go.
public final class Dragging {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
    /// A hand that clicks trembles no further than this.
    private static final double STILL = 5;

    private final Supplier<List<Node>> line;
    private final ObjIntConsumer<Node> move;
    private Optional<Node> held = Optional.empty();
    private double from;
    private boolean dragged;

    private Dragging(Supplier<List<Node>> line, ObjIntConsumer<Node> move) {
        this.line = line;
        this.move = move;
    }

    /// Lets what stands in a line within a node be dragged.
    ///
    /// @param line what can be dragged, from left to right
    /// @param move told by how many places
    public static void install(Node within, Supplier<List<Node>> line, ObjIntConsumer<Node> move) {
        Dragging dragging = new Dragging(line, move);
        within.addEventFilter(MouseEvent.MOUSE_PRESSED, dragging::press);
        within.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragging::drag);
        within.addEventFilter(MouseEvent.MOUSE_RELEASED, dragging::release);
    }

    private void press(MouseEvent event) {
        dragged = false;
        from = event.getSceneX();
        List<Node> all = line.get();
        held = event.getButton() == MouseButton.PRIMARY && event.getTarget() instanceof Node target
                ? Stream.iterate(target, n -> n != null, Node::getParent)
                        .filter(all::contains)
                        .findFirst()
                : Optional.empty();
    }

    private void drag(MouseEvent event) {
        if (held.isEmpty() || !dragged && Math.abs(event.getSceneX() - from) <= STILL) {
            return;
        }
        dragged = true;
        List<Node> all = line.get();
        int own = all.indexOf(held.get());
        int place = place(all, event);
        all.forEach(node -> {
            int at = all.indexOf(node);
            node.pseudoClassStateChanged(DRAGGED, at == own);
            node.pseudoClassStateChanged(BEFORE, at == place && place < own);
            node.pseudoClassStateChanged(AFTER, at == place && place > own);
        });
        event.consume();
    }

    private void release(MouseEvent event) {
        if (!dragged) {
            return;
        }
        List<Node> all = line.get();
        List.of(DRAGGED, BEFORE, AFTER).forEach(state -> all.forEach(n -> n.pseudoClassStateChanged(state, false)));
        int by = place(all, event) - all.indexOf(held.orElseThrow());
        if (by != 0) {
            move.accept(held.get(), by);
        }
        dragged = false;
        event.consume();
    }

    /// Where what is held would stand: behind all others in lines above the mouse, and those of its line at its left.
    private int place(List<Node> all, MouseEvent at) {
        return (int) all.stream()
                .filter(n -> n != held.orElseThrow())
                .map(n -> n.localToScene(n.getLayoutBounds()))
                .filter(b -> b.getMaxY() < at.getSceneY()
                        || b.getMinY() <= at.getSceneY() && b.getCenterX() < at.getSceneX())
                .count();
    }
}
