package hexagonia.ui.sources;

import hexagonia.model.Document;
import hexagonia.model.Section;

/// A place of the outline: a document or one of its sections.
sealed interface Place {
    String id();

    /// A whole document.
    record Whole(Document document) implements Place {
        @Override
        public String id() {
            return document.id();
        }
    }

    /// A section of a document.
    record Part(Section section) implements Place {
        @Override
        public String id() {
            return section.id();
        }
    }
}
