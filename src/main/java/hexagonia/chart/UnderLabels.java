package hexagonia.chart;

import hexagonia.chart.PartsBar.Unnamed;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import hexagonia.figure.label.LabelRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Names parts below their bar: each centred under its part where it can be, moved apart, tied to it by a tick. Where
/// not all fit, even in brief, the smallest are counted instead; pointing at them still tells.
final class UnderLabels {
    private static final double GAP = 11;
    /// More names than this are no longer read.
    private static final int MOST = 12;

    private final FigureBuilder sketch;
    private final ChartOptions options;
    private final Palette palette;
    private final SpendingSizes sizes;
    private final double right;
    private final TextMeasure measure = TextMeasure.bundled();

    UnderLabels(FigureBuilder sketch, ChartOptions options, SpendingSizes sizes) {
        this(sketch, options, sizes, sizes.right());
    }

    /// Names that end where something else stands.
    UnderLabels(FigureBuilder sketch, ChartOptions options, SpendingSizes sizes, double right) {
        this.right = right;
        this.sketch = sketch;
        this.options = options;
        this.palette = options.palette();
        this.sizes = sizes;
    }

    /// A text and the point it wishes to stand under; without a part it tells how many have no name.
    private record Placed(Optional<Unnamed> part, double middle, String text, double width) {}

    /// Draws the names, and at the left what of the bar is selected as far as there is room before them. Bars begin at
    /// `zero`.
    void draw(List<Unnamed> parts, Words share, double zero, double baseline) {
        var largest = parts.stream()
                .sorted(Comparator.comparingLong((Unnamed p) -> p.part().euros())
                        .reversed())
                .limit(MOST)
                .toList();
        for (int named = largest.size(); named >= 0; named--) {
            var names = largest.subList(0, named).stream()
                    .sorted(Comparator.comparingDouble(UnderLabels::middle))
                    .toList();
            if (draw(names, parts.size() - named, share, (sizes.left() + zero) / 2, baseline)
                    || draw(names, parts.size() - named, Words.NONE, sizes.left(), baseline)) {
                return;
            }
        }
    }

    /// Whether all of these find room for their names, even in brief.
    boolean holds(List<Unnamed> parts) {
        return parts.size() <= MOST
                && starts(placed(parts, 0, false), sizes.left()).isPresent();
    }

    /// Names these parts, in order, and counts the rest, if there is room.
    /// `first` is where they may begin while nothing else is said.
    private boolean draw(List<Unnamed> names, int rest, Words share, double first, double baseline) {
        for (var said : List.of(share.full(), share.brief(), "")) {
            double left = said.isEmpty() ? first : sizes.left() + measure.width(said, sizes.note()) + sizes.u(12);
            for (boolean full : new boolean[] {true, false}) {
                var placed = placed(names, rest, full);
                var starts = starts(placed, left);
                if (starts.isPresent()) {
                    sketch.text(sizes.left(), baseline, said, sizes.note(), palette.accent());
                    draw(placed, starts.get(), baseline);
                    return true;
                }
            }
        }
        return false;
    }

    /// Parts by their names; then, where some go without, how many (« + 5 »).
    private List<Placed> placed(List<Unnamed> names, int rest, boolean full) {
        var placed = new ArrayList<Placed>();
        for (var part : names) {
            var label = part.part().label();
            var text = full ? label.full() : label.brief();
            String sign = options.call(part.part().datum());
            double call = sign.isEmpty() ? 0 : sizes.u(1) + measure.width(sign, sizes.call());
            placed.add(new Placed(Optional.of(part), middle(part), text, measure.width(text, sizes.note()) + call));
        }
        if (rest > 0) {
            var said = "+\u202F" + rest;
            placed.add(new Placed(Optional.empty(), right, said, measure.width(said, sizes.note())));
        }
        return placed;
    }

    private Optional<double[]> starts(List<Placed> placed, double left) {
        var centres = placed.stream().map(Placed::middle).toList();
        var widths = placed.stream().map(Placed::width).toList();
        return LabelRow.apart(centres, widths, sizes.u(GAP), left, right);
    }

    private static double middle(Unnamed part) {
        return part.box().x() + part.box().width() / 2;
    }

    private void draw(List<Placed> placed, double[] starts, double baseline) {
        for (int i = 0; i < starts.length; i++) {
            var label = placed.get(i);
            double start = starts[i];
            label.part().ifPresent(part -> tick(part, start, label.width(), baseline));
            var datum = label.part().map(Unnamed::part).map(Spending.Part::datum);
            double end = sketch.text(start, baseline, label.text(), sizes.note(), palette.second(), datum);
            var call = datum.map(options::call).orElse("");
            sketch.text(end + sizes.u(1), baseline - sizes.u(3.5), call, sizes.call(), palette.second(), datum);
        }
    }

    private void tick(Unnamed part, double start, double width, double baseline) {
        double foot = part.box().bottom() + sizes.u(1);
        double head = baseline - measure.capHeight(sizes.note()) - sizes.u(2);
        double from = middle(part);
        double to = Math.clamp(
                from, start + Math.min(sizes.u(2), width / 2), start + Math.max(width - sizes.u(2), width / 2));
        var stroke = Stroke.of(palette.line(), sizes.u(1));
        if (from == to) {
            sketch.rule(from, foot, to, head, stroke);
        } else {
            sketch.line(stroke, from, foot, to, head);
        }
    }
}
