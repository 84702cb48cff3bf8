package hexagonia.chart.rank;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.SaidText;
import hexagonia.chart.rank.Ranking.Bracket;
import hexagonia.chart.rank.Ranking.Guide;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Palette;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What lies over the bars of a ranking: lines where a middle value ends, named in the heading, and a bracket around
/// the first rows.
final class RankGuides {
    private static final double BESIDE = 4;
    /// Lines closer than this are not told apart.
    private static final double APART = 40;

    private final FigureBuilder sketch;
    private final SaidText text;
    private final Palette palette;
    private final RankSizes sizes;
    private final TextMeasure measure = TextMeasure.bundled();

    RankGuides(FigureBuilder sketch, SaidText text, ChartOptions options, RankSizes sizes) {
        this.sketch = sketch;
        this.text = text;
        this.palette = options.palette();
        this.sizes = sizes;
    }

    /// Rows end at `bottom`.
    void draw(Ranking ranking, double scale, double bottom) {
        guides(ranking, scale, bottom);
        ranking.bracket().filter(_ -> sizes.bracketed).ifPresent(this::bracket);
    }

    /// The lower is named at its left, the higher at its right; where both do not fit or lie close to each other, the
    /// first of the ranking alone at its right.
    private void guides(Ranking ranking, double scale, double bottom) {
        List<Guide> guides = ranking.guides().stream()
                .sorted(Comparator.comparingLong(Guide::euros))
                .toList();
        double baseline = sizes.u(16);
        double start = sizes.zero - sizes.u(6);
        double end = sizes.barsEnd;
        boolean two = guides.size() == 2
                && x(guides.getLast(), scale) - x(guides.getFirst(), scale) >= sizes.u(APART)
                && x(guides.getFirst(), scale) - width(guides.getFirst()) >= start
                && x(guides.getLast(), scale) + width(guides.getLast()) <= end;
        for (Guide guide : two ? guides : ranking.guides().stream().limit(1).toList()) {
            boolean before = two && guide == guides.getFirst();
            double x = x(guide, scale);
            if (!before && x + width(guide) > end) {
                continue;
            }
            double from = before ? x - width(guide) : x + sizes.u(BESIDE);
            sketch.text(from, baseline, guide.label(), sizes.note(), palette.second());
            double line = Math.round(x) + 0.5;
            sketch.rule(
                    line,
                    baseline - sizes.u(9),
                    line,
                    bottom,
                    Stroke.dashed(palette.mention(), sizes.u(1), sizes.u(2)));
            over(line, guide, ranking.rows());
        }
    }

    /// The line over the bars that pass it, in the colour of the ground.
    private void over(double x, Guide guide, List<Ranking.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).euros() > guide.euros()) {
                double middle = sizes.heading() + (i + 0.5) * sizes.pitch;
                double top = Math.round(middle - sizes.bar() / 2);
                Stroke ground = Stroke.of(palette.ground(), sizes.u(1));
                sketch.rule(x, top, x, top + sizes.bar(), ground);
            }
        }
    }

    private double x(Guide guide, double scale) {
        return sizes.zero + guide.euros() * scale;
    }

    private double width(Guide guide) {
        return measure.width(guide.label(), sizes.note()) + sizes.u(BESIDE);
    }

    private void bracket(Bracket bracket) {
        double x = Math.round(sizes.barsEnd + sizes.u(8)) + 0.5;
        double half = sizes.bar() / 2;
        double top = Math.round(sizes.heading() + sizes.pitch / 2 - half) + 0.5;
        double bottom = Math.round(sizes.heading() + (bracket.rows() - 0.5) * sizes.pitch + half) - 0.5;
        double back = x - sizes.u(5);
        sketch.line(Stroke.of(palette.second(), sizes.u(1)), back, top, x, top, x, bottom, back, bottom);
        double middle = (top + bottom) / 2;
        text.draw(x + sizes.u(6), middle, bracket.sum(), sizes.strong(), palette.text(), Optional.empty());
        sketch.text(x + sizes.u(6), middle + sizes.u(14), bracket.share(), sizes.note(), palette.second());
    }
}
