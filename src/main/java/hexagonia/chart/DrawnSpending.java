package hexagonia.chart;

import hexagonia.chart.Spending.Bar;
import hexagonia.figure.Box;
import hexagonia.figure.Figure;
import java.util.List;

/// A chart of spending as drawn, and where its lines stand, from top to bottom.
public record DrawnSpending(Figure figure, List<Line> lines) {
    public DrawnSpending {
        lines = List.copyOf(lines);
    }

    /// A line and all the room it takes.
    public record Line(Bar bar, Box box) {}

    /// The lines that meet the room between two heights.
    public List<Line> between(double from, double to) {
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        return lines.stream()
                .filter(l -> l.box().y() < high && low < l.box().bottom())
                .toList();
    }
}
