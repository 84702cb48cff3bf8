package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.geo.Extent;
import hexagonia.geo.Metres;
import hexagonia.geo.Position;
import hexagonia.geo.Projection;

/// From the earth to the picture and back: the metres that stand at the picture's top left corner, and how many metres
/// make a point.
record Plane(Projection projection, double originX, double originY, double metresPerPoint) {
    /// The plane on which the centre of `extent` stands at the centre of `box`, as large as fits.
    static Plane fitting(Projection projection, Extent extent, Box box) {
        double scale = Math.max(extent.width() / box.width(), extent.height() / box.height());
        return centred(projection, extent.centre(), box.x() + box.width() / 2, box.y() + box.height() / 2, scale);
    }

    /// The plane on which `centre` stands at (x, y).
    static Plane centred(Projection projection, Metres centre, double x, double y, double metresPerPoint) {
        return new Plane(projection, centre.x() - x * metresPerPoint, centre.y() + y * metresPerPoint, metresPerPoint);
    }

    double x(double metres) {
        return (metres - originX) / metresPerPoint;
    }

    double y(double metres) {
        return (originY - metres) / metresPerPoint;
    }

    Metres metres(double x, double y) {
        return new Metres(originX + x * metresPerPoint, originY - y * metresPerPoint);
    }

    Position position(double x, double y) {
        return projection.invert(metres(x, y));
    }

    Box box(Extent extent) {
        return Box.between(x(extent.minX()), y(extent.minY()), x(extent.maxX()), y(extent.maxY()));
    }

    Extent extent(Box box) {
        var low = metres(box.x(), box.bottom());
        var high = metres(box.right(), box.y());
        return new Extent(low.x(), low.y(), high.x(), high.y());
    }
}
