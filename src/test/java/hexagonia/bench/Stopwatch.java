package hexagonia.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
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

    void say(String sentence) {
        out.println("  " + sentence);
    }

    /// Tells of what was timed once.
    void say(String name, Turn taken) {
        out.println(String.format(
                Locale.ROOT, "  %-42s once   %8.3f ms   at work %8.3f ms", name, taken.millis(), taken.work()));
    }

    /// Runs `task` with the numbers of its turns and returns its median in milliseconds.
    double measure(String name, int turns, IntFunction<Object> task) {
        double median = record(name, turns, i -> {
            Turn start = Turn.now();
            lastResult = task.apply(i);
            return Turn.now().since(start);
        });
        if (lastResult == null) {
            throw new IllegalStateException(name + " gave nothing");
        }
        return median;
    }

    /// The same for a task that says itself what it took.
    double record(String name, int turns, IntFunction<Turn> task) {
        for (int i = 0; i < turns; i++) {
            task.apply(i);
        }
        List<Turn> taken = IntStream.range(0, turns).mapToObj(task).toList();
        double median = at(taken, Turn::millis, 0.5);
        String ratio = Double.isNaN(referenceMillis) ? "" : "   " + ratio(median) + " × " + reference;
        out.println(String.format(
                        Locale.ROOT,
                        "  %-42s median %8.3f ms   p95 %8.3f ms   at work %8.3f ms   p95 %8.3f ms",
                        name,
                        median,
                        at(taken, Turn::millis, 0.95),
                        at(taken, Turn::work, 0.5),
                        at(taken, Turn::work, 0.95))
                + ratio);
        return median;
    }

    /// `3.6`, or `1/360` where the reference takes longer.
    private String ratio(double median) {
        return median >= referenceMillis
                ? String.format(Locale.ROOT, "%.1f", median / referenceMillis)
                : String.format(Locale.ROOT, "1/%.1f", referenceMillis / median);
    }

    private static double at(List<Turn> taken, ToDoubleFunction<Turn> time, double part) {
        double[] millis = taken.stream().mapToDouble(time).sorted().toArray();
        return millis[Math.min(millis.length - 1, (int) (millis.length * part))];
    }

    /// What a turn took: until it was over, and how long of it its thread was at work rather than waiting for a
    /// processor, which on a busy machine tells more.
    record Turn(double millis, double work) {
        static Turn now() {
            return new Turn(
                    System.nanoTime() / 1e6, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6);
        }

        Turn since(Turn start) {
            return new Turn(millis - start.millis, work - start.work);
        }

        Turn and(Turn next) {
            return new Turn(millis + next.millis, work + next.work);
        }
    }
}
