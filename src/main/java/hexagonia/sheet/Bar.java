package hexagonia.sheet;

/// A bar in a cell: its length, from 0 to 1 of the room a bar has.
public record Bar(double length, Fill fill) {
    /// How a bar is filled, so that its meaning shows without colour.
    public enum Fill {
        SOLID,
        /// What is left of a whole.
        REST,
        /// A whole of which nothing is known in detail, or what is kept though it lacks a value.
        HATCHED,
        /// What is left out.
        FADED,
        /// A whole whose size nobody says: a stub of no length.
        STUB
    }
}
