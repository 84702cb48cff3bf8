package hexagonia.model;

/// What an entity is. Each kind has a table of its own in the database, and a file of the sources that lists its
/// entities, in this order.
public enum Kind {
    LEVER("levers"),
    AXIS("axes"),
    PROGRAMME("programmes"),
    CALL("calls"),
    CLUSTER("clusters"),
    PROJECT("projects"),
    ORGANISATION("organisations"),
    PERSON("persons"),
    INFRASTRUCTURE("infrastructures"),
    SOFTWARE("software"),
    FUND("funds"),
    THEME("themes"),
    PLACE("places"),
    REGION("regions"),
    DEPARTMENT("departments");

    private final String file;

    Kind(String file) {
        this.file = file;
    }

    /// The name of the file of the sources, without ending.
    public String file() {
        return file;
    }
}
