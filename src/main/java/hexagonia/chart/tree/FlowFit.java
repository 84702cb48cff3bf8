package hexagonia.chart.tree;

import java.util.ArrayList;
import java.util.List;

/// How much of a flow its rows show, and how close they stand.
///
/// @param most how many rows follow a measure, none for 0
/// @param named how many measures without an amount each lever names at most, the last of more as one
/// @param dense whether rows stand closer, in smaller letters, and name no project of a group
/// @param listed whether a measure that no rows follow names its laureates beneath
record FlowFit(int most, int named, boolean dense, boolean listed) {
    /// All measures without an amount.
    private static final int EVERY = Integer.MAX_VALUE;
    /// The most of them where rows are few.
    private static final int SOME = 4;
    /// The most rows after a measure.
    static final int ALL = 12;
    /// The fewest rows after a measure that stand closer: with fewer, its laureates are named beneath it.
    private static final int FEWEST_DENSE = 6;
    /// The same where they do not: the first and the others.
    private static final int FEWEST = 2;

    static final FlowFit WHOLE = new FlowFit(ALL, EVERY, false, false);
    static final FlowFit LEAST = new FlowFit(0, SOME, false, false);

    /// All ways, the fullest first. Where there is width for names, projects of groups go first, then measures
    /// without an amount are one, then the last laureates of a measure; then laureates are named beneath. Where
    /// there is none, the last of both are one, until no row is left.
    static List<FlowFit> all(boolean wide) {
        List<FlowFit> all = new ArrayList<>(List.of(WHOLE));
        if (wide) {
            all.add(new FlowFit(ALL, EVERY, true, false));
            for (int most = ALL; most >= FEWEST_DENSE; most--) {
                all.add(new FlowFit(most, SOME, true, false));
            }
            all.add(new FlowFit(0, SOME, false, true));
            all.add(new FlowFit(0, SOME, true, true));
        } else {
            all.add(new FlowFit(ALL, SOME, false, false));
            for (int most = ALL - 1; most >= FEWEST; most--) {
                all.add(new FlowFit(most, EVERY, false, false));
                all.add(new FlowFit(most, SOME, false, false));
            }
        }
        all.add(new FlowFit(0, EVERY, false, false));
        all.add(LEAST);
        return all;
    }

    /// Whether the last of many measures without an amount are one.
    boolean brief() {
        return named < EVERY;
    }

    /// The same with one more of them by name.
    FlowFit more() {
        return new FlowFit(most, named + 1, dense, listed);
    }

    /// The size of names.
    double letters() {
        return dense ? 10 : 12;
    }

    /// The size of what stands beside or beneath them.
    double notes() {
        return dense ? 9.5 : 11;
    }

    /// From the middle of a row to that of the next.
    double row() {
        return dense ? 12.5 : brief() ? 14 : 16;
    }

    /// From a name to what stands beneath it.
    double line() {
        return dense ? 11.5 : 13.5;
    }

    /// What a measure takes that stands alone.
    double measure() {
        return dense ? 14.5 : 17;
    }

    /// What a name takes over its node.
    double above() {
        return dense ? 16 : 18;
    }

    /// Between one lever and the next, and half of it after a measure with rows.
    double gap() {
        return dense ? 7 : 10;
    }
}
