package hexagonia.chart;

import hexagonia.explore.Distribution;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Ink;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How many amounts there are at each step of a range, as bars over evenly spaced steps: in ink within the range, faded
/// outside. Where there are more steps than room, neighbours share a bar.
public final class AmountBars {
    private static final double LEAST = 3;
    private static final double WIDEST = 7;

    private final Distribution distribution;
    private final ChartOptions options;

    /// Places the steps over a width.
    public AmountBars(Distribution distribution, ChartOptions options) {
        this.distribution = distribution;
        this.options = options;
    }

    /// Where a step stands.
    public double at(double step) {
        int last = Math.max(1, distribution.steps().size() - 1);
        return options.margin() + step / last * (options.width() - 2 * options.margin());
    }

    /// The step nearest to a place.
    public int step(double x) {
        int last = distribution.steps().size() - 1;
        double share = (x - options.margin()) / Math.max(1, options.width() - 2 * options.margin());
        return Math.clamp(Math.round(share * last), 0, last);
    }

    /// Half the room of a step.
    public double half() {
        return (at(1) - at(0)) / 2;
    }

    /// The name of the bar in which a step is counted.
    public static String id(int step) {
        return "step-" + step;
    }

    /// The first step that a bar counts.
    public int step(Datum datum) {
        return IntStream.iterate(0, first -> first < distribution.steps().size(), first -> first + shared())
                .filter(first -> id(first).equals(datum.id()))
                .findFirst()
                .orElseThrow();
    }

    /// How many steps share a bar.
    private int shared() {
        return (int) Math.max(1, Math.ceil(LEAST / Math.max(0.001, 2 * half())));
    }

    /// The figure with the steps from `low` to `high` in ink.
    public Figure figure(Labels labels, int low, int high) {
        Palette palette = options.palette();
        FigureBuilder sketch = new FigureBuilder();
        List<List<String>> rows = new ArrayList<>();
        int shared = shared();
        int most = 1;
        for (int first = 0; first < distribution.steps().size(); first += shared) {
            most = Math.max(most, count(first, shared));
        }
        double floor = Math.round(options.height()) - 0.5;
        sketch.rule(at(0) - half(), floor, options.width() - at(0) + half(), floor, Stroke.of(palette.hair(), 1));
        double width = Math.min(WIDEST, Math.max(1, 2 * half() * shared - 1));
        for (int first = 0; first < distribution.steps().size(); first += shared) {
            int count = count(first, shared);
            if (count > 0) {
                int last = Math.min(first + shared, distribution.steps().size()) - 1;
                Datum datum = datum(labels, first, last, count);
                boolean inside = first <= high && last >= low;
                Ink ink = inside ? palette.text() : palette.faded();
                double height = Math.max(2, count * (floor - 2) / most);
                double x = at((first + last) / 2.0) - width / 2;
                sketch.fill(new Box(x, floor - height, width, height), ink, Optional.of(datum));
                rows.add(List.of(datum.label(), Integer.toString(count)));
            }
        }
        String title = labels.messages().get("facet.amount.bars");
        return new Figure(
                options.width(),
                options.height(),
                palette.band(),
                sketch.marks(),
                title,
                "",
                labels.messages()
                        .get(
                                "facet.amount.bars.alternative",
                                distribution.counts().stream().mapToInt(c -> c).sum(),
                                count(low, high - low + 1)),
                new Figure.Twin(List.of(labels.messages().get("facet.amount"), title), rows));
    }

    private int count(int first, int steps) {
        int last = Math.min(first + steps, distribution.steps().size());
        return distribution.counts().subList(first, last).stream()
                .mapToInt(c -> c)
                .sum();
    }

    private Datum datum(Labels labels, int first, int last, int count) {
        String from = labels.formats().money(distribution.steps().get(first));
        String to = labels.formats().money(distribution.steps().get(last));
        return new Datum(
                id(first),
                first == last ? from : from + "\u202F–\u202F" + to,
                labels.messages().get("facet.amount.count", count),
                "");
    }
}
