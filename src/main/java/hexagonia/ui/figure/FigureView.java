package hexagonia.ui.figure;

import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Palette;
import hexagonia.figure.Picking;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// Shows a figure made for the size it has, and lets its data be hovered, walked by keyboard, picked and brushed.
///
/// The figure is made again when the size changes or another source is shown, painted again when the screen's scale
/// changes too, each at most once per pulse and never while hidden. Rings and the brush stand on a surface of their
/// own, so that hovering does not repaint the figure. A source that throws is not asked again until the size changes or
/// another is shown; meanwhile the failure is said in its place. All methods belong to the JavaFX thread.
public final class FigureView extends Region {
    /// Makes the figure for a size in points. Called on the JavaFX thread, at most once per pulse.
    @FunctionalInterface
    public interface Source {
        Figure at(double width, double height);

        /// The least height that the figure needs at a width.
        default double least(double width) {
            return 0;
        }
    }

    /// Told which datum was picked, and how.
    @FunctionalInterface
    public interface Pick {
        void picked(Datum datum, Manner manner);
    }

    /// What is read aloud of a datum, and whether it can be picked.
    public record Voice(String words, boolean picks) {}

    /// How a datum is picked.
    public enum Manner {
        ALONE,
        /// It is to join what is picked already.
        ALSO,
        /// It is to join what is compared.
        COMPARED
    }

    /// Told of the rectangle dragged over the figure, in its points; `done` once the button is released.
    @FunctionalInterface
    public interface Drag {
        void dragged(Box box, boolean done);
    }

    private static final double TOLERANCE = 4;

    private final Layers picture = new Layers();
    private final Surface rings = new Surface();
    private final Shown shown = new Shown(this);
    private final Pointing pointing = new Pointing(this);
    private final Instead instead = new Instead(this, getChildren());
    private final SpokenMarks spoken = new SpokenMarks(this, getChildren());
    private Consumer<Figure> drawn = _ -> {};
    private Consumer<Box> attention = _ -> {};
    private Source source;
    private Palette palette = Palette.LIGHT;
    private Figure figure;
    private Picking picking;
    private boolean stale;
    private boolean ringsStale;
    private double asked;
    private double paintedWidth;
    private double paintedHeight;
    private double paintedScale;

    public FigureView() {
        getStyleClass().add("figure-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        getChildren().addAll(picture.canvases());
        getChildren().add(rings.canvas());
        shown.onChange(() -> setNeedsLayout(true));
        localToSceneTransformProperty().subscribe((before, after) -> setNeedsLayout(true));
    }

    /// Shows what the source makes from the next pulse on; rings take their colours from the palette.
    public void show(Palette palette, Source source) {
        this.palette = palette;
        this.source = source;
        stale = true;
        instead.retry();
        double least = getWidth() > 0 ? minHeight(getWidth()) : 0;
        if (least == asked) {
            setNeedsLayout(true);
        } else {
            asked = least;
            requestLayout();
        }
    }

    /// Called with where the datum is that the keyboard went to.
    public void onAttention(Consumer<Box> told) {
        attention = told;
    }

    /// Called with each new figure, while this is laid out.
    public void onDrawn(Consumer<Figure> told) {
        drawn = told;
    }

    /// The figure as last painted; empty before the first pulse.
    public Optional<Figure> figure() {
        return Optional.ofNullable(figure);
    }

    /// What can be pointed at in the figure as last painted.
    public Optional<Picking> picking() {
        if (picking == null && figure != null) {
            picking = new Picking(figure);
        }
        return Optional.ofNullable(picking);
    }

    /// Called at a click, Enter or Space on a datum; Ctrl (Command) or Shift make it additive.
    public void onPick(Pick pick) {
        pointing.onPick(pick);
    }

    /// Called at a double click on a datum, or Alt+Enter.
    public void onOpen(Consumer<Datum> open) {
        pointing.onOpen(open);
    }

    /// Has the hint of a datum end with what can be done with it, in words.
    public void deeds(Function<Datum, String> told) {
        pointing.deeds(told);
    }

    /// What is read aloud of each datum, for whoever cannot see it.
    public void spoken(Function<Datum, Voice> told) {
        spoken.told(told);
    }

    /// Called at a click where the figure shows no datum.
    public void onMiss(Runnable miss) {
        pointing.onMiss(miss);
    }

    /// Called while the primary button drags over the figure, which then shows the dragged rectangle.
    public void onDrag(Drag drag) {
        pointing.onDrag(drag);
    }

    /// The datum under the mouse, or else the one that has the keyboard's attention.
    public Optional<Datum> current() {
        return pointing.current();
    }

    /// Outlines a box of the figure, in its points, as being brushed; or none.
    public void outline(Optional<Box> box) {
        pointing.outline(box);
    }

    /// Picks a datum.
    void pick(Datum datum) {
        pointing.tell(datum, Manner.ALONE);
    }

    /// The marks are nodes to whoever reads the screen by them: the datum that has the keyboard's attention is the one
    /// being read.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case CHILDREN -> spoken.nodes();
            case FOCUS_ITEM -> pointing.focused().flatMap(spoken::node).orElse(null);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /// The datum that has the keyboard's attention.
    Optional<Datum> focused() {
        return pointing.focused();
    }

    /// Hides what is said of a datum.
    void hush() {
        pointing.hush();
    }

    /// Turns the keyboard's attention to a datum.
    void focus(Datum datum) {
        pointing.focus(datum);
    }

    Optional<Datum> at(double x, double y) {
        return picking().flatMap(p -> p.at(x - snappedLeftInset(), y - snappedTopInset(), TOLERANCE));
    }

    /// A rectangle between two points of this region, as points of the figure, kept within it.
    Box box(double x1, double y1, double x2, double y2) {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        return Box.between(
                Math.clamp(x1 - left, 0, paintedWidth),
                Math.clamp(y1 - top, 0, paintedHeight),
                Math.clamp(x2 - left, 0, paintedWidth),
                Math.clamp(y2 - top, 0, paintedHeight));
    }

    /// Asks for the rings to be painted again at the next pulse.
    void ringsChanged() {
        ringsStale = true;
        setNeedsLayout(true);
    }

    void attend(Datum datum) {
        picking().flatMap(p -> p.place(datum.id())).ifPresent(attention);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        return source == null || width < 0
                ? insets
                : insets + instead.least(source, width - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected void layoutChildren() {
        if (source == null || !shown.now()) {
            return;
        }
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = Math.max(0, getWidth() - left - snappedRightInset());
        double height = Math.max(0, getHeight() - top - snappedBottomInset());
        double screen = shown.scale();
        double scale = screen * getLocalToSceneTransform().getMxx();
        instead.place(left, top, width, height);
        boolean resized = width != paintedWidth || height != paintedHeight;
        boolean scaled = scale != paintedScale;
        if (resized || scaled) {
            picture.resize(width, height, scale, screen);
            rings.resize(width, height, scale, screen);
        }
        if (resized) {
            instead.retry();
        }
        paintedWidth = width;
        paintedHeight = height;
        paintedScale = scale;
        double x = left + toPixel(getLocalToSceneTransform().getTx() * screen + left * scale) / scale;
        double y = top + toPixel(getLocalToSceneTransform().getTy() * screen + top * scale) / scale;
        picture.relocate(x, y);
        rings.canvas().relocate(x, y);
        boolean painted = resized || stale || scaled;
        if (resized || stale) {
            stale = false;
            instead.attempt(() -> make(width, height));
        }
        if (painted) {
            instead.attempt(() -> picture.paint(figure));
        }
        if (painted || ringsStale) {
            ringsStale = false;
            instead.attempt(() -> Rings.paint(rings.wiped(), scale, pointing.rings(palette)));
        }
        if (instead.isNeeded()) {
            picture.wipe();
            rings.wiped();
        }
    }

    private void make(double width, double height) {
        figure = null;
        picking = null;
        figure = source.at(width, height);
        setAccessibleText(figure.alternative());
        pointing.follow();
        spoken.renew();
        drawn.accept(figure);
    }

    /// From a place among device pixels to the nearest of them: between two, the whole picture would blur.
    private static double toPixel(double place) {
        return Math.round(place) - place;
    }
}
