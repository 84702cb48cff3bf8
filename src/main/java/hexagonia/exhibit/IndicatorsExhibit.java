package hexagonia.exhibit;

import hexagonia.chart.cell.IndicatorContent;
import hexagonia.explore.Findings;
import hexagonia.wording.Labels;
import java.util.List;

/// Indicators as small multiples; those that are left out are seen in their table.
final class IndicatorsExhibit implements FigureExhibit {
    @Override
    public String id() {
        return "indicators";
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        return new CellBacking(IndicatorContent.of(findings, labels))
                .content(labels.messages().get("indicators.title"), List.of(), findings, labels);
    }
}
