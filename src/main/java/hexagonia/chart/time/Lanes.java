package hexagonia.chart.time;

import hexagonia.chart.time.Timeline.DatedMark;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Piles up what would lie on the same place: each takes the lowest lane in which it meets nothing.
final class Lanes {
    /// The longest spans first, else in the order of time.
    static final Comparator<DatedMark> WIDEST_FIRST = Comparator.comparing(
            m -> -ChronoUnit.DAYS.between(m.span().first(), m.span().last()));

    /// Where what lies in a lane ends, by where it begins.
    private final List<TreeMap<Double, Double>> lanes = new ArrayList<>();

    /// The lane, from 0, of what lies from one place to another.
    int lane(double from, double to) {
        int lane = 0;
        while (lane < lanes.size() && meets(lanes.get(lane), from, to)) {
            lane++;
        }
        if (lane == lanes.size()) {
            lanes.add(new TreeMap<>());
        }
        lanes.get(lane).put(from, to);
        return lane;
    }

    private static boolean meets(TreeMap<Double, Double> lane, double from, double to) {
        var before = lane.lowerEntry(to);
        return before != null && from < before.getValue();
    }

    /// How many lanes there are.
    int height() {
        return lanes.size();
    }
}
