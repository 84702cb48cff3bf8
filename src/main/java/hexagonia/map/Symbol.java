package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.label.Spot;
import java.util.Optional;

/// A point where it is drawn: its true place on the picture, the centre of its symbol, which may have been moved off
/// others, and its radius, all in points.
record Symbol(MapPoint point, Frame frame, double trueX, double trueY, double x, double y, double r)
        implements Spot<Symbol> {
    /// The radius under which no disc of an amount is drawn.
    private static final double SMALLEST = 1.75;

    static Symbol of(MapPoint point, Frame frame, Style style) {
        var metres = frame.plane().projection().project(point.place());
        double x = frame.plane().x(metres.x());
        double y = frame.plane().y(metres.y());
        return new Symbol(point, frame, x, y, x, y, radius(point, style));
    }

    private static double radius(MapPoint point, Style style) {
        return switch (point.kind()) {
            case OTHER -> style.dot();
            case SUBJECT ->
                point.millions().isPresent()
                        ? Math.max(SMALLEST, style.area().at(point.millions().getAsDouble()))
                        : style.unknownRadius();
        };
    }

    @Override
    public Symbol movedTo(double toX, double toY) {
        return new Symbol(point, frame, trueX, trueY, toX, toY, r);
    }

    @Override
    public Box bounds() {
        return frame.box();
    }

    @Override
    public Box free() {
        return frame.free();
    }

    /// Dots that make room for each other go without a tie.
    @Override
    public boolean isTied() {
        return point.isSubject() && isMoved();
    }

    @Override
    public boolean isDot() {
        return !point.isSubject();
    }

    @Override
    public boolean isSelected() {
        return point.isSelected();
    }

    Optional<Datum> datum() {
        return point.datum();
    }
}
