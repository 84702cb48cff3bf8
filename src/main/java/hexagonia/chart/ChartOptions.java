package hexagonia.chart;

import hexagonia.figure.Palette;

/// How a chart is to be drawn: its size in points, the margin left free at both sides (rings around data need some),
/// the size of a unit (1 on screen, less on paper; letters, bars and gaps scale with it), and the colours.
public record ChartOptions(double width, double height, double margin, double unit, Palette palette) {
    /// For a panel on screen.
    public static ChartOptions screen(double width, double height, Palette palette) {
        return new ChartOptions(width, height, 16, 1, palette);
    }

    /// For a place on a printed page.
    public static ChartOptions paper(double width, double height) {
        return new ChartOptions(width, height, 0, 0.78, Palette.PAPER);
    }
}
