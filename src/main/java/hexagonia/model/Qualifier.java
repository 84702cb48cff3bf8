package hexagonia.model;

/// How exactly a document gives a figure.
public enum Qualifier {
    EXACT,
    NEARLY,
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    UP_TO;

    /// How exact the rest of something known is, or its share of something, of which this says how exact: of at most so
    /// much, what is left is at least so much.
    public Qualifier opposite() {
        return switch (this) {
            case EXACT, ABOUT -> this;
            case NEARLY, UP_TO -> AT_LEAST;
            case MORE_THAN, AT_LEAST -> UP_TO;
        };
    }
}
