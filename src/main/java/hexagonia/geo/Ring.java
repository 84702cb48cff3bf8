package hexagonia.geo;

/// A closed line: x0, y0, x1, y1, … in whole metres, the last point joined to the first, and how much each point
/// matters,
/// so that one pass keeps the points that a scale can show. The arrays are not to be written to.
public record Ring(int[] metres, byte[] weights) {
    private static final int STEPS_PER_DOUBLING = 8;

    static Ring of(int[] metres) {
        return new Ring(metres, Simplification.weights(metres));
    }

    /// The least weight of the points that a drawing must keep to stray at most `tolerance` metres.
    public static int weight(double tolerance) {
        return Math.clamp(
                Math.round(STEPS_PER_DOUBLING * Math.log(Math.max(1, tolerance)) / Math.log(2)), 0, Byte.MAX_VALUE);
    }
}
