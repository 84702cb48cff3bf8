package hexagonia.explore.reach;

/// A fixed way from a row to values; [RowPaths] walks it.
public enum Path {
    /// no way: the clause has no object here
    NONE,
    /// what the row itself says
    OWN,
    /// the amounts of the row
    AMOUNTS,
    /// its amounts; where it has none, those of the nearest record it is part of or a laureate of
    MONEY,
    /// the amounts of what an organisation hosts, leads, co-leads or partners in, and its own
    CARRIED,
    /// its hosts, leads and co-leads
    CARRIERS,
    /// those that take part in it: its hosts, leads, co-leads, pilots, partners and members
    PARTICIPANTS,
    /// its place, else that of those that carry it
    SEAT,
    /// what it is part of or a laureate of, up to the top; what contains its amounts; those that carry it or
    /// partner in it; where it sits
    ABOVE,
    /// the organisations of a person's functions
    MANDATES,
    /// the entity it is said of, then the path of that entity
    ENTITY,
    /// the entities it concerns, then the path of each
    ENTITIES,
    /// the claims of all that is said of it
    CLAIMS
}
