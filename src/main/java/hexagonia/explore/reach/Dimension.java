package hexagonia.explore.reach;

/// What rows can be told apart by, in the order in which facets are offered. How a row reaches each dimension is fixed
/// in [AmountPaths].
public enum Dimension implements Subject {
    LEVER,
    AXIS,
    REGION,
    STAGE,
    BASIS,
    DOCUMENT,
    MEASURE,
    KIND,
    ACTOR,
    YEAR;

    /// The value of measures whose axis no document states, under levers that have axes.
    public static final String UNSTATED = "unstated";
}
