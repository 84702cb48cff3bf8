package hexagonia.figure;

/// An upright rectangle in points, with a width and a height of at least 0.
public record Box(double x, double y, double width, double height) {
    public Box {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("a box has no negative side: " + width + " × " + height);
        }
    }

    /// The box between two opposite corners, whichever they are.
    public static Box between(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /// The box from a corner over what is left of a room, which is nothing where all is taken.
    public static Box of(double x, double y, double width, double height) {
        return new Box(x, y, Math.max(0, width), Math.max(0, height));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /// The smallest box around both.
    public Box and(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// The box with `margin` more on every side; a negative margin shrinks it, down to nothing.
    public Box grown(double margin) {
        double shrunk = Math.max(-Math.min(width, height) / 2, margin);
        return new Box(x - shrunk, y - shrunk, width + 2 * shrunk, height + 2 * shrunk);
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /// Whether the other box lies within this one, give or take a millionth of a point.
    public boolean holds(Box other) {
        double slack = 1e-6;
        return other.x >= x - slack
                && other.y >= y - slack
                && other.right() <= right() + slack
                && other.bottom() <= bottom() + slack;
    }

    /// Whether the insides of both meet; boxes that only touch do not.
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// The distance from a point to the box, 0 inside.
    public double distance(double px, double py) {
        return Math.hypot(Math.max(0, Math.max(x - px, px - right())), Math.max(0, Math.max(y - py, py - bottom())));
    }
}
