package hexagonia.explore;

/// What a clause bears on: a dimension, or one of the things that other clauses ask.
public enum Subject {
    LEVER,
    AXIS,
    MEASURE,
    KIND,
    STAGE,
    REGION,
    ACTOR,
    YEAR,
    BASIS,
    DOCUMENT,
    /// euros, asked by [Clause.Between]
    AMOUNT,
    /// a point on the map, asked by [Clause.Within]
    POINT,
    /// days, asked by [Clause.During]
    DATE,
    /// the records a text may be found in, asked by [Clause.Matching]
    TEXT,
    /// the records a row belongs to, asked by [Clause.Under] and by the selection
    ANCESTOR;

    /// What `clause` bears on.
    public static Subject of(Clause clause) {
        return switch (clause) {
            case Clause.OneOf c -> of(c.dimension());
            case Clause.Between _ -> AMOUNT;
            case Clause.Within _ -> POINT;
            case Clause.During _ -> DATE;
            case Clause.Matching _ -> TEXT;
            case Clause.Under _ -> ANCESTOR;
        };
    }

    static Subject of(Dimension dimension) {
        return valueOf(dimension.name());
    }
}
