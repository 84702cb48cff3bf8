package hexagonia.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The town that each site lies in, where the town is a place too: the commune of the same INSEE code. What is said of
/// a site is said of its town.
public final class Towns {
    private final Map<String, String> byCode = new HashMap<>();

    public Towns(List<Entity> entities) {
        for (Entity e : entities) {
            if (e.details() instanceof Details.Place p && p.precision().equals("commune")) {
                p.insee().ifPresent(code -> byCode.putIfAbsent(code, e.id()));
            }
        }
    }

    /// The id of the town of a site; empty for any other place, and where no town is known.
    public Optional<String> of(Details.Place place) {
        return place.insee().filter(_ -> place.precision().equals("site")).map(byCode::get);
    }
}
