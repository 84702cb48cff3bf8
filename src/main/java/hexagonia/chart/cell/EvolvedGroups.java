package hexagonia.chart.cell;

import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Table;
import hexagonia.explore.rows.Row;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.model.FigureGroup;
import hexagonia.model.Strategy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The groups of figures of one matter that pass, the one that most documents speak of first. A group passes where one
/// of its figures does, whatever the perimeter.
final class EvolvedGroups {
    private final StrategyIndex index;
    private final Map<String, Fact> facts = new HashMap<>();
    private final List<FigureGroup> all;

    EvolvedGroups(Findings findings, Matter matter) {
        index = findings.index();
        Strategy strategy = index.strategy();
        Stream.of(
                        strategy.amounts(),
                        strategy.indicators(),
                        strategy.rosters(),
                        strategy.events(),
                        strategy.relations(),
                        strategy.mandates())
                .<Fact>flatMap(List::stream)
                .forEach(f -> facts.put(f.id(), f));
        boolean whole = findings.exploration().clauses().isEmpty();
        Set<Fact> passing = new HashSet<>();
        if (!whole) {
            passing.addAll(findings.amounts());
            findings.table(Table.INDICATORS).rows().forEach(row -> passing.add(((Row.OfFact) row).fact()));
        }
        all = index.strategy().figureGroups().stream()
                .filter(g -> !g.members().isEmpty() && matter(g) == matter)
                .filter(g -> whole || facts(g).stream().anyMatch(passing::contains))
                .sorted(Comparator.comparing((FigureGroup g) -> -documents(g))
                        .thenComparing(g -> g.retained().isEmpty()))
                .toList();
    }

    List<FigureGroup> all() {
        return all;
    }

    /// The first, where it is of money that several documents speak of, and nothing in it is to be compared.
    Optional<FigureGroup> lead() {
        return all.stream()
                .findFirst()
                .filter(g -> documents(g) > 1 && matter(g) == Matter.MONEY)
                .filter(g -> new Scales(index).reaches(facts(g)).isEmpty());
    }

    /// Those that follow it.
    List<FigureGroup> others() {
        return all.subList(lead().isPresent() ? 1 : 0, all.size());
    }

    private Matter matter(FigureGroup group) {
        if (isAlike(group)) {
            return Matter.ALIKE;
        }
        if (facts(group).getFirst() instanceof Amount) {
            return Matter.MONEY;
        }
        return group.retained().isPresent() ? Matter.KEPT : Matter.UNKEPT;
    }

    /// Whether all its figures are different amounts of the same euros.
    private boolean isAlike(FigureGroup group) {
        List<Fact> facts = facts(group);
        return facts.stream().distinct().count() == facts.size()
                && facts.size() > 1
                && facts.stream()
                        .allMatch(f -> f instanceof Amount a && a.euros().isPresent())
                && facts.stream().map(f -> ((Amount) f).euros()).distinct().count() == 1;
    }

    /// The facts of its members, one for each.
    List<Fact> facts(FigureGroup group) {
        return group.members().stream().map(m -> facts.get(m.fact())).toList();
    }

    /// How many documents speak of it.
    int documents(FigureGroup group) {
        return (int) group.members().stream()
                .map(m -> index.documentOf(m.section()))
                .distinct()
                .count();
    }
}
