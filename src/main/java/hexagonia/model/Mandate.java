package hexagonia.model;

import java.util.Optional;

/// A function held by a person, as a document says it on a date.
public record Mandate(
        String id,
        String person,
        Wording function,
        Optional<String> organisation,
        Optional<PartialDate> start,
        Optional<PartialDate> end,
        Optional<PartialDate> asOf,
        Evidence evidence)
        implements Fact {}
