package hexagonia.explore.rows;

import hexagonia.model.Qualifier;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;

/// What each counting amount keeps of its euros, by the recursion of [Sums], and with which reserve.
///
/// A sum is as exact as the amounts it is worked out of: what an amount keeps itself is its euros less those of its
/// parts, so that an amount that is not exact leaves a trace where it is kept and what contains it is not, or the
/// reverse. What nothing details may hold an undisclosed part that a filter leaves out: it is then kept at most.
final class Kept {
    private final AmountRows rows;
    private final BitSet passing;
    private final long[] euros;
    /// Whether anything of an amount or inside it is kept: some euros, or a stated 0.
    private final BitSet any;
    /// The amounts that hold, themselves or in a part, an undisclosed part that is left out while they keep their own.
    private final BitSet atMost;

    private Kept(AmountRows rows, BitSet passing) {
        this.rows = rows;
        this.passing = passing;
        euros = new long[rows.size()];
        any = new BitSet(rows.size());
        atMost = new BitSet(rows.size());
    }

    /// @param passing the rows that pass what judges euros
    static Kept of(AmountRows rows, BitSet passing) {
        Kept kept = new Kept(rows, passing);
        kept.undisclosed();
        int[] wholesFirst = rows.wholesFirst();
        for (int i = wholesFirst.length - 1; i >= 0; i--) {
            kept.settle(wholesFirst[i]);
        }
        return kept;
    }

    private void undisclosed() {
        for (int row : rows.undisclosedParts()) {
            int whole = rows.above(row);
            if (!passing.get(row) && passing.get(whole) && rows.own(whole) > 0) {
                atMost.set(whole);
            }
        }
    }

    /// Completes a row whose parts are settled, and hands it up.
    private void settle(int row) {
        long own = Math.max(0, rows.own(row));
        if (passing.get(row)) {
            euros[row] += own;
            if (own > 0 || rows.euros(row) == 0) {
                any.set(row);
            }
        }
        euros[row] = Math.min(euros[row], rows.euros(row));
        int above = rows.above(row);
        if (above >= 0) {
            euros[above] += euros[row];
            hand(any, row, above);
            hand(atMost, row, above);
        }
    }

    private static void hand(BitSet flags, int from, int to) {
        if (flags.get(from)) {
            flags.set(to);
        }
    }

    /// The amounts of which anything is kept; not to be changed.
    BitSet kept() {
        return any;
    }

    long euros(int row) {
        return euros[row];
    }

    /// The reserve on the sum of what these rows keep; `covered` are the rows whose own euros are in the sum when they
    /// pass.
    Qualifier sumReserve(BitSet added, IntPredicate covered) {
        if (added.isEmpty()) {
            return Qualifier.EXACT;
        }
        if (added.intersects(atMost)) {
            return Qualifier.UP_TO;
        }
        int only = added.nextSetBit(0);
        if (added.nextSetBit(only + 1) < 0 && euros[only] == rows.euros(only)) {
            return rows.amount(only).qualifier();
        }
        return rows.inexact().anyMatch(row -> leavesTrace(row, covered)) ? Qualifier.ABOUT : Qualifier.EXACT;
    }

    private boolean leavesTrace(int row, IntPredicate covered) {
        int above = rows.above(row);
        return covered.test(row) && passing.get(row) != (above >= 0 && passing.get(above) && covered.test(above));
    }

    /// The same on what is kept of some rows, each with its own euros.
    Qualifier reserve(BitSet some, BitSet covered) {
        BitSet reserved = (BitSet) rows.reserved().clone();
        reserved.and(some);
        int undisclosed = 0;
        int inexact = 0;
        boolean trace = false;
        for (int row = reserved.nextSetBit(0); row >= 0; row = reserved.nextSetBit(row + 1)) {
            int above = rows.above(row);
            boolean inside = above >= 0 && some.get(above) && covered.get(above) && passing.get(above);
            if (passing.get(row) && covered.get(row)) {
                undisclosed += rows.own(row) > 0 ? rows.undisclosedParts(row) : 0;
                inexact += rows.inexactParts(row);
                if (rows.canAdd(row) && !rows.isExact(row)) {
                    trace |= !inside;
                    inexact--;
                }
            } else if (passing.get(row) && inside && !rows.isKnown(row) && rows.own(above) > 0) {
                undisclosed--;
            }
        }
        if (undisclosed > 0) {
            return Qualifier.UP_TO;
        }
        return trace || inexact > 0 ? only(some, covered).orElse(Qualifier.ABOUT) : Qualifier.EXACT;
    }

    /// The qualifier of the only topmost of these rows, where there is one and it is kept whole.
    private Optional<Qualifier> only(BitSet some, BitSet covered) {
        int only = -1;
        for (int row = some.nextSetBit(0); row >= 0; row = some.nextSetBit(row + 1)) {
            int above = rows.above(row);
            boolean top = above < 0 || !some.get(above) || !covered.get(above);
            if (top && rows.canAdd(row) && any.get(row) && covered.get(row)) {
                if (only >= 0) {
                    return Optional.empty();
                }
                only = row;
            }
        }
        return only >= 0 && euros[only] == rows.euros(only)
                ? Optional.of(rows.amount(only).qualifier())
                : Optional.empty();
    }
}
