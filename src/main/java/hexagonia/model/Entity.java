package hexagonia.model;

import java.util.List;

/// Anything that can be pointed at. `id` is a stable slug, unique over all kinds.
public record Entity(String id, Kind kind, Wording name, List<String> aliases, Wording summary, Details details) {
    public Entity {
        aliases = List.copyOf(aliases);
    }
}
