package hexagonia.chart;

import hexagonia.chart.Behind.Value;
import hexagonia.chart.Spending.Bar;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Amount;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/// The clause that leaves what lines of the chart of spending stand for.
///
/// Lines over measures leave those measures: as levers or as axes where that says the same (a lever keeps what it is
/// worth beyond its measures too), else one by one. Lines that are single amounts leave the amounts from the least of
/// them to the most; those that are not known have no place in such a range. What is left over of a lever is no
/// record, and nothing to filter by.
public final class LineClause {
    private final Findings findings;

    private LineClause(Findings findings) {
        this.findings = findings;
    }

    /// The clause for these lines of the chart of `findings`; none where nothing can be said of them.
    public static Optional<Clause> of(Findings findings, List<Bar> covered) {
        List<Bar> lines =
                covered.stream().filter(l -> !l.behind().records().isEmpty()).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return lines.stream().allMatch(l -> l.behind().value().isPresent())
                ? Optional.of(new LineClause(findings)
                        .ofMeasures(lines.stream().map(Bar::behind).toList()))
                : ofAmounts(lines);
    }

    private Clause ofMeasures(List<Behind> lines) {
        Set<String> wanted = lines.stream().flatMap(l -> l.measures().stream()).collect(Collectors.toSet());
        List<Value> values = lines.stream().map(l -> l.value().orElseThrow()).toList();
        Dimension dimension = values.getFirst().dimension();
        Clause alike =
                new Clause.OneOf(dimension, values.stream().map(Value::name).collect(Collectors.toSet()), false);
        boolean says = values.stream().allMatch(v -> v.dimension() == dimension) && leaves(alike, wanted);
        return says ? alike : new Clause.OneOf(Dimension.MEASURE, new HashSet<>(wanted), false);
    }

    private boolean leaves(Clause clause, Set<String> wanted) {
        return Measures.passing(findings.with(clause)).stream()
                .map(Amount::entity)
                .collect(Collectors.toSet())
                .equals(wanted);
    }

    private static Optional<Clause> ofAmounts(List<Bar> lines) {
        long[] euros = lines.stream()
                .map(Bar::euros)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sorted()
                .toArray();
        return euros.length == 0
                ? Optional.empty()
                : Optional.of(new Clause.Between(euros[0], euros[euros.length - 1]));
    }
}
