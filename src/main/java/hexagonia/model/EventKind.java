package hexagonia.model;

/// What an event is.
public enum EventKind {
    LAUNCH,
    SELECTION,
    PUBLICATION,
    APPOINTMENT,
    ANNOUNCEMENT,
    MEETING,
    DEADLINE,
    OPENING,
    CREATION,
    MILESTONE,
    FORECAST;

    /// Whether such an event is still to come for the document that tells of it.
    public boolean isExpected() {
        return this == FORECAST || this == DEADLINE;
    }
}
