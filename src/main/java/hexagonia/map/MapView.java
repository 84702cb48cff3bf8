package hexagonia.map;

/// What part of metropolitan France the map shows: how far its centre lies east and north of that of the whole, in
/// metres, and how many times larger than the whole it is drawn. Insets and overseas do not move.
public record MapView(double east, double north, double factor) {
    /// All of it.
    public static final MapView WHOLE = new MapView(0, 0, 1);

    /// No further: beyond, the outlines are too coarse to mean anything.
    public static final double CLOSEST = 40;

    private static final double FARTHEST_EAST = 600_000;
    private static final double FARTHEST_NORTH = 550_000;

    /// Keeps the factor between 1 and [#CLOSEST] and the centre over France.
    public MapView {
        factor = Math.clamp(factor, 1, CLOSEST);
        double reach = 1 - 1 / factor;
        east = Math.clamp(east, -FARTHEST_EAST * reach, FARTHEST_EAST * reach);
        north = Math.clamp(north, -FARTHEST_NORTH * reach, FARTHEST_NORTH * reach);
    }

    public boolean isWhole() {
        return factor == 1;
    }
}
