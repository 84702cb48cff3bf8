package hexagonia.model;

import java.util.Optional;
import java.util.OptionalDouble;

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
    public Indicator {
        qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
    }
}
