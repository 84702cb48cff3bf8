package hexagonia.figure.label;

import hexagonia.figure.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The places where the name of one symbol may stand: right of it, below, above, left, a little aside of these, then
/// at the end of a leader; what is not free is left out.
final class Candidates<S extends Spot<S>> {
    private static final double[] DISTANCES = {2, 4, 6, 9, 13, 18, 25, 34, 46, 62};
    private static final int DIRECTIONS = 16;
    /// More choice would not find a better place.
    private static final int ENOUGH = 48;

    private final S symbol;
    private final double width;
    private final double height;
    private final Clearance<S> clearance;
    private final Over over;
    private final List<Label<S>> found = new ArrayList<>();

    private Candidates(S symbol, double width, double height, Clearance<S> clearance, Over over) {
        this.symbol = symbol;
        this.width = width;
        this.height = height;
        this.clearance = clearance;
        this.over = over;
    }

    /// Cheapest first; with leaders, or next to the symbol only; over some dots, or none.
    static <S extends Spot<S>> List<Label<S>> of(
            Labelling.Name<S> name, Clearance<S> clearance, boolean leaders, Over over) {
        var candidates = new Candidates<>(name.symbol(), name.width(), name.height(), clearance, over);
        candidates.beside();
        if (leaders) {
            candidates.atLeaders();
        }
        candidates.found.sort((a, b) -> Double.compare(a.cost(), b.cost()));
        return candidates.found;
    }

    private void beside() {
        double x = symbol.x();
        double y = symbol.y();
        double off = symbol.r() + Spot.RING + 3;
        for (int shift = 0; shift <= 4; shift++) {
            // Not aside, then one step to either side, then two.
            double part = (shift % 2 == 0 ? -1 : 1) * ((shift + 1) / 2) / 4.0;
            double aside = Math.abs(part);
            double level = y - height / 2 + part * height * 2;
            double middle = x - width / 2 + part * width;
            add(x + off, level, Label.Side.START, aside);
            add(middle, y + off - 1, Label.Side.MIDDLE, 1 + aside);
            add(middle, y - off + 1 - height, Label.Side.MIDDLE, 1.5 + aside);
            add(x - off - width, level, Label.Side.END, 2 + aside);
        }
        double diagonal = off * Math.sqrt(0.5);
        for (double top : new double[] {y + diagonal, y - diagonal - height}) {
            add(x + diagonal, top, Label.Side.START, 3);
            add(x - diagonal - width, top, Label.Side.END, 3.5);
        }
    }

    private void atLeaders() {
        for (double distance : DISTANCES) {
            if (found.size() >= ENOUGH) {
                return;
            }
            double off = symbol.r() + Spot.RING + distance;
            for (int step = 0; step < DIRECTIONS; step++) {
                double angle = 2 * Math.PI * step / DIRECTIONS;
                double x = symbol.x() + Math.cos(angle) * off;
                double y = symbol.y() + Math.sin(angle) * off;
                double top = y - height / 2 + Math.sin(angle) * height / 2;
                double cost = 6 + distance / 4;
                if (Math.abs(Math.sin(angle)) < 0.7) {
                    boolean right = Math.cos(angle) > 0;
                    addTied(right ? x : x - width, top, x, right ? Label.Side.START : Label.Side.END, cost);
                } else {
                    // Above or below, the leader may meet the name anywhere along it.
                    for (int sixth = 1; sixth < 6; sixth++) {
                        double left = x - width * sixth / 6;
                        addTied(left, top, x, Label.Side.MIDDLE, cost + Math.abs(sixth - 3) / 3.0);
                    }
                }
            }
        }
    }

    private void add(double left, double top, Label.Side side, double cost) {
        add(new Label<>(symbol, new Box(left, top, width, height), side, Optional.empty(), cost));
    }

    /// The leader ends at the side of the name that faces the symbol, at `x`.
    private void addTied(double left, double top, double x, Label.Side side, double cost) {
        if (!clearance.frame().contains(left, top)) {
            return;
        }
        var box = new Box(left, top, width, height);
        double nearX = Math.clamp(x, box.x(), box.right());
        double nearY = Math.clamp(symbol.y(), box.y(), box.bottom());
        double dx = nearX - symbol.x();
        double dy = nearY - symbol.y();
        double far = Math.hypot(dx, dy);
        double from = symbol.r() / far;
        double to = (far - 1) / far;
        var leader =
                new Segment(symbol.x() + dx * from, symbol.y() + dy * from, symbol.x() + dx * to, symbol.y() + dy * to);
        add(new Label<>(symbol, box, side, Optional.of(leader), cost));
    }

    private void add(Label<S> label) {
        if (clearance.isFree(label, over)) {
            found.add(label.costing(clearance.cost(label)));
        }
    }
}
