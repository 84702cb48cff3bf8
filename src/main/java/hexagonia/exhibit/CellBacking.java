package hexagonia.exhibit;

import hexagonia.chart.Behind;
import hexagonia.chart.cell.Cells;
import hexagonia.chart.cell.Cells.Cell;
import hexagonia.chart.cell.Cells.Line;
import hexagonia.chart.cell.CellsChart;
import hexagonia.explore.Findings;
import hexagonia.explore.Table;
import hexagonia.explore.Transition;
import hexagonia.model.Fact;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What cells and their figures stand for and rest on: a click on either selects the record, opening a figure reads
/// where it is written. What is left out is seen in the table of indicators.
final class CellBacking {
    private final Cells cells;
    private final Backing backing = new Backing();

    CellBacking(Cells cells) {
        this.cells = cells;
        cells.all().forEach(this::add);
        cells.left().ifPresent(datum -> {
            Transition table = new Transition.ToTable(Table.INDICATORS);
            backing.add(datum, new Meaning.Way(datum.label(), table), List.of());
        });
        cells.lead()
                .ifPresent(lead ->
                        backing.title(() -> Ground.stated(facts(lead).distinct().toList())));
    }

    private void add(Cell cell) {
        for (Line line : cell.lines()) {
            backing.add(line.datum(), line.behind(), line.section().map(Reading::section));
        }
        backing.add(cell.datum(), cell.behind(), Optional.empty());
    }

    private static Stream<Fact> facts(Cell cell) {
        return cell.lines().stream().map(Line::behind).map(Behind::ground).flatMap(g -> g.get().facts().stream());
    }

    /// The content of the figure that is called `name`.
    Content content(String name, List<Head.Choice> choices, Findings findings, Labels labels) {
        Head head = new Head(
                        name,
                        cells.title(),
                        cells.subtitle(),
                        "",
                        labels.clauses(findings.exploration().clauses()),
                        List.of())
                .or(Stream.of(cells.brief()).filter(b -> !b.isEmpty()).toList())
                .offering(choices)
                .everywhere();
        return new Content(head, new Body.Drawn(plate(cells)), backing.meanings(), backing.sources());
    }

    private static Plate plate(Cells cells) {
        return new ChartPlate(
                o -> CellsChart.of(cells, o),
                o -> CellsChart.within(cells, o),
                o -> CellsChart.beyond(cells, o).map(CellBacking::plate),
                o -> CellsChart.found(cells, o).map(CellBacking::finding),
                List.of());
    }

    private static Finding finding(Cells.Found found) {
        return new Finding(
                found.words(),
                found.of().stream().flatMap(CellBacking::facts).distinct().toList());
    }
}
