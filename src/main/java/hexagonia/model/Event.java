package hexagonia.model;

import java.util.List;
import java.util.Optional;

/// Something dated. `entities` are those concerned, the first being the main one.
public record Event(
        String id,
        Optional<PartialDate> date,
        Optional<PartialDate> dateEnd,
        Basis basis,
        Optional<String> asWritten,
        EventKind kind,
        Wording title,
        List<String> entities,
        Optional<Wording> note,
        Evidence evidence)
        implements Fact {
    public Event {
        entities = List.copyOf(entities);
    }
}
