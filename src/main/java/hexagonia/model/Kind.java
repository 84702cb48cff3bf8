package hexagonia.model;

/// What an entity is. Each kind has a table of its own in the database.
public enum Kind {
    LEVER,
    AXIS,
    PROGRAMME,
    CALL,
    CLUSTER,
    PROJECT,
    ORGANISATION,
    PERSON,
    INFRASTRUCTURE,
    SOFTWARE,
    FUND,
    PLACE,
    REGION,
    DEPARTMENT,
    THEME
}
