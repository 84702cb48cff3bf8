package hexagonia.model;

/// How far money has come. No stage means money paid out: no document publishes any.
public enum Stage {
    ANNOUNCED,
    PROGRAMMED,
    ALLOCATED,
    AWARDED,
    COMMITTED,
    RAISED,
    SECURED,
    OBJECTIVE,
    TAX_CUT
}
