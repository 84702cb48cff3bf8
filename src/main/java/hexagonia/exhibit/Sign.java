package hexagonia.exhibit;

import hexagonia.chart.Behind;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.wording.Labels;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/// A sign that data are drawn with, and what it means in words.
public record Sign(Kind kind, String words) {
    /// These signs, in their order, with what they mean.
    static List<Sign> of(Collection<Kind> kinds, Labels labels) {
        return kinds.stream()
                .map(kind -> new Sign(kind, labels.messages().of("sign", kind)))
                .toList();
    }

    /// What solid pieces are together.
    static Kind solid(Collection<Solid> pieces) {
        long written = pieces.stream().filter(Solid::isWritten).count();
        return written == pieces.size() ? Kind.SOLID : written == 0 ? Kind.SOLID_OURS : Kind.SOLID_MIXED;
    }

    /// A solid piece: its euros, and what they rest on.
    record Solid(long euros, Behind behind) {
        private boolean isWritten() {
            return behind.ground().get().facts().stream()
                    .anyMatch(fact -> fact instanceof Amount amount
                            && amount.basis() == Basis.STATED
                            && amount.euros().equals(OptionalLong.of(euros)));
        }
    }

    /// How the sign is drawn.
    public enum Kind {
        /// A solid piece that a document writes.
        SOLID,
        /// The same, where none is written: we compute or infer it.
        SOLID_OURS,
        /// The same, where some are written and some are ours.
        SOLID_MIXED,
        /// An empty box.
        EMPTY,
        /// A hatched mark without length, open at the right.
        STUB,
        /// A hatched piece of true length: a whole that nothing breaks down.
        HATCHED,
        /// A piece hatched both ways: what clauses keep though it lacks a value.
        BLANK,
        /// A faded piece: what clauses leave out.
        FADED
    }
}
