package hexagonia.chart;

import hexagonia.figure.Datum;
import hexagonia.figure.Palette;
import java.util.Map;

/// How a chart is to be drawn: its size in points, the margin left free at both sides (rings around data need some),
/// the size of a unit (1 on screen, less on paper; letters, bars and gaps scale with it), the colours, and the number
/// of the note that a datum is called with, by its id.
public record ChartOptions(
        double width, double height, double margin, double unit, Palette palette, Map<String, String> calls) {
    public ChartOptions {
        calls = Map.copyOf(calls);
    }

    /// Without any call.
    public ChartOptions(double width, double height, double margin, double unit, Palette palette) {
        this(width, height, margin, unit, palette, Map.of());
    }

    /// For a panel on screen.
    public static ChartOptions screen(double width, double height, Palette palette) {
        return new ChartOptions(width, height, 16, 1, palette);
    }

    /// The same at another height.
    public ChartOptions high(double other) {
        return new ChartOptions(width, other, margin, unit, palette, calls);
    }

    /// Whether it is for paper, which does not scroll.
    public boolean onPaper() {
        return margin == 0;
    }

    /// The call of a datum; empty where no note says more of it.
    public String call(Datum datum) {
        return calls.getOrDefault(datum.id(), "");
    }

    public ChartOptions withHeight(double height) {
        return new ChartOptions(width, height, margin, unit, palette, calls);
    }
}
