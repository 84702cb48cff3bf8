package hexagonia.chart;

import hexagonia.chart.DrawnSpending.Line;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Amount;
import hexagonia.model.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The clause that leaves what lines of the chart of spending stand for.
///
/// Lines over measures leave those measures: as levers or as axes where that says the same (a lever keeps what it is
/// worth beyond its measures too), else one by one. Lines that are single amounts leave the amounts from the least of
/// them to the most; those that are not known have no place in such a range.
public final class LineClause {
    private final Findings findings;
    private final Measures measures;

    private LineClause(Findings findings) {
        this.findings = findings;
        this.measures = new Measures(findings);
    }

    /// The clause for these lines of the chart of `findings`; none where nothing can be said of them.
    public static Optional<Clause> of(Findings findings, List<Line> lines) {
        return new LineClause(findings).of(lines);
    }

    /// The records that a line stands for: itself, or the measures of a lever without a stated axis.
    public static List<String> records(Findings findings, String line) {
        return findings.index().has(line)
                ? List.of(line)
                : new Measures(findings)
                        .ofLine(line).stream().map(Amount::entity).toList();
    }

    private Optional<Clause> of(List<Line> covered) {
        // What is left over of a lever is no record, and nothing to filter by.
        List<Line> lines =
                covered.stream().filter(l -> isKnown(l.bar().datum().id())).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<String> ids = lines.stream().map(l -> l.bar().datum().id()).toList();
        boolean ofMeasures = findings.perimeter().adds()
                && ids.stream().noneMatch(id -> measures.ofLine(id).isEmpty());
        return ofMeasures ? Optional.of(ofMeasures(ids)) : ofAmounts(lines);
    }

    private boolean isKnown(String line) {
        return findings.index().has(line) || !measures.ofLine(line).isEmpty();
    }

    private Clause ofMeasures(List<String> ids) {
        Set<String> wanted = entities(ids.stream().flatMap(id -> measures.ofLine(id).stream()));
        Set<String> axes = ids.stream()
                .map(id -> findings.index().has(id) ? id : Dimension.UNSTATED)
                .collect(Collectors.toSet());
        return Stream.of(ofKind(Kind.LEVER, Dimension.LEVER, ids), ofKind(Kind.AXIS, Dimension.AXIS, axes))
                .flatMap(Optional::stream)
                .filter(clause -> leaves(clause, wanted))
                .findFirst()
                .orElseGet(() -> new Clause.OneOf(Dimension.MEASURE, wanted, false));
    }

    private Optional<Clause> ofKind(Kind kind, Dimension dimension, Collection<String> values) {
        boolean all = values.stream()
                .allMatch(v -> v.equals(Dimension.UNSTATED)
                        || findings.index().has(v) && findings.index().entity(v).kind() == kind);
        return all ? Optional.of(new Clause.OneOf(dimension, new HashSet<>(values), false)) : Optional.empty();
    }

    private boolean leaves(Clause clause, Set<String> wanted) {
        return entities(new Measures(findings.with(clause)).passing().stream()).equals(wanted);
    }

    private static Set<String> entities(Stream<Amount> measures) {
        return measures.map(Amount::entity).collect(Collectors.toSet());
    }

    private static Optional<Clause> ofAmounts(List<Line> lines) {
        long[] euros = lines.stream()
                .map(l -> l.bar().euros())
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sorted()
                .toArray();
        return euros.length == 0
                ? Optional.empty()
                : Optional.of(new Clause.Between(euros[0], euros[euros.length - 1]));
    }
}
