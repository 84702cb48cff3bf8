package hexagonia.explore;

/// What rows can be told apart by. How a row reaches each dimension is fixed in [Paths].
public enum Dimension {
    LEVER,
    AXIS,
    MEASURE,
    KIND,
    STAGE,
    REGION,
    ACTOR,
    YEAR,
    BASIS,
    DOCUMENT;

    /// The value of measures whose axis no document states, under levers that have axes.
    public static final String UNSTATED = "unstated";
}
