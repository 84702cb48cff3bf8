package hexagonia.chart.tree;

import java.util.ArrayList;
import java.util.List;

/// How much of a flow its rows show, and how close they stand.
///
/// @param most how many rows follow a measure, none for 0
/// @param brief whether the last of many measures without an amount are one
/// @param dense whether rows stand closer, in smaller letters, and name no project of a group
/// @param listed whether a measure that no rows follow names its laureates beneath
record FlowFit(int most, boolean brief, boolean dense, boolean listed) {
    /// The most rows after a measure.
    static final int ALL = 12;
    /// The fewest rows after a measure that stand closer: with fewer, its laureates are named beneath it.
    private static final int FEWEST_DENSE = 6;
    /// The same where they do not: the first and the others.
    private static final int FEWEST = 2;

    static final FlowFit WHOLE = new FlowFit(ALL, false, false, false);
    static final FlowFit LEAST = new FlowFit(0, true, false, false);

    /// All ways, the fullest first. Where there is width for names, projects of groups go first, then measures
    /// without an amount are one, then the last laureates of a measure; then laureates are named beneath. Where
    /// there is none, the last of both are one, until no row is left.
    static List<FlowFit> all(boolean wide) {
        List<FlowFit> all = new ArrayList<>(List.of(WHOLE));
        if (wide) {
            all.add(new FlowFit(ALL, false, true, false));
            for (int most = ALL; most >= FEWEST_DENSE; most--) {
                all.add(new FlowFit(most, true, true, false));
            }
            all.add(new FlowFit(0, true, false, true));
            all.add(new FlowFit(0, true, true, true));
        } else {
            all.add(new FlowFit(ALL, true, false, false));
            for (int most = ALL - 1; most >= FEWEST; most--) {
                all.add(new FlowFit(most, false, false, false));
                all.add(new FlowFit(most, true, false, false));
            }
        }
        all.add(new FlowFit(0, false, false, false));
        all.add(LEAST);
        return all;
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
        return dense ? 12.5 : brief ? 14 : 16;
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
