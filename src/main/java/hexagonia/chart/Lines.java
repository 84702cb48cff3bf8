package hexagonia.chart;

import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;

/// A sentence in the place of a picture: why there is none.
public record Lines(FigureBuilder sketch, ChartOptions options) {
    private static final double SIZE = 13;
    private static final double LEADING = 20;

    /// Draws it at the top left; returns where it ends.
    public double draw(String sentence) {
        double unit = options.unit();
        Letters letters = Letters.regular(SIZE * unit);
        double y = 0;
        double room = options.width() - 2 * options.margin();
        for (String line : TextMeasure.bundled().lines(sentence, letters, room)) {
            y += LEADING * unit;
            sketch.text(
                    options.margin(),
                    y - 4 * unit,
                    line,
                    letters,
                    options.palette().second());
        }
        return y + 4 * unit;
    }
}
