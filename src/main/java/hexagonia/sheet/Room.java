package hexagonia.sheet;

import java.util.Arrays;

/// What a column needs, what it asks for, what it takes to show all of it, and what each of its cells that may be cut
/// takes to stand whole, the least first; `weight` is what each of those counts for.
final class Room {
    /// What losing all of a text counts for, where its being cut at all counts for one; losing half of it counts for a
    /// quarter of that.
    private static final double DEPTH = 4;

    /// How far apart the widths are that are tried between one cell and the next.
    private static final double STRIDE = 8;

    private final double least;
    private final double wished;
    private final double whole;
    private final double[] cells;
    private final double weight;
    /// The sums, over the cells before each place, of the share that a unit is of a cell, and of its square.
    private final double[] shares;
    private final double[] squares;

    Room(double least, double wished) {
        this(least, wished, wished, new double[0], 1);
    }

    Room(double least, double wished, double whole, double[] cells, double weight) {
        this.least = least;
        this.wished = wished;
        this.whole = whole;
        this.cells = cells;
        this.weight = weight;
        this.shares = new double[cells.length + 1];
        this.squares = new double[cells.length + 1];
        for (int i = 0; i < cells.length; i++) {
            shares[i + 1] = shares[i] + 1 / cells[i];
            squares[i + 1] = squares[i] + 1 / cells[i] / cells[i];
        }
    }

    /// A narrower width, and how much is won for each thing that is lost by it.
    record Step(double to, double won) {
        static final Step NONE = new Step(0, 0);
    }

    double least() {
        return least;
    }

    double wished() {
        return wished;
    }

    /// The same that keeps this much of what it asks for, if it is one whose cells may be cut.
    Room atLeast(double kept) {
        return cells.length == 0
                ? this
                : new Room(Math.max(least, Math.min(wished, kept)), wished, whole, cells, weight);
    }

    /// What is cut of it although it gets what it asks for.
    double lacking() {
        return whole - wished;
    }

    /// The best way to give up some of `missing`: down to the longest cell that is not cut yet, to one before it, or to
    /// some place between.
    Step narrower(double width, double missing) {
        double lowest = Math.max(least, width - missing);
        Step best = Step.NONE;
        int next = under(width) - 1;
        for (double to = width; to > lowest; ) {
            while (next >= 0 && cells[next] >= to) {
                next--;
            }
            to = Math.max(lowest, Math.max(to - STRIDE, next < 0 ? 0 : cells[next]));
            double won = (width - to) / lost(width, to);
            if (won > best.won()) {
                best = new Step(to, won);
            }
        }
        return best;
    }

    /// How much more is lost in one width than in a wider one.
    private double lost(double wider, double width) {
        return lost(width) - lost(wider) + Math.ulp(1f);
    }

    /// What is lost in a width: each cell that is cut, and of each the square of the share that is missing.
    private double lost(double width) {
        int all = cells.length;
        int at = over(width);
        double missing =
                all - at - 2 * width * (shares[all] - shares[at]) + width * width * (squares[all] - squares[at]);
        return weight * (all - at + DEPTH * missing);
    }

    /// How many cells are narrower than a width.
    private int under(double width) {
        int at = Arrays.binarySearch(cells, width);
        while (at > 0 && cells[at - 1] == width) {
            at--;
        }
        return at < 0 ? -at - 1 : at;
    }

    /// How many cells stand whole in a width.
    private int over(double width) {
        int at = Arrays.binarySearch(cells, width);
        while (at >= 0 && at + 1 < cells.length && cells[at + 1] == width) {
            at++;
        }
        return at < 0 ? -at - 1 : at + 1;
    }
}
