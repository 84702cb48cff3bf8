package hexagonia.chart;

import hexagonia.chart.Timeline.DatedMark;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lanes up what would lie on the same place: each takes the lowest lane in which it meets nothing.
final class Lanes {
    /// The longest spans first, else in the order of time.
    static final Comparator<DatedMark> WIDEST_FIRST = Comparator.comparing(
            m -> -ChronoUnit.DAYS.between(m.span().first(), m.span().last()));

    private final List<List<double[]>> lanes = new ArrayList<>();

    /// The lane, from 0, of what lies from one place to another.
    int lane(double from, double to) {
        int lane = 0;
        while (lane < lanes.size() && lanes.get(lane).stream().anyMatch(l -> l[0] < to && from < l[1])) {
            lane++;
        }
        if (lane == lanes.size()) {
            lanes.add(new ArrayList<>());
        }
        lanes.get(lane).add(new double[] {from, to});
        return lane;
    }

    /// How many lanes there are.
    int height() {
        return lanes.size();
    }
}
