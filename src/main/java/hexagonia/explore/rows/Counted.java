package hexagonia.explore.rows;

import java.util.BitSet;
import java.util.function.IntToLongFunction;

/// The rows that facets count under some clauses, in their order, each as a line, as money of some worth, or both: laid
/// out once, read by the facet of every dimension. How often a value is counted as what stands in one number, so that a
/// pass over a hundred thousand rows touches little memory.
final class Counted {
    private static final int BITS = 31;
    private static final long MASK = (1L << BITS) - 1;
    private static final long LINE = 1;
    private static final long KNOWN = 1L << BITS;
    private static final long MONEY = 1L << 2 * BITS;

    private final int[] rows;
    private final long[] marks;
    private final long[] worth;

    /// @param lines the rows that count as lines
    /// @param money those that count as money
    /// @param worth the euros of such a row, at least 0
    Counted(AmountRows of, BitSet lines, BitSet money, IntToLongFunction worth) {
        BitSet all = (BitSet) lines.clone();
        all.or(money);
        rows = all.stream().toArray();
        marks = new long[rows.length];
        this.worth = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            if (lines.get(row)) {
                marks[i] = of.isKnown(row) ? LINE | KNOWN : LINE;
            }
            if (money.get(row)) {
                marks[i] |= MONEY;
                this.worth[i] = worth.applyAsLong(row);
            }
        }
    }

    int size() {
        return rows.length;
    }

    int row(int at) {
        return rows[at];
    }

    /// As a line and as a known line: numbers that may be added up, and read by [#lines] and [#known].
    long marks(int at) {
        return marks[at] & ~MONEY;
    }

    /// Whether a row counts as money.
    boolean isMoney(int at) {
        return marks[at] >= MONEY;
    }

    /// Euros, 0 where the row is no money.
    long worth(int at) {
        return worth[at];
    }

    static int lines(long marks) {
        return (int) (marks & MASK);
    }

    static int known(long marks) {
        return (int) (marks >>> BITS & MASK);
    }
}
