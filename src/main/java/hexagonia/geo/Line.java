package hexagonia.geo;

/// A line x0, y0, x1, y1, … in whole metres of a projection, closed (its last point joined to its first) or open, and
/// how much each of its points matters, so that one pass keeps those that a scale can show. The arrays are not to be
/// written to.
public record Line(int[] metres, byte[] weights, boolean closed) {
    private static final int STEPS_PER_DOUBLING = 8;

    /// The least weight of the points that a drawing must keep to stray at most `tolerance` metres.
    public static int weight(double tolerance) {
        return Math.clamp(
                Math.round(STEPS_PER_DOUBLING * Math.log(Math.max(1, tolerance)) / Math.log(2)), 0, Byte.MAX_VALUE);
    }
}
