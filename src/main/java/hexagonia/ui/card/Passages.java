package hexagonia.ui.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;

/// The words that stand in a pane, in the order in which they are read, and the stretch of them that is marked.
final class Passages {
    /// How much further off a passage above or below is than one beside.
    private static final double ANOTHER_LINE = 100;

    private final Pane pane;
    private final Paint marked;
    private final Group marks = new Group();
    private List<Text> texts = List.of();

    /// A place between two letters.
    record Spot(Text text, int at) {}

    /// @param marked the colour of the letters that are marked
    Passages(Pane pane, Paint marked) {
        this.pane = pane;
        this.marked = marked;
        marks.setManaged(false);
        marks.setMouseTransparent(true);
    }

    /// Reads again what stands there.
    void read() {
        List<Text> found = new ArrayList<>();
        collect(pane, found);
        texts = found;
    }

    List<Text> all() {
        return texts;
    }

    private static void collect(Parent parent, List<Text> into) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            boolean words = node instanceof Text
                    && parent instanceof Labeled
                    && node.getStyleClass().contains("text");
            if (words
                    && !parent.getStyleClass().contains("mark")
                    && !((Text) node).getText().isEmpty()) {
                into.add((Text) node);
            } else if (node.isVisible() && node instanceof Parent inner) {
                collect(inner, into);
            }
        }
    }

    /// The place nearest to a point of the pane.
    Optional<Spot> at(Point2D point) {
        return near(point)
                .map(text -> spot(
                        text,
                        hit(text, point).getInsertionIndex(),
                        text.getText().length()));
    }

    /// The place before the letter at a point of the pane, or nearest to it.
    Optional<Spot> letter(Point2D point) {
        return near(point)
                .map(text -> spot(
                        text, hit(text, point).getCharIndex(), text.getText().length() - 1));
    }

    private Optional<Text> near(Point2D point) {
        return texts.stream().min(Comparator.comparingDouble(text -> distance(bounds(text), point)));
    }

    private static Spot spot(Text text, int at, int most) {
        return new Spot(text, Math.clamp(at, 0, most));
    }

    private HitInfo hit(Text text, Point2D point) {
        Bounds own = text.getBoundsInLocal();
        Point2D within = text.sceneToLocal(pane.localToScene(point));
        return text.hitTest(new Point2D(
                Math.clamp(within.getX(), own.getMinX(), own.getMaxX()),
                Math.clamp(within.getY(), own.getMinY(), own.getMaxY())));
    }

    private static double distance(Bounds box, Point2D point) {
        double dx = Math.max(0, Math.max(box.getMinX() - point.getX(), point.getX() - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - point.getY(), point.getY() - box.getMaxY()));
        return dx + ANOTHER_LINE * dy;
    }

    /// Where a passage stands in the pane.
    Bounds bounds(Text text) {
        return pane.sceneToLocal(text.localToScene(text.getBoundsInLocal()));
    }

    /// Marks what stands between two places, whichever comes first, in the place of what was marked.
    void mark(Spot from, Spot to) {
        List<Path> paths = new ArrayList<>();
        for (Text text : texts) {
            int start = start(text, from, to);
            int end = end(text, from, to);
            boolean some = start < end;
            text.setSelectionStart(some ? start : -1);
            text.setSelectionEnd(some ? end : -1);
            text.setSelectionFill(some ? marked : null);
            if (some) {
                Path path = new Path(text.rangeShape(start, end));
                path.getStyleClass().add("marked");
                Point2D origin = pane.sceneToLocal(text.localToScene(Point2D.ZERO));
                path.relocate(0, 0);
                path.setLayoutX(origin.getX());
                path.setLayoutY(origin.getY());
                paths.add(path);
            }
        }
        marks.getChildren().setAll(paths);
        if (!pane.getChildren().contains(marks)) {
            pane.getChildren().addFirst(marks);
        }
    }

    void unmark() {
        texts.forEach(text -> {
            text.setSelectionStart(-1);
            text.setSelectionEnd(-1);
            text.setSelectionFill(null);
        });
        pane.getChildren().remove(marks);
    }

    /// What stands between two places, passages side by side on one line.
    String text(Spot from, Spot to) {
        StringBuilder all = new StringBuilder();
        double bottom = Double.NaN;
        for (Text text : texts) {
            int start = start(text, from, to);
            int end = end(text, from, to);
            if (start < end) {
                Bounds box = bounds(text);
                if (!all.isEmpty()) {
                    all.append(box.getMinY() < bottom - 1 ? ' ' : '\n');
                }
                all.append(text.getText(), start, end);
                bottom = box.getMaxY();
            }
        }
        return all.toString().replace("-\n", "-");
    }

    private int start(Text text, Spot from, Spot to) {
        Spot first = compare(from, to) <= 0 ? from : to;
        int order = Integer.compare(texts.indexOf(text), texts.indexOf(first.text));
        return order < 0 ? text.getText().length() : order > 0 ? 0 : first.at;
    }

    private int end(Text text, Spot from, Spot to) {
        Spot last = compare(from, to) <= 0 ? to : from;
        int order = Integer.compare(texts.indexOf(text), texts.indexOf(last.text));
        return order < 0 ? text.getText().length() : order > 0 ? 0 : last.at;
    }

    private int compare(Spot one, Spot other) {
        return Comparator.<Spot>comparingInt(s -> texts.indexOf(s.text))
                .thenComparingInt(Spot::at)
                .compare(one, other);
    }
}
