package hexagonia.model;

import java.util.List;
import java.util.Optional;

/// Anything that can be pointed at. `id` is a stable slug, unique over all kinds; `shortName` stands for the name where
/// there is little room.
public record Entity(
        String id,
        Kind kind,
        Wording name,
        Optional<Wording> shortName,
        List<String> aliases,
        Wording summary,
        Details details) {
    public Entity {
        aliases = List.copyOf(aliases);
    }

    /// The short name, or the name where there is none.
    public Wording brief() {
        return shortName.orElse(name);
    }
}
