package hexagonia.exhibit;

import hexagonia.explore.Findings;
import hexagonia.sheet.Sheet;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is shown under a head.
public sealed interface Body {
    /// A picture, drawn for the room it gets.
    record Drawn(Plate plate) implements Body {}

    /// A table; what it says in less room, for a page that has not enough. One that is `upright` stands upright on
    /// paper that may be turned.
    record Tabled(Sheet<?> sheet, Optional<Shorter> shorter, boolean upright) implements Body {
        public Tabled(Sheet<?> sheet) {
            this(sheet, Optional.empty(), false);
        }
    }

    /// The ways of a table to say less.
    interface Shorter {
        /// No more rows than these may be left out.
        int rows();

        /// In so many steps its texts get shorter.
        int steps();

        /// The same without some rows, each by its place from 0 on, what is missed least first; at a step from 0 on.
        Content of(Set<Integer> left, int step);

        /// The same in fewer columns, if it can be said so, without so many of the last of them, at a step; one column
        /// always stays.
        Optional<Content> narrow(int left, int step);

        /// Each step with all rows, and the narrow way.
        default Stream<Content> all() {
            return Stream.concat(
                    IntStream.range(0, steps()).mapToObj(step -> of(Set.of(), step)), narrow(0, steps() - 1).stream());
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
