package hexagonia.explore.rows;

import java.util.BitSet;
import java.util.OptionalLong;

/// What each line brings to a total, so that summing it over the lines gives that total: the topmost lines bring all
/// that is kept of them, and what lies in them brings nothing more. Where a topmost amount is no line itself, since it
/// does not pass what judges euros, the lines in it bring what is kept of them; what they leave over — kept in amounts
/// that are no lines, or below 0 where they exceed what contains them — is brought by that amount, [#besides()].
public final class Brought {
    private static final int OUTSIDE = -1;
    private static final int COUNTED = -2;

    private final AmountRows rows;
    private final Kept kept;
    private final BitSet lines;
    private final long[] euros;
    private final BitSet bringing = new BitSet();
    private final BitSet besides = new BitSet();

    /// @param lines the rows that pass what judges euros and what judges lines
    /// @param added the topmost rows that the total is the sum of
    Brought(AmountRows rows, Kept kept, BitSet lines, BitSet added) {
        this.rows = rows;
        this.kept = kept;
        this.lines = lines;
        euros = new long[rows.size()];
        share(added);
        added.stream().filter(row -> !lines.get(row) && euros[row] != 0).forEach(row -> {
            bringing.set(row);
            besides.set(row);
        });
    }

    /// Hands what is kept of each topmost row down to the first lines on the way.
    private void share(BitSet added) {
        int[] top = new int[rows.size()];
        for (int row : rows.wholesFirst()) {
            int above = rows.above(row);
            top[row] = added.get(row) ? row : above < 0 ? OUTSIDE : top[above];
            if (added.get(row)) {
                euros[row] = kept.euros(row);
            }
            if (top[row] >= 0 && lines.get(row) && kept.kept().get(row)) {
                if (top[row] != row) {
                    euros[top[row]] -= kept.euros(row);
                    euros[row] = kept.euros(row);
                }
                bringing.set(row);
                top[row] = COUNTED;
            }
        }
    }

    /// The euros that a row brings; empty where it brings none of its own.
    public OptionalLong of(int row) {
        return bringing.get(row) ? OptionalLong.of(euros[row]) : OptionalLong.empty();
    }

    /// The rows that are no lines and bring something all the same.
    public BitSet besides() {
        return (BitSet) besides.clone();
    }
}
