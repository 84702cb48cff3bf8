package hexagonia.exhibit;

import hexagonia.chart.SpendingContent;
import hexagonia.chart.tree.Flow;
import hexagonia.chart.tree.FlowChart;
import hexagonia.chart.tree.FlowContent;
import hexagonia.explore.Findings;
import hexagonia.wording.Labels;
import java.util.List;

/// The flow of money from the envelope to the laureates: a click selects, a double click goes down.
final class FlowExhibit implements FigureExhibit {
    @Override
    public String id() {
        return "flow";
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        Flow flow = FlowContent.of(findings, labels);
        TreeBacking backing = new TreeBacking(flow.tree());
        String name = labels.messages().get("flow.title");
        Head head = new Head(
                        name,
                        flow.title(),
                        flow.subtitle(),
                        labels.messages().get("unit.millions"),
                        labels.clauses(findings.exploration().clauses()),
                        List.of())
                .under(Drill.trail(SpendingContent.path(findings), name, labels));
        return new Content(
                head,
                new Body.Drawn(new ChartPlate(options -> FlowChart.of(flow, options), backing.signs(labels))),
                backing.meanings(),
                backing.sources());
    }
}
