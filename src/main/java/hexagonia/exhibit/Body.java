package hexagonia.exhibit;

import hexagonia.explore.Findings;
import hexagonia.sheet.Sheet;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What is shown under a head.
public sealed interface Body {
    /// A picture, drawn for the room it gets.
    record Drawn(Plate plate) implements Body {}

    /// A table, and those that go on from it; how it is said on paper, where that is another way.
    record Tabled(Sheet<?> sheet, List<Sheet<?>> more, Optional<OnPaper> paper) implements Body {
        public Tabled {
            more = List.copyOf(more);
        }

        public Tabled(Sheet<?> sheet) {
            this(sheet, List.of(), Optional.empty());
        }
    }

    /// How a table is said on paper.
    interface OnPaper {
        /// Its ways, each briefer than the one before. The first leaves nothing out, the others say what they leave
        /// out. Of those that take the fewest pages, one as a rule, the first is printed.
        List<Way> ways();
    }

    /// One way of a table on paper.
    interface Way {
        /// As it stands.
        Content standing();

        /// With rows and columns changed places, if it can be said so, in as many tables as it takes for each to be
        /// one that `fits`.
        Optional<Content> turned(Predicate<Sheet<?>> fits);
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
