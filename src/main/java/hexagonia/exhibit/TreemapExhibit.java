package hexagonia.exhibit;

import hexagonia.chart.tree.Tiling;
import hexagonia.chart.tree.TilingChart;
import hexagonia.chart.tree.TilingContent;
import hexagonia.explore.Findings;
import hexagonia.wording.Labels;

/// Measures and laureates by area: a click selects, a double click goes down.
final class TreemapExhibit implements FigureExhibit {
    @Override
    public String id() {
        return "treemap";
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        Tiling tiling = TilingContent.of(findings, labels);
        return new TreeBacking(tiling.tree())
                .also(tiling.leaves())
                .content(
                        findings,
                        labels,
                        "treemap.title",
                        tiling.title(),
                        tiling.subtitle(),
                        options -> TilingChart.of(tiling, options),
                        options -> TilingChart.of(tiling, options));
    }
}
