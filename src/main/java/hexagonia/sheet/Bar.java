package hexagonia.sheet;

/// A bar in a cell: its length, from 0 to 1 of the room a bar has.
public record Bar(double length, Fill fill) {
    /// How a bar is filled, so that its meaning shows without colour.
    public enum Fill {
        SOLID,
        /// The second part of a sum, beside its first.
        SECOND,
        /// What is left of a whole, nobody says for what.
        REST,
        /// What rounding leaves of a whole: a sliver that is never too thin to be seen.
        ROUNDING,
        /// What an aim still lacks.
        AWAITED,
        /// What is left of a whole and is known to be for something else.
        ELSEWHERE,
        /// A whole of which nothing is known in detail.
        HATCHED,
        /// What is kept though it lacks a value.
        BLANK,
        /// What is left out.
        FADED,
        /// A whole whose size nobody says: a stub of no length.
        STUB;

        /// Whether it is what is left of a whole, which ends with it.
        public boolean isRest() {
            return this == REST || this == ROUNDING || this == AWAITED || this == ELSEWHERE;
        }
    }
}
