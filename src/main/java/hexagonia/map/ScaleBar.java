package hexagonia.map;

import hexagonia.figure.Box;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.Stroke;
import java.util.List;
import java.util.Optional;

/// A round number of kilometres and how many points it takes.
record ScaleBar(int kilometres, double length) {
    private static final List<Integer> ROUND = List.of(500, 200, 100, 50, 20, 10, 5, 2, 1);
    private static final double TICK = 3;

    /// The longest that is at most `most` points.
    static ScaleBar of(Frame frame, double most) {
        double kilometre = 1000 / frame.plane().metresPerPoint();
        int kilometres =
                ROUND.stream().filter(k -> k * kilometre <= most).findFirst().orElse(ROUND.getLast());
        return new ScaleBar(kilometres, kilometres * kilometre);
    }

    /// The bar with its ends turned up, its right end at (right, y).
    Mark mark(double right, double y, Stroke stroke) {
        double[] line = {right - length, y - TICK, right - length, y, right, y, right, y - TICK};
        return new Mark.Path(
                new Outline(List.of(line), false), Optional.empty(), Optional.of(stroke), Optional.empty());
    }

    Box box(double right, double y) {
        return new Box(right - length, y - TICK, length, TICK);
    }
}
