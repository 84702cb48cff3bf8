package hexagonia.model;

/// What a reader would look for and no document says.
public record Absence(String id, String entity, Wording question, Wording note) {}
