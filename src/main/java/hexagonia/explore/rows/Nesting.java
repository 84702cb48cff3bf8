package hexagonia.explore.rows;

import java.util.BitSet;
import java.util.stream.IntStream;

/// How amounts lie in each other, by row: which counting amount contains each, and what each is worth beyond its parts.
final class Nesting {
    private final int[] above;
    private final long[] own;
    private final BitSet counting;
    private final int[] wholesFirst;

    /// @param above the nearest containing amount of the same perimeter that counts, or -1; kept, and opened where rows
    ///     lie in each other
    /// @param euros those of each row, below 0 where none were published
    /// @param counting the rows that are known and may stand in a sum
    Nesting(int[] above, long[] euros, BitSet counting) {
        this.above = above;
        this.counting = counting;
        own = new long[above.length];
        openCircles();
        for (int row = 0; row < above.length; row++) {
            own[row] += Math.max(0, euros[row]);
            if (counting.get(row) && above[row] >= 0) {
                own[above[row]] = Math.subtractExact(own[above[row]], euros[row]);
            }
        }
        wholesFirst = inOrderOfDepth();
    }

    /// A file may hold amounts that are parts of each other: the first of such a circle stands at its top.
    private void openCircles() {
        for (int row = 0; row < above.length; row++) {
            int steps = 0;
            int whole = above[row];
            while (whole >= 0 && whole != row && steps < above.length) {
                whole = above[whole];
                steps++;
            }
            if (whole == row) {
                above[row] = -1;
            }
        }
    }

    private int[] inOrderOfDepth() {
        int[] depth = new int[above.length];
        int deepest = 0;
        for (int row = 0; row < above.length; row++) {
            for (int whole = above[row]; whole >= 0; whole = above[whole]) {
                depth[row]++;
            }
            deepest = Math.max(deepest, depth[row]);
        }
        return IntStream.rangeClosed(0, deepest)
                .flatMap(level -> counting.stream().filter(row -> depth[row] == level))
                .toArray();
    }

    /// The nearest containing amount of the same perimeter that counts, or -1.
    int above(int row) {
        return above[row];
    }

    /// Whether a row lies in another, through counting amounts.
    boolean isIn(int row, int whole) {
        int up = above[row];
        while (up >= 0 && up != whole) {
            up = above[up];
        }
        return up == whole;
    }

    /// What a counting amount is worth beyond the counting amounts right inside it; below 0 where those exceed it.
    long own(int row) {
        return own[row];
    }

    /// The counting rows, each after those that contain it; not to be changed.
    int[] wholesFirst() {
        return wholesFirst;
    }
}
