package hexagonia.geo;

import java.util.List;

/// An upright rectangle on a projected plane, in metres; y grows northwards.
public record Extent(double minX, double minY, double maxX, double maxY) {
    /// What [#and] leaves as it is: the extent of nothing.
    public static final Extent NOTHING = new Extent(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /// The smallest extent around rings.
    public static Extent around(List<Line> rings) {
        int minX = Integer.MAX_VALUE;
        int minY = Integer.MAX_VALUE;
        int maxX = Integer.MIN_VALUE;
        int maxY = Integer.MIN_VALUE;
        for (var each : rings) {
            int[] ring = each.metres();
            for (int i = 0; i < ring.length; i += 2) {
                minX = Math.min(minX, ring[i]);
                maxX = Math.max(maxX, ring[i]);
                minY = Math.min(minY, ring[i + 1]);
                maxY = Math.max(maxY, ring[i + 1]);
            }
        }
        return minX > maxX ? NOTHING : new Extent(minX, minY, maxX, maxY);
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }

    public Metres centre() {
        return new Metres((minX + maxX) / 2, (minY + maxY) / 2);
    }

    /// The smallest extent around both.
    public Extent and(Extent other) {
        return new Extent(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }

    public boolean contains(Metres place) {
        return place.x() >= minX && place.x() <= maxX && place.y() >= minY && place.y() <= maxY;
    }

    public boolean meets(Extent other) {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }
}
