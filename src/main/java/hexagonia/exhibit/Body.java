package hexagonia.exhibit;

import hexagonia.explore.Findings;
import hexagonia.sheet.Sheet;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What is shown under a head.
public sealed interface Body {
    /// A picture, drawn for the room it gets.
    record Drawn(Plate plate) implements Body {}

    /// A table. `tighter` says the same in less and less room, for a page that has not enough; it is made when
    /// asked for. One that is `upright` stands upright on paper that may be turned.
    record Tabled(Sheet<?> sheet, Optional<Supplier<List<Content>>> tighter, boolean upright) implements Body {
        /// A table that is said in one way.
        public Tabled(Sheet<?> sheet) {
            this(sheet, Optional.empty(), false);
        }
    }

    /// The record of one entity: sections of labelled entries.
    record Carded(Card card) implements Body {}

    /// Several exhibits together, in order of reading.
    record Several(List<Part> parts) implements Body {
        public Several {
            parts = List.copyOf(parts);
        }

        /// Exhibits one under the other, each over the whole width.
        public static Several of(List<Exhibit> exhibits, Findings findings, Labels labels) {
            return new Several(exhibits.stream()
                    .map(e -> new Part(e, e.of(findings, labels), Width.WHOLE))
                    .toList());
        }
    }

    /// One of several, with the share of the whole it wants: whole rows, or side by side with its neighbours.
    record Part(Exhibit exhibit, Content content, Width width) {}

    /// The room that a part takes across.
    enum Width {
        WHOLE,
        HALF
    }
}
