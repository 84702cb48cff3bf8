package hexagonia.exhibit;

/// What an exhibit shows of some findings.
public record Content(Head head, Body body, Meanings meanings, Sources sources) {}
