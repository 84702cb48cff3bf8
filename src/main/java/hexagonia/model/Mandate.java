package hexagonia.model;

import java.util.Comparator;
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
        implements Fact {
    /// The order in which documents tell of functions: by the document, those that have ended first, then by when they
    /// began.
    public static final Comparator<Mandate> LATEST = Comparator.comparing(Mandate::told)
            .thenComparing(m -> m.end.isEmpty())
            .thenComparing(m -> m.start.map(PartialDate::iso).orElse(""));

    private String told() {
        return asOf.or(() -> start).map(PartialDate::iso).orElse("");
    }
}
