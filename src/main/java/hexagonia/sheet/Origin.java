package hexagonia.sheet;

/// Where a value, or a link, comes from; what is ours carries a mark in the gutter beside it.
public enum Origin {
    /// A document states it: no mark.
    STATED,
    /// We worked it out: `c`.
    COMPUTED,
    /// We read it into a document: `d`.
    INFERRED
}
