package hexagonia.explore.reach;

import static hexagonia.explore.reach.Path.*;

import hexagonia.explore.Clause;

/// What a clause bears on: a dimension, or one of the things that other clauses ask.
public sealed interface Subject permits Dimension, Subject.Other {
    /// What clauses ask that is no dimension.
    enum Other implements Subject {
        /// Euros, asked by [Clause.Between].
        AMOUNT(Judged.LINES, new Matrix.Ways(OWN, AMOUNTS, CARRIED, NONE, NONE, ENTITY, OWN)),
        /// A point on the map, asked by [Clause.Within].
        POINT(Judged.EUROS, new Matrix.Ways(SEAT, SEAT, SEAT, NONE, OWN, ENTITY, ENTITY)),
        /// Days, asked by [Clause.During].
        DATE(Judged.LINES, new Matrix.Ways(OWN, AMOUNTS, CARRIED, MANDATES, NONE, OWN, OWN)),
        /// The records a text may be found in, asked by [Clause.Matching].
        TEXT(Judged.EUROS, new Matrix.Ways(ABOVE, ABOVE, ABOVE, MANDATES, OWN, ENTITY, ENTITY)),
        /// The records a row belongs to, asked by [Clause.Under] and by the selection.
        ANCESTOR(Judged.EUROS, new Matrix.Ways(ABOVE, ABOVE, CARRIED, MANDATES, OWN, ENTITY, ENTITY));

        private final Judged judged;
        private final Matrix.Ways ways;

        Other(Judged judged, Matrix.Ways ways) {
            this.judged = judged;
            this.ways = ways;
        }

        @Override
        public Judged judges() {
            return judged;
        }

        @Override
        public Matrix.Ways ways() {
            return ways;
        }
    }

    /// What a clause on a subject bears on where money is summed.
    enum Judged {
        /// Each euro, at the innermost amount that holds it: an award left out is left out of its envelope too.
        EUROS,
        /// Each amount as a line: one that passes counts with all it holds.
        LINES
    }

    /// What a clause on this bears on where money is summed.
    Judged judges();

    /// The paths to it.
    Matrix.Ways ways();

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
