package hexagonia.figure.label;

import hexagonia.figure.Box;
import java.util.ArrayList;
import java.util.List;

/// Moves dots that would lie on a disc, on the tie of one, or on each other to the nearest free place of a honeycomb
/// around their own. Most stand at the middle of a commune anyway: a group of dots around it is as true as one dot on
/// it, and each can be counted and pointed at. A dot that finds no place near stays where it belongs, under the
/// others.
public final class Dodge<S extends Spot<S>> {
    private static final double BETWEEN_DOTS = 1.6;
    private static final double OFF_DISCS = 2.4;
    private static final double FARTHEST = 20;

    private final List<S> discs;
    private final List<S> dots = new ArrayList<>();
    private final double cell;
    private final double[][] honeycomb;

    private Dodge(List<S> discs, double radius) {
        this.discs = discs;
        this.cell = 2 * radius + BETWEEN_DOTS;
        double largest = discs.stream().mapToDouble(Spot::r).max().orElse(0);
        this.honeycomb = honeycomb(Math.max(FARTHEST, largest + OFF_DISCS + 2 * cell) / cell);
    }

    /// The same dots, in the same order. `discs` are the larger symbols of the same frame, where they stand.
    public static <S extends Spot<S>> List<S> apart(List<S> dots, List<S> discs) {
        if (dots.isEmpty()) {
            return dots;
        }
        var dodge = new Dodge<>(discs, dots.getFirst().r());
        for (var dot : dots) {
            dodge.dots.add(dodge.free(dot));
        }
        return List.copyOf(dodge.dots);
    }

    /// The middles of cells one wide, from the middle one outwards, at most `reach` away.
    private static double[][] honeycomb(double reach) {
        var cells = new ArrayList<double[]>();
        int most = (int) Math.ceil(reach / Math.sqrt(0.75));
        for (int row = -most; row <= most; row++) {
            for (int column = -most - 1; column <= most + 1; column++) {
                double x = column + (row % 2 == 0 ? 0 : 0.5);
                double y = row * Math.sqrt(0.75);
                if (x * x + y * y <= reach * reach) {
                    cells.add(new double[] {x, y});
                }
            }
        }
        cells.sort((a, b) -> Double.compare(a[0] * a[0] + a[1] * a[1], b[0] * b[0] + b[1] * b[1]));
        return cells.toArray(double[][]::new);
    }

    private S free(S dot) {
        for (double[] at : honeycomb) {
            double x = dot.trueX() + at[0] * cell;
            double y = dot.trueY() + at[1] * cell;
            if (isFree(dot, x, y)) {
                return dot.movedTo(x, y);
            }
        }
        return dot;
    }

    private boolean isFree(S dot, double x, double y) {
        for (var other : dots) {
            if (other.isNearer(x, y, cell - 0.01)) {
                return false;
            }
        }
        for (var disc : discs) {
            if (disc.isNearer(x, y, dot.r() + disc.r() + OFF_DISCS)
                    || disc.isTied() && disc.tie().distance(x, y) < dot.r() + OFF_DISCS) {
                return false;
            }
        }
        Box free = dot.free();
        return free.contains(x, y) || !free.contains(dot.trueX(), dot.trueY());
    }
}
