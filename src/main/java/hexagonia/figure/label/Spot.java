package hexagonia.figure.label;

import hexagonia.figure.Box;

/// A symbol to be placed and named: the place it stands for, where its centre stands, which may have been moved off
/// others, and its radius, all in points. `S` is what the caller makes of it.
public interface Spot<S extends Spot<S>> {
    /// The room that a symbol takes around it: a selected one wears a ring, and names do not move when the selection
    /// does.
    double RING = 5;

    double MOVED = 0.5;

    double trueX();

    double trueY();

    double x();

    double y();

    double r();

    /// Where circles have to stay.
    Box bounds();

    /// Where dots have to stay.
    Box free();

    /// Whether it is one of the small ones, which make room for names.
    boolean isDot();

    /// Whether a line ties it to its true place.
    boolean isTied();

    /// Whether its name goes before others where not all find room.
    boolean isSelected();

    S movedTo(double x, double y);

    /// Whether it stands off its true place.
    default boolean isMoved() {
        double dx = x() - trueX();
        double dy = y() - trueY();
        return dx * dx + dy * dy > MOVED * MOVED;
    }

    /// Whether a place is nearer to its centre than `distance`.
    default boolean isNearer(double toX, double toY, double distance) {
        double dx = toX - x();
        double dy = toY - y();
        return dx * dx + dy * dy < distance * distance;
    }

    /// How far from its centre it keeps others, its ring included.
    default double room() {
        return r() + (isDot() && !isSelected() ? 1 : RING);
    }

    default Segment tie() {
        return new Segment(x(), y(), trueX(), trueY());
    }
}
