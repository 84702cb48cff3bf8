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

    /// The value of rows for which the dimension has a meaning and no document gives one (« non précisé »).
    public static final String UNSTATED = "unstated";

    /// The value of rows for which the dimension has no meaning: an axis under a lever without axes (« sans objet »).
    public static final String WITHOUT_OBJECT = "without-object";

    /// Whether a value says that there is none.
    public static boolean isMissing(String value) {
        return value.equals(UNSTATED) || value.equals(WITHOUT_OBJECT);
    }

    /// What stands for the value of a row of money that has none: levers, regions and dates are to be stated; an
    /// envelope is no measure, and what is computed stands in no document.
    String missing() {
        return switch (this) {
            case LEVER, REGION, STAGE, BASIS, KIND, ACTOR, YEAR -> UNSTATED;
            case AXIS, DOCUMENT, MEASURE -> WITHOUT_OBJECT;
        };
    }
}
