package hexagonia.explore;

import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.Sums;
import hexagonia.model.Qualifier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The values of each dimension with their sums: as a facet shows them, which its own clause does not narrow, and under
/// all clauses. Found out when first asked for. Belongs to the thread of its [Explorer].
final class FacetSums {
    private final Exploration exploration;
    private final KeptRows kept;
    private final Map<Dimension, List<FacetValue>> facets = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Sums> own = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Map<String, FacetValue>> sums = new EnumMap<>(Dimension.class);

    FacetSums(Exploration exploration, KeptRows kept) {
        this.exploration = exploration;
        this.kept = kept;
    }

    /// The values of a dimension under all clauses but those on that dimension, in the order of the data.
    List<FacetValue> of(Dimension dimension) {
        return facets.computeIfAbsent(
                dimension,
                d -> own(d).facet(
                                d,
                                exploration.facet(d).map(Clause.OneOf::values).orElse(Set.of())));
    }

    /// How exact what choosing one value alone would give is.
    Qualifier reserve(Dimension dimension, String value) {
        return own(dimension).reserve(dimension, value);
    }

    /// Whether euros stand under several values, which then make more than the total.
    boolean overlap(Dimension dimension) {
        long values = of(dimension).stream().mapToLong(v -> v.euros().orElse(0)).sum();
        return values > own(dimension).total().euros().orElse(Long.MAX_VALUE);
    }

    /// The sums of what passes by value of a dimension, under all clauses.
    Map<String, FacetValue> sums(Dimension dimension) {
        return sums.computeIfAbsent(
                dimension,
                d -> FacetValue.byValue(
                        exploration.facet(d).isEmpty() ? of(d) : kept.sums().facet(d, Set.of())));
    }

    private Sums own(Dimension dimension) {
        return exploration
                .facet(dimension)
                .map(clause -> own.computeIfAbsent(dimension, _ -> kept.sumsWithout(clause)))
                .orElseGet(kept::sums);
    }
}
