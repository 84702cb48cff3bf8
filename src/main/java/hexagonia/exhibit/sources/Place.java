package hexagonia.exhibit.sources;

import hexagonia.exhibit.Reading;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.model.Document;
import hexagonia.model.Section;
import java.util.Optional;

/// A place of the outline: a document or one of its sections.
public sealed interface Place {
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

    /// The place that a state reads: the first document, unless another place is chosen.
    static Place read(Findings findings) {
        StrategyIndex index = findings.index();
        return findings.exploration()
                .view()
                .choice(Reading.SECTION)
                .flatMap(id -> Optional.ofNullable(index.section(id))
                        .<Place>map(Part::new)
                        .or(() -> Optional.ofNullable(index.document(id)).map(Whole::new)))
                .orElseGet(() -> new Whole(index.strategy().documents().getFirst()));
    }
}
