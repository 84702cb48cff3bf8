package hexagonia.model;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// A figure that is not money. `valueMax` is set for ranges (« five to ten »).
public record Indicator(
        String id,
        String entity,
        Wording label,
        OptionalDouble value,
        OptionalDouble valueMax,
        Wording unit,
        Qualifier qualifier,
        Nature nature,
        Optional<PartialDate> asOf,
        Optional<Wording> period,
        Optional<Wording> basePeriod,
        Optional<PartialDate> targetDate,
        Basis basis,
        Optional<Wording> note,
        int position,
        Evidence evidence)
        implements Fact {
    /// Units in which a number is relative to something else: a share, a factor, a rank.
    private static final Set<String> RELATIVE = Set.of("%", "fois", "rang");

    public Indicator {
        qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
    }

    /// Whether its number is relative to something else, so that two in the same unit say nothing of each other.
    public boolean isRelative() {
        return RELATIVE.contains(unit.fr());
    }
}
