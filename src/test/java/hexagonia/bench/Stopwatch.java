package hexagonia.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/// Times a task turn by turn, after as many turns nobody looks at, and prints the median and the 95th percentile.
final class Stopwatch {
    private final PrintStream out;
    private final String reference;
    private final double referenceMillis;
    private Object lastResult;

    Stopwatch(PrintStream out) {
        this(out, "", Double.NaN);
    }

    private Stopwatch(PrintStream out, String reference, double referenceMillis) {
        this.out = out;
        this.reference = reference;
        this.referenceMillis = referenceMillis;
    }

    /// A watch that also prints how many times the median of `reference` the next task takes.
    Stopwatch against(String reference, double millis) {
        return new Stopwatch(out, reference, millis);
    }

    void title(String title) {
        out.println();
        out.println(title);
    }

    /// Runs `task` with the numbers of its turns and returns its median in milliseconds.
    double measure(String name, int turns, IntFunction<Object> task) {
        for (int i = 0; i < turns; i++) {
            lastResult = task.apply(i);
        }
        double[] millis = new double[turns];
        for (int i = 0; i < turns; i++) {
            long start = System.nanoTime();
            lastResult = task.apply(i);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        double median = millis[turns / 2];
        double p95 = millis[Math.min(turns - 1, turns * 95 / 100)];
        String ratio = Double.isNaN(referenceMillis)
                ? ""
                : String.format(Locale.ROOT, "   %.1f × %s", median / referenceMillis, reference);
        out.println(String.format(Locale.ROOT, "  %-42s median %8.3f ms   p95 %8.3f ms", name, median, p95) + ratio);
        if (lastResult == null) {
            throw new IllegalStateException(name + " gave nothing");
        }
        return median;
    }
}
