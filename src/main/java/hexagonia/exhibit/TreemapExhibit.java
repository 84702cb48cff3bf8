package hexagonia.exhibit;

import hexagonia.chart.SpendingContent;
import hexagonia.chart.tree.Tiling;
import hexagonia.chart.tree.TilingChart;
import hexagonia.chart.tree.TilingContent;
import hexagonia.explore.Findings;
import hexagonia.wording.Labels;
import java.util.List;

/// Measures and laureates by area: a click selects, a double click goes down.
final class TreemapExhibit implements FigureExhibit {
    @Override
    public String id() {
        return "treemap";
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        Tiling tiling = TilingContent.of(findings, labels);
        TreeBacking backing = new TreeBacking(tiling.tree()).also(tiling.leaves());
        String name = labels.messages().get("treemap.title");
        Head head = new Head(
                        name,
                        tiling.title(),
                        tiling.subtitle(),
                        labels.messages().get("unit.millions"),
                        labels.clauses(findings.exploration().clauses()),
                        List.of())
                .under(Drill.trail(SpendingContent.path(findings), name, labels));
        return new Content(
                head,
                new Body.Drawn(new ChartPlate(options -> TilingChart.of(tiling, options), backing.signs(labels))),
                backing.meanings(),
                backing.sources());
    }
}
