package hexagonia.page;

/// A file within a file: its name, media type (`text/csv`), what it holds in words, and its bytes, which are not to be
/// written to after they are handed over.
public record Attachment(String name, String mediaType, String description, byte[] content) {
    /// What the exploration of a page is called, by its number.
    public static final String EXPLORATION = "exploration-%d.json";
}
