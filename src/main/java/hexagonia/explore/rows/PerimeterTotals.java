package hexagonia.explore.rows;

import hexagonia.explore.Explorer;
import hexagonia.explore.FacetValue;
import hexagonia.explore.Total;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Amount;
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
}
