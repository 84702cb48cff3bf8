package hexagonia.exhibit;

import hexagonia.explore.Transition;
import hexagonia.figure.Datum;
import java.util.Map;
import java.util.Optional;

/// What each datum of a picture stands for, by its id, and what opening it (a double click, Alt+Enter) sends. The ids
/// are names within one picture, and nobody parses them.
public record Meanings(Map<String, Meaning> byDatum, Map<String, Transition> opens) {
    public static final Meanings NONE = new Meanings(Map.of(), Map.of());

    public Meanings {
        byDatum = Map.copyOf(byDatum);
        opens = Map.copyOf(opens);
    }

    /// What a datum stands for.
    public Meaning of(Datum datum) {
        return byDatum.getOrDefault(datum.id(), new Meaning.Nothing());
    }

    /// What opening a datum sends; nothing where there is nothing under it.
    public Optional<Transition> open(Datum datum) {
        return Optional.ofNullable(opens.get(datum.id()));
    }
}
