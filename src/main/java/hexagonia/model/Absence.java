package hexagonia.model;

/// What a reader would look for and no document says. `about` is what of the entity is missing.
public record Absence(String id, String entity, About about, Wording question, Wording note) {
    /// What an absence is about.
    public enum About {
        AMOUNT,
        PLACE,
        DATE,
        /// those whom a list does not name
        ROSTER,
        THEME,
        OTHER
    }
}
