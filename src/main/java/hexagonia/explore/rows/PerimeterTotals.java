package hexagonia.explore.rows;

import hexagonia.explore.Explorer;
import hexagonia.explore.FacetValue;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Total;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Amount;
import hexagonia.model.Tier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a perimeter holds with no clause at all. Belongs to the thread of its [Explorer].
public final class PerimeterTotals {
    private final AmountRows rows;
    private final BitSet set;
    private final boolean adds;
    private final Sums sums;
    private final Total total;
    private final Map<Dimension, Map<String, FacetValue>> facets = new EnumMap<>(Dimension.class);
    private Map<String, FacetValue> carried;
    private List<Amount> foundation;
    private List<Branch> tree;

    /// An amount and how deep it hangs under others.
    public record Branch(Amount amount, int depth) {}

    /// @param adds whether amounts of the perimeter may be added at all
    public PerimeterTotals(AmountRows rows, BitSet set, boolean adds) {
        this.rows = rows;
        this.set = set;
        this.adds = adds;
        sums = new Sums(rows, set, set, adds);
        total = sums.total();
    }

    /// The total of the perimeter.
    public Total total() {
        return total;
    }

    /// What each value of a dimension has.
    public Map<String, FacetValue> facet(Dimension dimension) {
        return facets.computeIfAbsent(dimension, d -> FacetValue.byValue(sums.facet(d, Set.of())));
    }

    /// What the amounts that belong to each record add up to.
    public Map<String, FacetValue> carried() {
        if (carried == null) {
            carried = new HashMap<>();
            sums.byEuros(rows.containers(), Set.of()).forEach(v -> carried.put(v.value(), v));
        }
        return carried;
    }

    /// The known amounts that the total is the sum of — all of them where nothing adds — and the references they are
    /// set against, in the order of the data.
    public List<Amount> foundation() {
        if (foundation == null) {
            Set<String> added = Set.copyOf(total.added());
            foundation = set.stream()
                    .filter(rows::isKnown)
                    .mapToObj(rows::amount)
                    .filter(a -> !adds || a.reference() || added.contains(a.id()))
                    .toList();
        }
        return foundation;
    }

    /// The foundation as a tree: each amount under the nearest of them that contains it, with the known measures it is
    /// made of.
    public List<Branch> tree(StrategyIndex index) {
        if (tree == null) {
            tree = new ArrayList<>();
            Map<Amount, Integer> depths = new HashMap<>();
            for (Amount amount : foundation()) {
                int depth = index.upwards(amount).stream()
                        .skip(1)
                        .filter(depths::containsKey)
                        .findFirst()
                        .map(above -> depths.get(above) + 1)
                        .orElse(0);
                depths.put(amount, depth);
                tree.add(new Branch(amount, depth));
                index.parts(amount.id()).stream()
                        .filter(part -> !amount.reference())
                        .filter(part ->
                                part.tier() == Tier.MEASURE && part.euros().isPresent())
                        .forEach(part -> tree.add(new Branch(part, depth + 1)));
            }
        }
        return tree;
    }
}
