package hexagonia.model;

import java.util.Optional;
import java.util.OptionalInt;

/// A list that a document gives or counts: how many it says, and whether it names them all.
public record Roster(
        String id,
        String entity,
        Role role,
        Wording label,
        OptionalInt statedCount,
        Qualifier qualifier,
        Completeness completeness,
        Optional<Wording> note,
        Evidence evidence)
        implements Fact {
    public Roster {
        qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
    }
}
