package hexagonia.model;

/// What an indicator is: something achieved, something aimed at, something claimed, or a plain description.
public enum Nature {
    RESULT,
    TARGET,
    ASSERTION,
    DESCRIPTION
}
