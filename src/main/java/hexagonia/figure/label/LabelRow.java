package hexagonia.figure.label;

import java.util.List;
import java.util.Optional;

/// Labels in a row, each wished centred on its point, moved apart as little as needed.
public final class LabelRow {
    private LabelRow() {}

    /// The left ends of labels of the given widths, in the order of their `centres`: at least `gap` apart, within
    /// `left` and `right`; empty when they do not fit. Labels that push each other share the shift evenly (pool
    /// adjacent violators).
    public static Optional<double[]> apart(
            List<Double> centres, List<Double> widths, double gap, double left, double right) {
        int count = centres.size();
        // Less the room of the labels before it, each label is a point that may not pass the one before.
        double[] before = new double[count + 1];
        for (int i = 0; i < count; i++) {
            before[i + 1] = before[i] + widths.get(i) + gap;
        }
        double slack = right - left - (before[count] - gap);
        if (count > 0 && slack < 0) {
            return Optional.empty();
        }
        double[] means = new double[count];
        int[] sizes = new int[count];
        int blocks = 0;
        for (int i = 0; i < count; i++) {
            means[blocks] = centres.get(i) - widths.get(i) / 2 - before[i];
            sizes[blocks++] = 1;
            while (blocks > 1 && means[blocks - 2] > means[blocks - 1]) {
                blocks--;
                int both = sizes[blocks - 1] + sizes[blocks];
                means[blocks - 1] = (means[blocks - 1] * sizes[blocks - 1] + means[blocks] * sizes[blocks]) / both;
                sizes[blocks - 1] = both;
            }
        }
        double[] starts = new double[count];
        for (int block = 0, i = 0; block < blocks; block++) {
            for (int end = i + sizes[block]; i < end; i++) {
                starts[i] = Math.clamp(means[block], left, left + slack) + before[i];
            }
        }
        return Optional.of(starts);
    }
}
