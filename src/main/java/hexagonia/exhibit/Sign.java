package hexagonia.exhibit;

/// A sign that data are drawn with, and what it means in words.
public record Sign(Kind kind, String words) {
    /// How the sign is drawn.
    public enum Kind {
        /// A solid piece.
        SOLID,
        /// An empty box.
        EMPTY,
        /// A hatched mark without length, open at the right.
        STUB,
        /// A hatched piece of true length: a whole that nothing breaks down.
        HATCHED,
        /// The same: what clauses keep though it lacks a value.
        BLANK,
        /// A faded piece: what clauses leave out.
        FADED
    }
}
