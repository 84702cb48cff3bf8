package hexagonia.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

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

    /// Tells of what was timed once.
    void say(String name, double millis) {
        out.println(String.format(Locale.ROOT, "  %-46s once   %8.3f ms", name, millis));
    }

    /// Runs `task` with the numbers of its turns and returns its median in milliseconds.
    double measure(String name, int turns, IntFunction<Object> task) {
        double median = record(name, turns, i -> {
            long start = System.nanoTime();
            lastResult = task.apply(i);
            return (System.nanoTime() - start) / 1e6;
        });
        if (lastResult == null) {
            throw new IllegalStateException(name + " gave nothing");
        }
        return median;
    }

    /// The same for a task that says itself how many milliseconds it took.
    double record(String name, int turns, IntToDoubleFunction task) {
        for (int i = 0; i < turns; i++) {
            task.applyAsDouble(i);
        }
        double[] millis = IntStream.range(0, turns)
                .mapToDouble(task::applyAsDouble)
                .sorted()
                .toArray();
        double median = millis[turns / 2];
        double p95 = millis[Math.min(turns - 1, turns * 95 / 100)];
        String ratio = Double.isNaN(referenceMillis)
                ? ""
                : String.format(Locale.ROOT, "   %.1f × %s", median / referenceMillis, reference);
        out.println(String.format(Locale.ROOT, "  %-46s median %8.3f ms   p95 %8.3f ms", name, median, p95) + ratio);
        return median;
    }
}
