package hexagonia.exhibit;

import hexagonia.chart.Behind;
import hexagonia.chart.Spending;
import hexagonia.chart.Spending.Bar;
import hexagonia.chart.SpendingContent;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Spending by axis: a click selects what a line or a piece stands for, a double click goes down to it, a range filters
/// by its lines.
final class SpendingExhibit implements Exhibit {
    @Override
    public String id() {
        return "spending";
    }

    @Override
    public OptionalInt place() {
        return OptionalInt.of(20);
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        Spending spending = SpendingContent.of(findings, labels);
        List<String> path = SpendingContent.path(findings);
        Backing backing = new Backing();
        backing.title(spending.ground());
        spending.strip().ifPresent(strip -> {
            Stream.of(strip.value(), strip.envelope(), strip.rest())
                    .filter(told -> !told.isEmpty())
                    .forEach(told -> backing.add(told.datum(), told.behind(), Optional.empty()));
            strip.parts().stream()
                    .filter(p -> p.behind().records().isEmpty())
                    .forEach(p -> backing.add(p.datum(), p.behind(), Optional.empty()));
        });
        for (Bar bar :
                spending.groups().stream().flatMap(g -> g.bars().stream()).toList()) {
            backing.add(bar.datum(), bar.behind(), open(findings, path, bar.behind()));
            bar.parts().forEach(p -> backing.add(p.datum(), p.behind(), open(findings, path, p.behind())));
        }
        Head head = new Head(
                        name(findings, labels),
                        spending.title(),
                        spending.subtitle(),
                        labels.messages().get("unit.millions"),
                        labels.clauses(findings.exploration().clauses()),
                        List.of())
                .or(spending.briefs())
                .under(Drill.trail(path, name(findings, labels), labels));
        return new Content(
                head,
                new Body.Drawn(
                        new SpendingPlate(findings, spending, SpendingSigns.of(spending, labels), labels.messages())),
                backing.meanings(),
                backing.sources().working(spending.workings()));
    }

    /// What the lines are: axes and measures where amounts add up, else the amounts.
    private static String name(Findings findings, Labels labels) {
        return labels.messages().get(findings.perimeter().adds() ? "chart.title" : "chart.title.amounts");
    }

    /// The way down to a record that lines lie under; what goes to one record is where the way ends.
    private static Optional<Transition> open(Findings findings, List<String> path, Behind behind) {
        if (behind.value().isEmpty() || behind.records().size() != 1) {
            return Optional.empty();
        }
        String id = behind.records().getFirst();
        boolean leaf =
                findings.index().amountsOf(id).stream().anyMatch(a -> a.tier().goesToOne());
        if (path.contains(id) || leaf || !behind.value().get().name().equals(id)) {
            return Optional.empty();
        }
        List<String> down = new ArrayList<>(path);
        down.add(id);
        return Optional.of(Drill.to(down));
    }
}
