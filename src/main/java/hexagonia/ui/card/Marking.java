package hexagonia.ui.card;

import hexagonia.ui.card.Passages.Spot;
import hexagonia.ui.keys.Key;
import java.text.BreakIterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/// Marks words of a card to copy them, as in any text: by dragging over them, by a double click on one, by Shift and
/// arrows once the keyboard is in the card, or all of them at once. A link that is dragged over does not open.
final class Marking {
    /// A hand that clicks trembles no further than this.
    private static final double STILL = 4;

    private final Pane card;
    private final Passages passages;
    private Optional<Spot> anchor = Optional.empty();
    private Optional<Spot> caret = Optional.empty();
    private Optional<Following> following = Optional.empty();
    private Point2D from = Point2D.ZERO;
    private Point2D held = Point2D.ZERO;
    private boolean dragging;

    Marking(Pane card, Paint marked) {
        this.card = card;
        this.passages = new Passages(card, marked);
        card.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        card.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        card.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        card.layoutBoundsProperty().subscribe(_ -> show());
    }

    /// Keeps what is marked in sight of what the card scrolls in.
    void in(ScrollPane pane) {
        following = Optional.of(new Following(pane, this::follow));
    }

    /// What is marked; empty for nothing.
    String text() {
        return anchor.isPresent() && caret.isPresent() ? passages.text(anchor.get(), caret.get()) : "";
    }

    void none() {
        passages.unmark();
        anchor = Optional.empty();
        caret = Optional.empty();
    }

    void all() {
        passages.read();
        List<Text> texts = passages.all();
        if (!texts.isEmpty()) {
            mark(new Spot(texts.getFirst(), 0), end(texts.getLast()));
        }
    }

    void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text()));
    }

    private static Spot end(Text text) {
        return new Spot(text, text.getText().length());
    }

    private void mark(Spot from, Spot to) {
        anchor = Optional.of(from);
        caret = Optional.of(to);
        show();
    }

    /// Again where the words have moved to.
    private void show() {
        if (anchor.isPresent() && caret.isPresent()) {
            passages.mark(anchor.get(), caret.get());
        }
    }

    private void press(MouseEvent event) {
        dragging = false;
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        from = point(event);
        passages.read();
        Optional<Spot> here = passages.at(from);
        if (event.isShiftDown() && anchor.isPresent()) {
            here.ifPresent(spot -> mark(anchor.get(), spot));
            event.consume();
            return;
        }
        none();
        anchor = here;
        if (event.getClickCount() == 2 && button(event).isEmpty()) {
            passages.letter(from).ifPresent(spot -> mark(begin(spot), word(spot, 1)));
        }
    }

    private Point2D point(MouseEvent event) {
        return card.sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    private void drag(MouseEvent event) {
        Point2D to = point(event);
        if (event.getButton() != MouseButton.PRIMARY || anchor.isEmpty() || !dragging && to.distance(from) < STILL) {
            return;
        }
        dragging = true;
        held = new Point2D(event.getSceneX(), event.getSceneY());
        follow();
        following.ifPresent(f -> f.held(event.getSceneY()));
        event.consume();
    }

    /// Marks as far as where the mouse is held.
    private void follow() {
        passages.at(card.sceneToLocal(held)).ifPresent(spot -> mark(anchor.orElse(spot), spot));
    }

    private void release(MouseEvent event) {
        following.ifPresent(Following::end);
        if (dragging) {
            button(event).ifPresent(ButtonBase::disarm);
        }
    }

    /// The link or button under the mouse.
    private static Optional<ButtonBase> button(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof ButtonBase)) {
            node = node.getParent();
        }
        return Optional.ofNullable((ButtonBase) node);
    }

    /// What keys do while the keyboard is in the card, or on what it scrolls in.
    void key(KeyEvent event) {
        boolean arrow =
                event.isShiftDown() && !event.isAltDown() && event.getCode().isArrowKey();
        if (Key.ALL.matches(event)) {
            all();
        } else if (Key.COPY.matches(event) && !text().isEmpty()) {
            copy();
        } else if (arrow) {
            extend(event);
        } else {
            return;
        }
        event.consume();
    }

    /// By a letter, by a word with Ctrl, by a passage up or down.
    private void extend(KeyEvent event) {
        passages.read();
        List<Text> texts = passages.all();
        if (texts.isEmpty()) {
            return;
        }
        Spot start = anchor.filter(spot -> texts.contains(spot.text())).orElse(new Spot(texts.getFirst(), 0));
        Spot at = caret.filter(spot -> texts.contains(spot.text())).orElse(start);
        int place = texts.indexOf(at.text());
        boolean whole = event.isShortcutDown();
        Spot to = switch (event.getCode()) {
            case RIGHT ->
                at.at() == at.text().getText().length() && place + 1 < texts.size()
                        ? new Spot(texts.get(place + 1), 0)
                        : whole ? word(at, 1) : letter(at, 1);
            case LEFT -> at.at() == 0 && place > 0 ? end(texts.get(place - 1)) : whole ? word(at, -1) : letter(at, -1);
            case DOWN -> end(place + 1 < texts.size() && at.equals(end(at.text())) ? texts.get(place + 1) : at.text());
            default -> new Spot(place > 0 && at.at() == 0 ? texts.get(place - 1) : at.text(), 0);
        };
        mark(start, to);
        Bounds seen = passages.bounds(to.text());
        following.ifPresent(f -> f.show(seen.getMinY(), seen.getMaxY()));
    }

    /// Where the word begins that a letter stands in.
    private static Spot begin(Spot letter) {
        BreakIterator breaks = BreakIterator.getWordInstance();
        breaks.setText(letter.text().getText());
        return breaks.isBoundary(letter.at()) ? letter : word(letter, -1);
    }

    private static Spot letter(Spot spot, int step) {
        return move(BreakIterator.getCharacterInstance(), spot, step);
    }

    private static Spot word(Spot spot, int step) {
        return move(BreakIterator.getWordInstance(), spot, step);
    }

    private static Spot move(BreakIterator breaks, Spot spot, int step) {
        String words = spot.text().getText();
        breaks.setText(words);
        int to = step > 0
                ? spot.at() < words.length() ? breaks.following(spot.at()) : words.length()
                : spot.at() > 0 ? breaks.preceding(spot.at()) : 0;
        return new Spot(spot.text(), to);
    }
}
