package hexagonia.ui.overlay;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The layer above the content of the window. One card at a time stands on it: under a control, in the middle, or as a
/// drawer at a side; a press outside closes it, and so does Escape, which who owns the keys tells. Tab goes round in a
/// card that has the keyboard, which goes back to where it was. All methods belong to the JavaFX thread.
public final class Overlay extends Pane {
    private static final double GAP = 4;
    private static final double MARGIN = 8;
    private static final String ESCAPES = "overlay.escapes";
    private static final String STEPS = "overlay.steps";

    private enum Place {
        UNDER,
        MIDDLE,
        LEFT,
        RIGHT
    }

    private final Notice notice;
    /// Stands behind the card in the order of Tab, to come back into it from its end.
    private final Region end = new Region();
    /// Covers the content behind a card in the middle, so that no cut word stands beside it.
    private final Region scrim = new Region();
    private final CardKeys keys;
    private final EventHandler<MouseEvent> outside = this::pressed;
    private Optional<Node> header = Optional.empty();
    private Optional<Node> foot = Optional.empty();
    private Region card;
    private Node anchor;
    private Place place;
    private Node before;
    private Runnable closed = () -> {};

    /// @param away what the button that puts a sentence away is called
    public Overlay(String away) {
        notice = new Notice(away);
        setPickOnBounds(false);
        setManaged(false);
        setViewOrder(-1);
        end.setManaged(false);
        scrim.setManaged(false);
        scrim.setVisible(false);
        scrim.getStyleClass().add("scrim");
        getChildren().addAll(scrim, notice, end);
        keys = new CardKeys(this, notice, end);
        sceneProperty().subscribe((old, scene) -> {
            if (old != null) {
                old.removeEventFilter(MouseEvent.MOUSE_PRESSED, outside);
            }
            if (scene != null) {
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, outside);
            }
        });
    }

    /// Leaves what stands at the head and at the foot of the window in sight behind every card.
    public void between(Node head, Node foot) {
        header = Optional.of(head);
        this.foot = Optional.of(foot);
    }

    /// Shows a card under a control that may keep the keyboard; `closed` runs once it is taken away.
    public void under(Node anchor, Region card, Runnable closed) {
        show(card, anchor, Place.UNDER, closed);
    }

    /// Shows a card in the middle, near the top.
    public void middle(Region card) {
        middle(card, () -> {});
    }

    /// The same; `closed` runs once it is taken away.
    public void middle(Region card, Runnable closed) {
        show(card, null, Place.MIDDLE, closed);
    }

    /// Shows a panel as a drawer beneath `above`, at the left or the right.
    public void drawer(Node above, Region panel, boolean left) {
        show(panel, above, left ? Place.LEFT : Place.RIGHT, () -> {});
    }

    /// Leaves Escape to a node of a card, which then does something smaller than closing the card.
    public static void leaveEscape(Node node) {
        node.getProperties().put(ESCAPES, true);
    }

    /// Whether Escape belongs to what an event is aimed at.
    public static boolean escapes(Object target) {
        return target instanceof Node node
                && node.hasProperties()
                && node.getProperties().containsKey(ESCAPES);
    }

    /// Leaves undo and redo to a card, which has steps of its own.
    public static void leaveUndo(Node card) {
        card.getProperties().put(STEPS, true);
    }

    /// Whether undo and redo belong to what an event is aimed at, or to what that is part of.
    public static boolean undoes(Object target) {
        Node up = target instanceof Node node ? node : null;
        while (up != null && !(up.hasProperties() && up.getProperties().containsKey(STEPS))) {
            up = up.getParent();
        }
        return up != null;
    }

    public boolean isOpen() {
        return card != null;
    }

    /// Whether this very card is shown.
    public boolean shows(Node shown) {
        return card != null && card == shown;
    }

    /// Takes the card away; the keyboard goes back to where it was when the card had it.
    public void close() {
        if (card == null) {
            return;
        }
        Region gone = card;
        Runnable after = closed;
        boolean hadKeyboard = has(gone, getScene().getFocusOwner());
        card = null;
        getChildren().remove(gone);
        gone.getStyleClass().removeAll("card", "drawer", "modal");
        scrim.setVisible(false);
        if (hadKeyboard && before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
        before = null;
        after.run();
    }

    /// The sentence at the foot of the window, with what it offers to do.
    public Node notice() {
        return notice;
    }

    /// Goes from the card to that sentence or back, where that was asked; whether it was.
    public boolean walk(KeyEvent event) {
        return keys.walk(event);
    }

    /// The card that is shown, if one is.
    Optional<Region> card() {
        return Optional.ofNullable(card);
    }

    /// Says a sentence at the foot of the window, for a while or until it is put away.
    public void say(String sentence) {
        notice.say(sentence);
    }

    /// Says a sentence at the foot of the window until it is put away, and offers to act on it.
    public void say(String sentence, String action, Runnable act) {
        notice.say(sentence, action, act);
    }

    private void show(Region shown, Node under, Place where, Runnable after) {
        close();
        Scene scene = getScene();
        before = scene == null ? null : scene.getFocusOwner();
        card = shown;
        anchor = under;
        place = where;
        closed = after;
        shown.setManaged(true);
        shown.getStyleClass().add(where == Place.LEFT || where == Place.RIGHT ? "drawer" : "card");
        if (where == Place.MIDDLE) {
            shown.getStyleClass().add("modal");
            scrim.setVisible(true);
        }
        getChildren().add(getChildren().indexOf(end), shown);
        shown.applyCss();
        requestLayout();
    }

    private void pressed(MouseEvent event) {
        Node target = event.getTarget() instanceof Node node ? node : null;
        if (card == null || has(card, target) || has(anchor, target) || has(notice, target)) {
            return;
        }
        boolean modal = place == Place.MIDDLE;
        close();
        if (modal) {
            event.consume();
        }
    }

    static boolean has(Node whole, Node part) {
        Node up = part;
        while (up != null && up != whole) {
            up = up.getParent();
        }
        return whole != null && up == whole;
    }

    @Override
    protected void layoutChildren() {
        notice.place(getWidth(), getHeight(), card != null && place == Place.MIDDLE);
        if (card == null) {
            return;
        }
        double below = anchor == null ? 0 : bottom(anchor);
        double head = header.map(this::bottom).orElse(0.0);
        double low = foot.map(node ->
                        sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY())
                .orElse(getHeight());
        scrim.resizeRelocate(0, head, getWidth(), Math.max(0, low - head));
        switch (place) {
            case UNDER -> {
                double width = Math.min(card.prefWidth(-1), getWidth() - 2 * MARGIN);
                double left = sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()))
                        .getMinX();
                double x = Math.clamp(left, MARGIN, Math.max(MARGIN, getWidth() - width - MARGIN));
                place(x, below + GAP, width, getHeight() - below - GAP - MARGIN);
            }
            case MIDDLE -> {
                double width = Math.min(card.prefWidth(-1), getWidth() - 2 * MARGIN);
                double y = Math.clamp(getHeight() / 10, MARGIN, 96);
                place((getWidth() - width) / 2, y, width, getHeight() - y - MARGIN);
            }
            case LEFT, RIGHT -> {
                double width = Math.min(card.prefWidth(-1), getWidth());
                double y = below;
                card.resizeRelocate(
                        snapPositionX(place == Place.LEFT ? 0 : getWidth() - width),
                        snapPositionY(y),
                        snapSizeX(width),
                        snapSizeY(getHeight() - y));
            }
        }
    }

    private double bottom(Node node) {
        return sceneToLocal(node.localToScene(node.getLayoutBounds())).getMaxY();
    }

    private void place(double x, double y, double width, double most) {
        double height = Math.clamp(card.prefHeight(width), 0, Math.max(0, Math.min(most, card.maxHeight(width))));
        card.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
}
