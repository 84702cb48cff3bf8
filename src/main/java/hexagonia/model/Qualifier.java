package hexagonia.model;

/// How exactly a document gives a figure.
public enum Qualifier {
    EXACT,
    NEARLY,
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    UP_TO
}
