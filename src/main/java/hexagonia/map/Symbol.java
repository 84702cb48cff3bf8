package hexagonia.map;

import hexagonia.figure.Datum;
import java.util.Optional;

/// A point where it is drawn: its true place on the picture, the centre of its symbol, which may have been moved off
/// others, and its radius, all in points.
record Symbol(MapPoint point, Frame frame, double trueX, double trueY, double x, double y, double r) {
    /// The room that a symbol takes: a selected one wears a ring, and labels do not move when the selection does.
    static final double RING = 5;

    private static final double MOVED = 0.5;

    static Symbol of(MapPoint point, Frame frame, Style style) {
        var metres = frame.plane().projection().project(point.place());
        double x = frame.plane().x(metres.x());
        double y = frame.plane().y(metres.y());
        return new Symbol(point, frame, x, y, x, y, radius(point, style));
    }

    private static double radius(MapPoint point, Style style) {
        return switch (point.kind()) {
            case OTHER -> style.dot();
            case CLUSTER ->
                point.millions().isPresent()
                        ? Math.max(style.dot(), style.area().at(point.millions().getAsDouble()))
                        : style.unknownRadius();
        };
    }

    Symbol movedTo(double toX, double toY) {
        return new Symbol(point, frame, trueX, trueY, toX, toY, r);
    }

    /// Whether it stands off its true place.
    boolean isMoved() {
        double dx = x - trueX;
        double dy = y - trueY;
        return dx * dx + dy * dy > MOVED * MOVED;
    }

    /// Whether a line ties it to its true place: dots that make room for each other go without.
    boolean isTied() {
        return point.kind() == MapPoint.Kind.CLUSTER && isMoved();
    }

    /// Whether a place is nearer to its centre than `distance`.
    boolean isNearer(double toX, double toY, double distance) {
        double dx = toX - x;
        double dy = toY - y;
        return dx * dx + dy * dy < distance * distance;
    }

    /// Whether it is one of the small ones that have no name.
    boolean isDot() {
        return !point.isNamed();
    }

    /// How far from its centre it keeps others, its ring included.
    double room() {
        return r + (isDot() ? 1 : RING);
    }

    Segment tie() {
        return new Segment(x, y, trueX, trueY);
    }

    Optional<Datum> datum() {
        return Optional.of(new Datum(point.id(), point.label(), point.amount(), point.note()));
    }
}
