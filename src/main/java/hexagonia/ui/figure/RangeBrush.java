package hexagonia.ui.figure;

import hexagonia.figure.Datum;
import hexagonia.ui.keys.Key;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A range drawn along a figure. By hand: dragging draws one, dragging an edge of the one that stands sizes it,
/// dragging its inside moves it. By keyboard: Shift with the arrows draws one from the datum that has the keyboard's
/// attention; where ranges have steps, `r` takes hold of the one that stands or of one step there, the arrows move it,
/// Shift with them sizes it. Enter applies it. Escape takes back what is being drawn, else the range that stands.
public final class RangeBrush<R> {
    private static final double GRIP = 5;
    /// A hand that moves less than this means a click.
    private static final double STILL = 4;

    /// What the range is of. Places are points of the figure along the direction of the brush.
    public interface Ground<R> {
        /// What a hand draws from one place to another; empty where that is nothing.
        Optional<R> between(double from, double to);

        /// The range from one datum to another.
        Optional<R> across(Datum from, Datum to);

        /// The data that the keyboard goes along, in order.
        List<Datum> stops();

        /// The range that stands.
        default Optional<R> standing() {
            return Optional.empty();
        }

        /// Where a range that stands begins and ends.
        default double[] places(R range) {
            throw new IllegalStateException("no range stands here");
        }

        /// The range moved to begin at another place.
        default Optional<R> moved(R range, double start) {
            return Optional.of(range);
        }

        /// What the keyboard takes hold of: the range that stands, else one step at a datum; empty where ranges have no
        /// steps.
        default Optional<R> held(Optional<Datum> at) {
            return Optional.empty();
        }

        /// A range moved by steps, or only its end.
        default R stepped(R range, int by, boolean end) {
            return range;
        }

        /// Shows a range that does not filter yet; or none.
        void draft(Optional<R> range);

        /// Filters by a range.
        void apply(R range);

        /// Takes the range that stands away.
        default void clear() {}
    }

    /// What a press has hold of: the place that stays (of a new or a sized range), or how far into the range it took
    /// it.
    private record Hold<R>(double fixed, Optional<R> carried) {}

    private final FigureView view;
    private final Orientation along;
    private final Ground<R> ground;
    private Optional<Hold<R>> hold = Optional.empty();
    private double pressedAt;
    private boolean dragging;
    private Optional<R> draft = Optional.empty();
    private Optional<Datum> anchor = Optional.empty();
    private boolean held;

    private RangeBrush(FigureView view, Orientation along, Ground<R> ground) {
        this.view = view;
        this.along = along;
        this.ground = ground;
    }

    /// Lets ranges be drawn over `view`.
    public static <R> void install(FigureView view, Orientation along, Ground<R> ground) {
        RangeBrush<R> brush = new RangeBrush<>(view, along, ground);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, brush::pressed);
        // A scroll pane around it would take the keyboard at a press that reaches it.
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, brush::dragged);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, brush::released);
        view.addEventFilter(MouseEvent.MOUSE_CLICKED, brush::clicked);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, brush::moved);
        view.addEventFilter(KeyEvent.KEY_PRESSED, brush::typed);
        view.addEventFilter(KeyEvent.KEY_TYPED, brush::held);
        view.addEventHandler(KeyEvent.KEY_PRESSED, brush::escaped);
        view.focusedProperty().subscribe(focused -> {
            if (!focused) {
                brush.cancel();
            }
        });
    }

    private double place(MouseEvent event) {
        return along == Orientation.HORIZONTAL
                ? event.getX() - view.snappedLeftInset()
                : event.getY() - view.snappedTopInset();
    }

    private void pressed(MouseEvent event) {
        cancel();
        pressedAt = place(event);
        dragging = false;
        if (event.getButton() == MouseButton.PRIMARY) {
            hold = Optional.of(hold(place(event)));
        }
    }

    private Hold<R> hold(double at) {
        Optional<R> standing = ground.standing();
        if (standing.isEmpty()) {
            return new Hold<>(at, Optional.empty());
        }
        double[] ends = ground.places(standing.get());
        if (Math.abs(at - ends[0]) <= GRIP) {
            return new Hold<>(ends[1], Optional.empty());
        }
        if (Math.abs(at - ends[1]) <= GRIP) {
            return new Hold<>(ends[0], Optional.empty());
        }
        return at > ends[0] && at < ends[1] ? new Hold<>(at - ends[0], standing) : new Hold<>(at, Optional.empty());
    }

    private void dragged(MouseEvent event) {
        double at = place(event);
        if (hold.isEmpty() || !dragging && Math.abs(at - pressedAt) < STILL) {
            return;
        }
        dragging = true;
        Hold<R> held = hold.get();
        Optional<R> drawn = held.carried()
                .map(range -> ground.moved(range, at - held.fixed()))
                .orElseGet(() -> ground.between(held.fixed(), at));
        put(drawn);
        event.consume();
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            hold = Optional.empty();
            apply();
        }
    }

    /// The end of a drag is no click.
    private void clicked(MouseEvent event) {
        if (dragging) {
            event.consume();
        }
    }

    private void moved(MouseEvent event) {
        if (ground.standing().isEmpty() || view.at(event.getX(), event.getY()).isPresent()) {
            return;
        }
        double at = place(event);
        double[] ends = ground.places(ground.standing().get());
        boolean horizontal = along == Orientation.HORIZONTAL;
        boolean edge = Math.abs(at - ends[0]) <= GRIP || Math.abs(at - ends[1]) <= GRIP;
        boolean inside = at > ends[0] && at < ends[1];
        view.setCursor(edge ? horizontal ? Cursor.H_RESIZE : Cursor.V_RESIZE : inside ? Cursor.MOVE : Cursor.DEFAULT);
    }

    private void typed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean back = code == (along == Orientation.HORIZONTAL ? KeyCode.LEFT : KeyCode.UP);
        boolean on = code == (along == Orientation.HORIZONTAL ? KeyCode.RIGHT : KeyCode.DOWN);
        boolean bare = !event.isAltDown() && !event.isShortcutDown();
        if ((back || on) && bare && held) {
            put(draft.map(range -> ground.stepped(range, on ? 1 : -1, event.isShiftDown())));
        } else if ((back || on) && bare && event.isShiftDown()) {
            extend(on ? 1 : -1);
        } else if (code == KeyCode.ENTER && draft.isPresent()) {
            apply();
        } else if (code == KeyCode.ESCAPE && draft.isPresent()) {
            cancel();
            view.hush();
        } else {
            if (code.isArrowKey() || code == KeyCode.HOME || code == KeyCode.END) {
                cancel();
            }
            return;
        }
        event.consume();
    }

    private void held(KeyEvent event) {
        if (Key.BRUSH.matches(event)) {
            Optional<R> range = held ? Optional.empty() : ground.held(view.focused());
            cancel();
            put(range);
            held = range.isPresent();
            event.consume();
        }
    }

    /// Takes the range that stands away, when Escape had nothing smaller to do.
    private void escaped(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && !event.isConsumed()
                && ground.standing().isPresent()) {
            ground.clear();
            event.consume();
        }
    }

    /// Draws the range on to the next datum, from the one where it began.
    private void extend(int by) {
        List<Datum> stops = ground.stops();
        if (stops.isEmpty()) {
            return;
        }
        List<String> ids = stops.stream().map(Datum::id).toList();
        int at = view.focused().map(d -> ids.indexOf(d.id())).orElse(-1);
        int to = at < 0 ? (by > 0 ? 0 : ids.size() - 1) : Math.clamp((long) at + by, 0, ids.size() - 1);
        if (draft.isEmpty()) {
            anchor = Optional.of(stops.get(at < 0 ? to : at));
        }
        view.focus(stops.get(to));
        put(anchor.flatMap(from -> ground.across(from, stops.get(to))));
    }

    private void put(Optional<R> range) {
        draft = range;
        ground.draft(range);
    }

    private void apply() {
        Optional<R> drawn = draft;
        cancel();
        drawn.ifPresent(ground::apply);
    }

    private void cancel() {
        hold = Optional.empty();
        anchor = Optional.empty();
        held = false;
        if (draft.isPresent()) {
            put(Optional.empty());
        }
    }
}
