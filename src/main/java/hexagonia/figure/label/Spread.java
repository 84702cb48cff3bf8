package hexagonia.figure.label;

import hexagonia.figure.Box;
import java.util.ArrayList;
import java.util.List;

/// Moves circles that would overlap apart, within one frame. Those that overlap leave the middle of their true
/// places, each in its own direction, by its radius and a little more, so that the true places stay in sight between
/// them, and rather away from the other circles of the frame, which leaves room for names. What still overlaps is
/// pushed further.
public final class Spread<S extends Spot<S>> {
    private static final double GAP = 5;
    private static final double AWAY_FROM_OTHERS = 1;
    private static final int ROUNDS = 80;

    private final List<S> symbols;

    private Spread(List<S> symbols) {
        this.symbols = new ArrayList<>(symbols);
    }

    /// The same symbols, in the same order.
    public static <S extends Spot<S>> List<S> apart(List<S> symbols) {
        var spread = new Spread<>(symbols);
        spread.leaveTheMiddle();
        boolean moving = true;
        for (int round = 0; moving && round < ROUNDS; round++) {
            moving = spread.pushOnce();
        }
        return List.copyOf(spread.symbols);
    }

    private void leaveTheMiddle() {
        var seen = new boolean[symbols.size()];
        for (int i = 0; i < symbols.size(); i++) {
            if (!seen[i]) {
                var together = together(i, seen);
                if (together.size() > 1) {
                    leaveTheMiddle(together);
                }
            }
        }
    }

    /// The symbols that overlap the one at `start`, or one that does, and so on.
    private List<Integer> together(int start, boolean[] seen) {
        var together = new ArrayList<Integer>();
        together.add(start);
        seen[start] = true;
        for (int next = 0; next < together.size(); next++) {
            var one = symbols.get(together.get(next));
            for (int i = 0; i < symbols.size(); i++) {
                if (!seen[i] && overlap(one, symbols.get(i)) > 0) {
                    seen[i] = true;
                    together.add(i);
                }
            }
        }
        return together;
    }

    private void leaveTheMiddle(List<Integer> together) {
        double middleX = together.stream()
                .mapToDouble(i -> symbols.get(i).trueX())
                .average()
                .orElseThrow();
        double middleY = together.stream()
                .mapToDouble(i -> symbols.get(i).trueY())
                .average()
                .orElseThrow();
        for (int rank = 0; rank < together.size(); rank++) {
            var symbol = symbols.get(together.get(rank));
            double dx = symbol.trueX() - middleX;
            double dy = symbol.trueY() - middleY;
            double angle = Math.hypot(dx, dy) < 0.5 ? 2 * Math.PI * rank / together.size() : Math.atan2(dy, dx);
            dx = Math.cos(angle);
            dy = Math.sin(angle);
            for (int i = 0; i < symbols.size(); i++) {
                if (!together.contains(i)) {
                    double offX = symbol.trueX() - symbols.get(i).trueX();
                    double offY = symbol.trueY() - symbols.get(i).trueY();
                    double distance = Math.hypot(offX, offY);
                    double strength = AWAY_FROM_OTHERS * Math.exp(-distance / (4 * symbol.r()));
                    dx += strength * offX / distance;
                    dy += strength * offY / distance;
                }
            }
            double by = (symbol.r() + GAP) / Math.max(0.1, Math.hypot(dx, dy));
            place(together.get(rank), symbol.trueX() + dx * by, symbol.trueY() + dy * by);
        }
    }

    /// Pushes each overlapping pair apart, half the way each; false when there was none.
    private boolean pushOnce() {
        boolean moved = false;
        for (int i = 0; i < symbols.size(); i++) {
            for (int j = i + 1; j < symbols.size(); j++) {
                var a = symbols.get(i);
                var b = symbols.get(j);
                double overlap = overlap(a, b);
                if (overlap > 0.01) {
                    double distance = Math.hypot(b.x() - a.x(), b.y() - a.y());
                    double angle = distance < 0.01 ? i + j : Math.atan2(b.y() - a.y(), b.x() - a.x());
                    double dx = Math.cos(angle) * overlap / 2;
                    double dy = Math.sin(angle) * overlap / 2;
                    place(i, a.x() - dx, a.y() - dy);
                    place(j, b.x() + dx, b.y() + dy);
                    moved = true;
                }
            }
        }
        return moved;
    }

    /// How much nearer two symbols are than they may be.
    private static double overlap(Spot<?> a, Spot<?> b) {
        return a.r() + b.r() + 2 - Math.hypot(b.x() - a.x(), b.y() - a.y());
    }

    private void place(int index, double x, double y) {
        var symbol = symbols.get(index);
        double margin = symbol.r() + Spot.RING + 1;
        Box box = symbol.bounds();
        symbols.set(
                index,
                symbol.movedTo(
                        within(x, box.x() + margin, box.right() - margin),
                        within(y, box.y() + margin, box.bottom() - margin)));
    }

    private static double within(double value, double least, double most) {
        return least > most ? value : Math.clamp(value, least, most);
    }
}
