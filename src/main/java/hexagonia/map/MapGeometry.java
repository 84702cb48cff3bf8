package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.geo.Bounds;
import hexagonia.geo.Extent;
import hexagonia.geo.Position;
import hexagonia.geo.Projection;
import java.util.List;
import java.util.Optional;

/// What the places of a drawn map mean: from the picture to the earth, views nearer and aside, rectangles dragged over
/// it.
/// Points are those of the figure. Immutable.
public final class MapGeometry {
    private final MapLayout layout;
    private final MapView view;
    private final List<Symbol> symbols;

    MapGeometry(MapLayout layout, MapView view, List<Symbol> symbols) {
        this.layout = layout;
        this.view = view;
        this.symbols = List.copyOf(symbols);
    }

    public MapView view() {
        return view;
    }

    /// The place on earth at a point of the picture, in the topmost frame there.
    public Position at(double x, double y) {
        return frameAt(x, y).plane().position(x, y);
    }

    /// The longitudes and latitudes of a dragged rectangle: those of the middles of its sides, in the frame where the
    /// drag began and no further than that frame. Meridians lean on the map: give the bounds to the options of the
    /// next drawing, so that it shows what they really hold.
    public Bounds brush(double fromX, double fromY, double toX, double toY) {
        var frame = frameAt(fromX, fromY);
        var box = frame.box();
        var dragged = Box.between(
                Math.clamp(fromX, box.x(), box.right()),
                Math.clamp(fromY, box.y(), box.bottom()),
                Math.clamp(toX, box.x(), box.right()),
                Math.clamp(toY, box.y(), box.bottom()));
        double middleX = dragged.x() + dragged.width() / 2;
        double middleY = dragged.y() + dragged.height() / 2;
        double west = frame.plane().position(dragged.x(), middleY).lon();
        double east = frame.plane().position(dragged.right(), middleY).lon();
        double north = frame.plane().position(middleX, dragged.y()).lat();
        double south = frame.plane().position(middleX, dragged.bottom()).lat();
        return new Bounds(west, south, east, north);
    }

    /// The box around the symbol of a point, its ring included; empty when the map does not show it.
    public Optional<Box> symbol(String id) {
        return symbols.stream()
                .filter(s -> s.point().id().equals(id))
                .map(Symbols::box)
                .findFirst();
    }

    /// Whether a drag that begins there moves the map: insets and overseas do not move.
    public boolean isPannable(double x, double y) {
        return frameAt(x, y).isGround();
    }

    /// The view moved along with a drag of (dx, dy).
    public MapView panned(double dx, double dy) {
        double scale = layout.france().plane().metresPerPoint();
        return new MapView(view.east() - dx * scale, view.north() + dy * scale, view.factor());
    }

    /// The view `by` times nearer, the place at (x, y) staying where it is.
    public MapView zoomed(double by, double x, double y) {
        double factor = Math.clamp(view.factor() * by, 1, MapView.CLOSEST);
        var whole = layout.whole();
        double change = whole.metresPerPoint() / view.factor() - whole.metresPerPoint() / factor;
        return new MapView(view.east() + (x - whole.x()) * change, view.north() - (y - whole.y()) * change, factor);
    }

    /// The view `by` times nearer, its centre staying where it is.
    public MapView zoomed(double by) {
        return zoomed(by, layout.whole().x(), layout.whole().y());
    }

    /// The nearest view that shows all of the bounds, off the column of overseas and the legend.
    public MapView fit(Bounds bounds) {
        Extent extent = bounds.on(Projection.LAMBERT_93);
        var whole = layout.whole();
        var free = layout.free();
        double scale = Math.max(extent.width() / free.width(), extent.height() / free.height());
        double factor = Math.clamp(whole.metresPerPoint() / scale, 1, MapView.CLOSEST);
        double reached = whole.metresPerPoint() / factor;
        double asideX = free.x() + free.width() / 2 - whole.x();
        double asideY = free.y() + free.height() / 2 - whole.y();
        var centre = extent.centre();
        return new MapView(
                centre.x() - whole.centre().x() - asideX * reached,
                centre.y() - whole.centre().y() + asideY * reached,
                factor);
    }

    private Frame frameAt(double x, double y) {
        var frames = layout.frames();
        for (int i = frames.size() - 1; i > 0; i--) {
            if (frames.get(i).box().contains(x, y)) {
                return frames.get(i);
            }
        }
        return frames.getFirst();
    }
}
