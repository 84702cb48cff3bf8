package hexagonia.chart.cell;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.Said;
import hexagonia.chart.SaidText;
import hexagonia.chart.cell.Cells.Line;
import hexagonia.chart.cell.Cells.Tie;
import hexagonia.figure.Datum;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Palette;
import hexagonia.figure.TextMeasure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes what cells say: names, figures, words in as many lines as they need. Each method returns where it ends.
final class CellPen {
    static final double LEADING = 14.5;

    final FigureBuilder sketch;
    final ChartOptions options;
    final Palette palette;
    private final SaidText text;
    private final TextMeasure measure = TextMeasure.bundled();

    CellPen(FigureBuilder sketch, ChartOptions options) {
        this.sketch = sketch;
        this.options = options;
        this.palette = options.palette();
        this.text = new SaidText(sketch, options);
    }

    double u(double units) {
        return units * options.unit();
    }

    Letters note() {
        return Letters.regular(u(11));
    }

    Letters strong() {
        return Letters.semibold(u(12));
    }

    double width(String words, Letters letters) {
        return measure.width(words, letters);
    }

    /// Words in lines from the top `y` on.
    double words(double x, double y, double room, String words, Letters letters, Ink ink, Optional<Datum> datum) {
        return lines(x, y, measure.lines(words, letters, room), letters, ink, datum);
    }

    private double lines(double x, double y, List<String> lines, Letters letters, Ink ink, Optional<Datum> datum) {
        double leading = Math.max(u(LEADING), letters.size() * 1.25);
        double bottom = y;
        for (String line : lines) {
            if (line.isEmpty()) {
                return bottom;
            }
            sketch.text(x, measure.centredBaseline(bottom, leading, letters), line, letters, ink, datum);
            bottom += leading;
        }
        return bottom;
    }

    /// A name, and after it its unit, on the same line where both fit.
    double name(double x, double y, double room, String name, String unit, Letters letters, Optional<Datum> datum) {
        double bottom = words(x, y, room, name, letters, palette.text(), datum);
        double gap = u(6);
        if (unit.isEmpty()) {
            return bottom;
        }
        double leading = Math.max(u(LEADING), letters.size() * 1.25);
        double end = x + width(measure.lines(name, letters, room).getLast(), letters) + gap;
        if (end + width(unit, note()) > x + room) {
            return words(x, bottom, room, unit, note(), palette.second(), Optional.empty());
        }
        sketch.text(end, measure.centredBaseline(bottom - leading, leading, letters), unit, note(), palette.second());
        return bottom;
    }

    /// A figure in lines, its marks and calls after the last, then whether it is kept.
    double figure(double x, double y, double room, Line line, Letters letters, boolean faded) {
        Ink ink = faded ? palette.second() : palette.text();
        Optional<Datum> datum = Optional.of(line.datum());
        double leading = Math.max(u(LEADING), letters.size() * 1.25);
        double beside = text.beside(line.said(), datum);
        List<String> lines = measure.lines(line.said().text(), letters, Math.max(u(40), room - beside));
        double bottom = y;
        double end = x;
        for (int i = 0; i < lines.size(); i++) {
            Said said =
                    i == lines.size() - 1 ? new Said(lines.get(i), line.said().beside()) : Said.of(lines.get(i));
            double baseline = measure.centredBaseline(bottom, leading, letters);
            end = i == lines.size() - 1
                    ? text.draw(x, baseline, said, letters, ink, datum)
                    : sketch.text(x, baseline, said.text(), letters, ink, datum);
            bottom += leading;
        }
        return kept(line, end + u(7), x, x + room, bottom, letters, leading);
    }

    private double kept(Line line, double beside, double x, double right, double bottom, Letters letters, double high) {
        Letters small = Letters.semibold(u(11));
        if (line.kept().isEmpty()) {
            return bottom;
        }
        if (beside + width(line.kept(), small) > right) {
            return words(x, bottom, right - x, line.kept(), small, palette.text(), Optional.empty());
        }
        double baseline = measure.centredBaseline(bottom - high, high, letters);
        sketch.text(beside, baseline, line.kept(), small, palette.text());
        return bottom;
    }

    /// The sign of a tie on the line that begins at `y`.
    void tie(double x, double y, double high, Tie tie, Letters letters) {
        sketch.text(x, measure.centredBaseline(y, high, letters), tie.sign(), letters, palette.second());
    }

    /// Words one after the other, parted by points.
    static String joined(String... words) {
        return Stream.of(words).filter(w -> !w.isEmpty()).collect(Collectors.joining("\u00A0· "));
    }
}
