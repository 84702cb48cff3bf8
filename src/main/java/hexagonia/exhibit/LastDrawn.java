package hexagonia.exhibit;

import hexagonia.chart.ChartOptions;
import hexagonia.figure.Figure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/// A chart that knows the figures it was asked for last: who looks for the room that it takes best asks for the same
/// again and again. On any thread.
final class LastDrawn implements Function<ChartOptions, Figure> {
    private static final int KEPT = 12;

    private record Drawn(ChartOptions options, Figure figure) {}

    private final Function<ChartOptions, Figure> chart;
    private final Deque<Drawn> drawn = new ArrayDeque<>();

    LastDrawn(Function<ChartOptions, Figure> chart) {
        this.chart = chart;
    }

    @Override
    public synchronized Figure apply(ChartOptions options) {
        Drawn wanted = drawn.stream()
                .filter(d -> d.options().equals(options))
                .findFirst()
                .orElseGet(() -> new Drawn(options, chart.apply(options)));
        drawn.removeIf(d -> d == wanted);
        drawn.addFirst(wanted);
        if (drawn.size() > KEPT) {
            drawn.removeLast();
        }
        return wanted.figure();
    }
}
