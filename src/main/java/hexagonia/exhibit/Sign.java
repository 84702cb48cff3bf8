package hexagonia.exhibit;

import hexagonia.wording.Labels;
import java.util.Collection;
import java.util.List;

/// A sign that data are drawn with, and what it means in words.
public record Sign(Kind kind, String words) {
    /// These signs, in their order, with what they mean.
    static List<Sign> of(Collection<Kind> kinds, Labels labels) {
        return kinds.stream()
                .map(kind -> new Sign(kind, labels.messages().of("sign", kind)))
                .toList();
    }

    /// How the sign is drawn.
    public enum Kind {
        /// A solid piece.
        SOLID,
        /// An empty box.
        EMPTY,
        /// A hatched mark without length, open at the right.
        STUB,
        /// A hatched piece of true length: a whole that nothing breaks down.
        HATCHED,
        /// The same: what clauses keep though it lacks a value.
        BLANK,
        /// A faded piece: what clauses leave out.
        FADED
    }
}
