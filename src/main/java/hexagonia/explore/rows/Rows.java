package hexagonia.explore.rows;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Rows of a table in an order, known by their places in the order of the data: no list of them is made, each is read
/// when it is asked for. Immutable.
public final class Rows extends AbstractList<Row> implements RandomAccess {
    private final List<Row> all;
    private final int[] ordinals;

    private Rows(List<Row> all, int[] ordinals) {
        this.all = all;
        this.ordinals = ordinals;
    }

    /// No rows.
    public static Rows none() {
        return new Rows(List.of(), new int[0]);
    }

    /// The rows of a set, in the order of the data.
    public static Rows of(List<Row> all, BitSet set) {
        int[] ordinals = new int[set.cardinality()];
        int row = -1;
        for (int at = 0; at < ordinals.length; at++) {
            row = set.nextSetBit(row + 1);
            ordinals[at] = row;
        }
        return new Rows(all, ordinals);
    }

    @Override
    public Row get(int at) {
        return all.get(ordinals[at]);
    }

    /// The row at a place in the order of the data, whether it is one of these or not.
    Row row(int ordinal) {
        return all.get(ordinal);
    }

    @Override
    public int size() {
        return ordinals.length;
    }

    /// Whether `other` has the same rows in the same order.
    private boolean areThose(Rows other) {
        return all == other.all && Arrays.equals(ordinals, other.ordinals);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rows rows ? areThose(rows) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    /// The places of the rows in the order of the data, as they follow each other here.
    IntStream ordinals() {
        return IntStream.of(ordinals);
    }

    /// How many of the rows are in a set.
    public int countIn(BitSet set) {
        int count = 0;
        for (int ordinal : ordinals) {
            count += set.get(ordinal) ? 1 : 0;
        }
        return count;
    }

    /// Where the rows in a set stand here, from the first.
    public int[] positionsOf(BitSet set) {
        return set.isEmpty()
                ? new int[0]
                : IntStream.range(0, ordinals.length)
                        .filter(at -> set.get(ordinals[at]))
                        .toArray();
    }

    /// Only the rows wanted, told by their places in the order of the data.
    public Rows only(IntPredicate wanted) {
        return new Rows(all, IntStream.of(ordinals).filter(wanted).toArray());
    }

    /// The rows by rank, from 0 up to `ranks`, told by their places in the order of the data; those of one rank stay in
    /// the order they have here.
    public Rows ranked(IntUnaryOperator rank, int ranks) {
        int[] start = new int[ranks + 1];
        for (int ordinal : ordinals) {
            start[rank.applyAsInt(ordinal) + 1]++;
        }
        for (int i = 0; i < ranks; i++) {
            start[i + 1] += start[i];
        }
        int[] ranked = new int[ordinals.length];
        for (int ordinal : ordinals) {
            ranked[start[rank.applyAsInt(ordinal)]++] = ordinal;
        }
        return new Rows(all, ranked);
    }
}
