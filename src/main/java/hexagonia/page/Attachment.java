package hexagonia.page;

import java.util.List;

/// A file within a file: its name and what it holds in words.
public sealed interface Attachment {
    /// What the exploration of a page is called, by its number.
    String EXPLORATION = "exploration-%d.json";

    String name();

    String description();

    /// Rows of texts, headings first, for whoever writes them as separated values.
    record Rows(String name, String description, List<List<String>> rows) implements Attachment {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /// A text of a media type (`application/json`).
    record Text(String name, String description, String mediaType, String text) implements Attachment {}
}
