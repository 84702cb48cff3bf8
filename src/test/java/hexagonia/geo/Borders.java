package hexagonia.geo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes the borders out of outlines that share them point by point: each stretch once, however many territories lie
/// along it. Drawing outlines one by one would draw most borders twice.
final class Borders {
    private final Set<Edge> taken = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();

    /// A step from one point to the next, whichever way it is walked.
    private record Edge(int x1, int y1, int x2, int y2) {
        static Edge of(int[] ring, int from) {
            int to = (from + 2) % ring.length;
            boolean forth = ring[from] < ring[to] || ring[from] == ring[to] && ring[from + 1] < ring[to + 1];
            return forth
                    ? new Edge(ring[from], ring[from + 1], ring[to], ring[to + 1])
                    : new Edge(ring[to], ring[to + 1], ring[from], ring[from + 1]);
        }
    }

    private Borders() {}

    /// The borders of `territories` that are not borders of `others`.
    static List<Line> of(List<Territory> territories, List<Territory> others) {
        var borders = new Borders();
        for (var other : others) {
            for (var ring : other.rings()) {
                for (int i = 0; i < ring.metres().length; i += 2) {
                    borders.taken.add(Edge.of(ring.metres(), i));
                }
            }
        }
        for (var territory : territories) {
            territory.rings().forEach(r -> borders.walk(r.metres()));
        }
        return borders.lines;
    }

    /// Adds the stretches of a ring that were not taken yet.
    private void walk(int[] ring) {
        int count = ring.length / 2;
        var free = new boolean[count];
        int start = -1;
        for (int i = 0; i < count; i++) {
            free[i] = taken.add(Edge.of(ring, 2 * i));
            if (!free[i]) {
                start = i;
            }
        }
        if (start < 0) {
            lines.add(Simplification.line(ring, true));
            return;
        }
        // From a taken edge on, so that no stretch is cut where the ring happens to begin.
        int length = 0;
        for (int i = 1; i <= count; i++) {
            int edge = (start + i) % count;
            if (free[edge]) {
                length++;
            } else if (length > 0) {
                lines.add(stretch(ring, edge - length, length + 1));
                length = 0;
            }
        }
    }

    private static Line stretch(int[] ring, int first, int points) {
        var metres = new int[2 * points];
        for (int i = 0; i < points; i++) {
            int at = Math.floorMod(2 * (first + i), ring.length);
            metres[2 * i] = ring[at];
            metres[2 * i + 1] = ring[at + 1];
        }
        return Simplification.line(metres, false);
    }
}
