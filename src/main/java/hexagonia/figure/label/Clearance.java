package hexagonia.figure.label;

import hexagonia.figure.Box;
import java.util.List;

/// What names of one frame keep off, and what they rather keep off.
///
/// Names stay within `frame`, off `boxes` and off the symbols; their leaders do not cross `barriers`. Over `lines`
/// and dots they may lie, at a cost.
public record Clearance<S extends Spot<S>>(
        Box frame, List<Box> boxes, List<Box> barriers, List<Segment> lines, List<S> symbols) {
    /// Between a name or a leader and what it passes.
    private static final double CLEAR = 2;

    private static final double CROSSING = 4;
    /// So many dots are rather covered than one that is selected.
    private static final int SELECTED = 4;

    boolean isFree(Label<S> label, Over over) {
        var box = label.box();
        if (!frame.contains(box.x(), box.y()) || !frame.contains(box.right(), box.bottom())) {
            return false;
        }
        for (var other : boxes) {
            if (box.overlaps(other)) {
                return false;
            }
        }
        for (var symbol : symbols) {
            if (!over.passes(symbol) && !isClear(label, symbol)) {
                return false;
            }
        }
        return label.leader().isEmpty() || isClear(label.leader().get(), label.symbol(), over);
    }

    private boolean isClear(Label<S> label, S other) {
        if (isNearer(label.box(), other)) {
            return false;
        }
        return !other.isTied() || !other.tie().crosses(label.box().grown(2.5));
    }

    private boolean isNearer(Box box, S symbol) {
        return symbol.isNearer(
                Math.clamp(symbol.x(), box.x(), box.right()),
                Math.clamp(symbol.y(), box.y(), box.bottom()),
                symbol.room());
    }

    private boolean isClear(Segment leader, S own, Over over) {
        for (var barrier : barriers) {
            if (leader.crosses(barrier)) {
                return false;
            }
        }
        for (var other : symbols) {
            boolean met =
                    other != own && !over.passes(other) && leader.distance(other.x(), other.y()) < other.r() + CLEAR;
            if (met || other.isTied() && other.tie().crosses(leader)) {
                return false;
            }
        }
        return true;
    }

    /// What it costs to lie over hairlines and dots.
    double cost(Label<S> label) {
        int crossed = 0;
        for (var line : lines) {
            if (line.crosses(label.box())) {
                crossed++;
            }
        }
        for (var symbol : symbols) {
            if (symbol.isDot() && isNearer(label.box(), symbol)) {
                crossed += symbol.isSelected() ? SELECTED : 1;
            }
        }
        return CROSSING * crossed;
    }

    /// Whether two names can both stand.
    static boolean agree(Label<?> a, Label<?> b) {
        if (a.box().grown(CLEAR / 2).overlaps(b.box().grown(CLEAR / 2))) {
            return false;
        }
        boolean met = a.leader().isPresent() && a.leader().get().crosses(b.box().grown(CLEAR))
                || b.leader().isPresent() && b.leader().get().crosses(a.box().grown(CLEAR));
        return !met
                && (a.leader().isEmpty()
                        || b.leader().isEmpty()
                        || !a.leader().get().crosses(b.leader().get()));
    }
}
