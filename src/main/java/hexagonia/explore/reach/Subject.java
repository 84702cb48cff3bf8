package hexagonia.explore.reach;

import hexagonia.explore.Clause;

/// What a clause bears on: a dimension, or one of the things that other clauses ask.
public sealed interface Subject permits Dimension, Subject.Other {
    /// What clauses ask that is no dimension.
    enum Other implements Subject {
        /// euros, asked by [Clause.Between]
        AMOUNT,
        /// a point on the map, asked by [Clause.Within]
        POINT,
        /// days, asked by [Clause.During]
        DATE,
        /// the records a text may be found in, asked by [Clause.Matching]
        TEXT,
        /// the records a row belongs to, asked by [Clause.Under] and by the selection
        ANCESTOR
    }

    /// What a clause on a subject bears on where money is summed.
    enum Judged {
        /// Each euro, at the innermost amount that holds it: an award left out is left out of its envelope too.
        EUROS,
        /// Each amount as a line: one that passes counts with all it holds.
        LINES
    }

    /// What a clause on this bears on where money is summed.
    default Judged judges() {
        return switch (this) {
            case Dimension.LEVER, Dimension.AXIS, Dimension.MEASURE, Dimension.REGION, Dimension.ACTOR -> Judged.EUROS;
            case Other.POINT, Other.TEXT, Other.ANCESTOR -> Judged.EUROS;
            case Dimension.STAGE, Dimension.YEAR, Dimension.DOCUMENT, Dimension.BASIS, Dimension.KIND -> Judged.LINES;
            case Other.AMOUNT, Other.DATE -> Judged.LINES;
        };
    }

    /// What `clause` bears on.
    static Subject of(Clause clause) {
        return switch (clause) {
            case Clause.OneOf c -> c.dimension();
            case Clause.Between _ -> Other.AMOUNT;
            case Clause.Within _ -> Other.POINT;
            case Clause.During _ -> Other.DATE;
            case Clause.Matching _ -> Other.TEXT;
            case Clause.Under _ -> Other.ANCESTOR;
        };
    }
}
