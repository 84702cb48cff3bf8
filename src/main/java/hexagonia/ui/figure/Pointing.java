package hexagonia.ui.figure;

import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Picking;
import hexagonia.figure.Stroke;
import hexagonia.ui.figure.FigureView.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What mouse and keyboard point at in a figure view, and whom they tell.
final class Pointing {
    private final FigureView view;
    private final Hint hint;
    private Optional<FigureView.Pick> pick = Optional.empty();
    private Optional<Consumer<Datum>> open = Optional.empty();
    private Optional<Runnable> miss = Optional.empty();
    private Optional<FigureView.Drag> drag = Optional.empty();
    private Optional<Datum> hovered = Optional.empty();
    private Optional<Datum> focused = Optional.empty();
    private Optional<MouseEvent> pressed = Optional.empty();
    private Optional<Box> brush = Optional.empty();
    private boolean byKeyboard;

    Pointing(FigureView view) {
        this.view = view;
        this.hint = new Hint(view);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, e -> hover(Optional.empty()));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        view.focusedProperty().subscribe((before, after) -> focusMoved());
        view.focusVisibleProperty().subscribe((before, after) -> view.ringsChanged());
    }

    void onPick(FigureView.Pick handler) {
        pick = Optional.of(handler);
    }

    void onOpen(Consumer<Datum> handler) {
        open = Optional.of(handler);
    }

    void deeds(Function<Datum, String> told) {
        hint.deeds(told);
    }

    void onMiss(Runnable handler) {
        miss = Optional.of(handler);
    }

    void onDrag(FigureView.Drag handler) {
        drag = Optional.of(handler);
    }

    Optional<Datum> current() {
        return hovered.or(() -> focused);
    }

    /// Keeps pointing at the same data in a new figure, as far as it shows them.
    void follow() {
        if (hovered.isEmpty() && focused.isEmpty()) {
            return;
        }
        var order = view.picking().map(Picking::order).orElse(List.of());
        hovered = hovered.flatMap(d -> same(order, d));
        focused = focused.flatMap(d -> same(order, d));
        if (current().isEmpty() || hovered.filter(hint::isElsewhere).isPresent()) {
            hint.hide();
        } else if (hovered.isEmpty()) {
            focused.filter(hint::isElsewhere).ifPresent(hint::by);
        }
    }

    private static Optional<Datum> same(List<Datum> data, Datum datum) {
        return data.stream().filter(d -> d.id().equals(datum.id())).findFirst();
    }

    private void moved(MouseEvent event) {
        hover(view.at(event.getX(), event.getY()));
        hovered.ifPresent(datum -> hint.at(datum, event.getX(), event.getY()));
    }

    private void hover(Optional<Datum> datum) {
        if (!datum.equals(hovered)) {
            hovered = datum;
            view.setCursor(datum.isPresent() && pick.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            view.ringsChanged();
        }
        if (datum.isEmpty()) {
            hint.hide();
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            byKeyboard = false;
            view.requestFocus();
            hint.hide();
            pressed = Optional.of(event);
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || drag.isEmpty() || event.isStillSincePress()) {
            return;
        }
        pressed.ifPresent(from -> {
            var box = view.box(from.getX(), from.getY(), event.getX(), event.getY());
            brush = Optional.of(box);
            view.ringsChanged();
            drag.get().dragged(box, false);
        });
    }

    private void released(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressed = Optional.empty();
        brush.ifPresent(box -> {
            brush = Optional.empty();
            view.ringsChanged();
            drag.ifPresent(d -> d.dragged(box, true));
        });
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        var datum = view.at(event.getX(), event.getY());
        focused = datum;
        view.ringsChanged();
        if (datum.isEmpty()) {
            miss.ifPresent(Runnable::run);
        } else if (event.getClickCount() == 2 && open.isPresent()) {
            open.get().accept(datum.get());
        } else {
            tell(
                    datum.get(),
                    event.isShortcutDown() ? Manner.COMPARED : event.isShiftDown() ? Manner.ALSO : Manner.ALONE);
        }
    }

    private void typed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        switch (event.getCode()) {
            case RIGHT, DOWN -> consume(event, plain, () -> walk(1));
            case LEFT, UP -> consume(event, plain, () -> walk(-1));
            case HOME -> consume(event, plain, () -> walk(Integer.MIN_VALUE));
            case END -> consume(event, plain, () -> walk(Integer.MAX_VALUE));
            case ENTER, SPACE ->
                consume(
                        event,
                        focused.isPresent(),
                        () -> focused.ifPresent(datum -> {
                            if (event.isAltDown()) {
                                open.ifPresent(o -> o.accept(datum));
                            } else {
                                tell(datum, event.isShortcutDown() || event.isShiftDown() ? Manner.ALSO : Manner.ALONE);
                            }
                        }));
            case C ->
                consume(
                        event,
                        plain && focused.isPresent(),
                        () -> focused.ifPresent(datum -> tell(datum, Manner.COMPARED)));
            case ESCAPE -> consume(event, hint.hide(), () -> {});
            default -> {}
        }
    }

    private static void consume(KeyEvent event, boolean ours, Runnable action) {
        if (ours) {
            action.run();
            event.consume();
        }
    }

    /// Moves on by so many data in the order of reading, to the first or last at the ends.
    private void walk(int by) {
        var order = view.picking().map(Picking::order).orElse(List.of());
        if (order.isEmpty()) {
            return;
        }
        int from = focused.map(order::indexOf).orElse(by > 0 ? -1 : order.size());
        focus(order.get(Math.clamp((long) from + by, 0, order.size() - 1)));
    }

    Optional<Datum> focused() {
        return focused;
    }

    void hush() {
        hint.hide();
    }

    void focus(Datum datum) {
        byKeyboard = true;
        focused = Optional.of(datum);
        hovered = Optional.empty();
        view.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        view.ringsChanged();
        view.attend(datum);
        hint.by(datum);
    }

    void outline(Optional<Box> box) {
        brush = box;
        view.ringsChanged();
    }

    void tell(Datum datum, Manner manner) {
        pick.ifPresent(p -> p.picked(datum, manner));
    }

    private void focusMoved() {
        if (!view.isFocused()) {
            focused = Optional.empty();
            byKeyboard = false;
            hint.hide();
        }
        view.ringsChanged();
    }

    /// The rings to paint now: brush, hover (1 point, text colour), focus (2 points, accent).
    List<Mark> rings(Palette palette) {
        var rings = new ArrayList<Mark>();
        brush.ifPresent(box -> rings.add(Rings.rectangle(box, 0, Stroke.of(palette.accent(), 1))));
        hovered.ifPresent(d -> rings.addAll(around(d, 0, palette.text(), 1)));
        if (view.isFocused() && (byKeyboard || view.isFocusVisible())) {
            focused.ifPresentOrElse(
                    d -> rings.addAll(around(d, 2, palette.accent(), 2)),
                    () -> rings.addAll(aroundAll(Stroke.of(palette.accent(), 2))));
        }
        return rings;
    }

    private List<Mark> around(Datum datum, double gap, Ink ink, double width) {
        return view.picking().map(p -> p.shapes(datum.id())).orElse(List.of()).stream()
                .map(shape -> Rings.around(shape, gap, ink, width))
                .toList();
    }

    private List<Mark> aroundAll(Stroke stroke) {
        return view
                .figure()
                .map(f -> Rings.rectangle(new Box(0, 0, f.width(), f.height()).grown(-1), 3, stroke))
                .stream()
                .toList();
    }
}
