package hexagonia.model;

/// Whether a list given by a document is complete, left open (« … », « notamment »), or counted without names.
public enum Completeness {
    COMPLETE,
    OPEN,
    UNNAMED
}
