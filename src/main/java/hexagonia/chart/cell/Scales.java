package hexagonia.chart.cell;

import hexagonia.chart.cell.Cells.Reach;
import hexagonia.explore.StrategyIndex;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Derivation;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which figures may stand on one scale: amounts of which one is within the other; numbers in one unit that count
/// something, of one record or of a part of it. What is computed from other units is a ratio of them and stands alone.
record Scales(StrategyIndex index) {
    /// Whether both are money, or in one unit: a reader may be tempted to draw a gap.
    boolean alike(Fact a, Fact b) {
        return a instanceof Amount && b instanceof Amount
                || a instanceof Indicator i
                        && b instanceof Indicator j
                        && i.unit().equals(j.unit());
    }

    /// Whether both may stand on one scale.
    boolean together(Fact a, Fact b) {
        if (a.equals(b)) {
            return true;
        }
        return switch (a) {
            case Amount x when b instanceof Amount y -> isWithin(x, y) || isWithin(y, x);
            case Indicator i
            when b instanceof Indicator j ->
                i.unit().equals(j.unit())
                        && counts(i)
                        && counts(j)
                        && (isWithin(i.entity(), j.entity()) || isWithin(j.entity(), i.entity()));
            default -> false;
        };
    }

    /// Whether an amount is part of another, or a share of it that we compute.
    private boolean isWithin(Amount part, Amount whole) {
        return part.euros().isPresent()
                && whole.euros().isPresent()
                && (index.upwards(part).contains(whole) || inputs(part).contains(whole.id()));
    }

    private static List<String> inputs(Fact fact) {
        return fact.evidence().derivation().map(Derivation::inputs).orElse(List.of());
    }

    private boolean isWithin(String part, String whole) {
        Set<String> above = new HashSet<>();
        List<String> next = new ArrayList<>(List.of(part));
        while (!next.isEmpty()) {
            String each = next.removeLast();
            if (above.add(each)) {
                index.from(each, Role.PART_OF).stream().map(Relation::to).forEach(next::add);
            }
        }
        return above.contains(whole);
    }

    private boolean counts(Indicator indicator) {
        return indicator.value().isPresent()
                && !indicator.isRelative()
                && (indicator.basis() != Basis.COMPUTED || keepsItsUnit(indicator));
    }

    private boolean keepsItsUnit(Indicator indicator) {
        List<String> inputs = inputs(indicator);
        return index.strategy().indicators().stream()
                .filter(i -> inputs.contains(i.id()))
                .allMatch(i -> i.unit().equals(indicator.unit()));
    }

    /// How far the bars reach of those of these figures that share a scale: the most that do, where two do at least.
    Map<Fact, Reach> reaches(List<Fact> facts) {
        List<Fact> different = facts.stream().distinct().toList();
        Function<Fact, Set<Fact>> with = fact -> joined(fact, different);
        Set<Fact> shared =
                different.stream().map(with).reduce(Set.of(), (most, some) -> some.size() > most.size() ? some : most);
        if (shared.size() < 2) {
            return Map.of();
        }
        double most = shared.stream().mapToDouble(Scales::to).max().orElseThrow();
        Map<Fact, Reach> reaches = new LinkedHashMap<>();
        shared.forEach(f -> reaches.put(f, new Reach(from(f) / most, to(f) / most)));
        return reaches;
    }

    /// Whether one scale, directly or through others, joins them all.
    boolean joinsAll(List<Fact> facts) {
        return joined(facts.getFirst(), facts).containsAll(facts);
    }

    /// All that stand on a scale with a figure, directly or through another.
    private Set<Fact> joined(Fact fact, List<Fact> all) {
        Set<Fact> joined = new HashSet<>();
        List<Fact> next = new ArrayList<>(List.of(fact));
        while (!next.isEmpty()) {
            Fact each = next.removeLast();
            if (joined.add(each)) {
                all.stream().filter(other -> together(each, other)).forEach(next::add);
            }
        }
        return joined;
    }

    private static double from(Fact fact) {
        return fact instanceof Indicator i && i.valueMax().isPresent()
                ? i.value().getAsDouble()
                : 0;
    }

    private static double to(Fact fact) {
        return switch (fact) {
            case Amount a -> a.euros().orElseThrow();
            case Indicator i -> i.valueMax().orElseGet(() -> i.value().orElseThrow());
            default -> 0;
        };
    }
}
