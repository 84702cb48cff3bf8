package hexagonia.figure.label;

import hexagonia.figure.Box;
import hexagonia.figure.Mark;
import hexagonia.figure.Stroke;

/// A straight line between two points of the picture.
public record Segment(double x1, double y1, double x2, double y2) {
    public Mark mark(Stroke stroke) {
        return new Mark.Rule(x1, y1, x2, y2, stroke);
    }

    /// Whether any of it lies within the box: Liang and Barsky's clipping.
    public boolean crosses(Box box) {
        double[] from = {x1 - box.x(), box.right() - x1, y1 - box.y(), box.bottom() - y1};
        double[] along = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
        double enter = 0;
        double leave = 1;
        for (int side = 0; side < 4; side++) {
            if (along[side] == 0) {
                if (from[side] < 0) {
                    return false;
                }
            } else {
                double at = from[side] / along[side];
                if (along[side] < 0) {
                    enter = Math.max(enter, at);
                } else {
                    leave = Math.min(leave, at);
                }
            }
        }
        return enter < leave;
    }

    /// Whether two lines cross.
    public boolean crosses(Segment other) {
        return side(other.x1, other.y1) * side(other.x2, other.y2) < 0 && other.side(x1, y1) * other.side(x2, y2) < 0;
    }

    private double side(double x, double y) {
        return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    }

    /// The distance from a point to the line.
    public double distance(double x, double y) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / length, 0.0, 1.0);
        return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
    }
}
