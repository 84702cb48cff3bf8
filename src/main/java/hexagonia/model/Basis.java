package hexagonia.model;

/// Where a value or a link comes from: written in a document, inferred by us, or computed by us.
public enum Basis {
    STATED,
    INFERRED,
    COMPUTED
}
