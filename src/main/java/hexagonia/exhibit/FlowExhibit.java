package hexagonia.exhibit;

import hexagonia.chart.tree.Flow;
import hexagonia.chart.tree.FlowChart;
import hexagonia.chart.tree.FlowContent;
import hexagonia.explore.Findings;
import hexagonia.wording.Labels;
import java.util.stream.Stream;

/// The flow of money from the envelope to the laureates: a click selects, one on several laureates in a row
/// unfolds them; a double click goes down.
final class FlowExhibit implements FigureExhibit {
    @Override
    public String id() {
        return "flow";
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        Flow flow = FlowContent.of(findings, labels);
        Content content = TreeBacking.folded(flow.tree(), flow.sums())
                .content(
                        findings,
                        labels,
                        "flow.title",
                        flow.title(),
                        flow.subtitle(),
                        options -> FlowChart.of(flow, options),
                        options -> FlowChart.within(flow, options));
        return content.under(content.head()
                .or(Stream.of(flow.brief()).filter(b -> !b.isEmpty()).toList()));
    }
}
