package hexagonia.explore.reach;

import hexagonia.explore.StrategyIndex;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What entities belong to, all the way up; found once for each. Belongs to one thread.
final class Belonging {
    private final StrategyIndex index;
    private final AmountPaths paths;
    private final EntityPaths entities;
    private final Map<String, List<String>> known = new HashMap<>();

    Belonging(StrategyIndex index, AmountPaths paths, EntityPaths entities) {
        this.index = index;
        this.paths = paths;
        this.entities = entities;
    }

    /// The entity itself and all that it belongs to.
    List<String> above(Entity entity) {
        List<String> found = known.get(entity.id());
        if (found == null) {
            found = walkUp(entity);
            known.put(entity.id(), found);
        }
        return found;
    }

    private List<String> walkUp(Entity entity) {
        Set<String> found = entities.wider(entity.id());
        entities.own(entity).stream().flatMap(paths::above).forEach(found::add);
        if (entity.kind() != Kind.ORGANISATION) {
            AmountPaths.TAKING_PART.forEach(
                    role -> index.from(entity.id(), role).forEach(r -> found.add(r.to())));
        }
        index.mandatesOf(entity.id()).forEach(m -> m.organisation().ifPresent(found::add));
        paths.places(entity.id()).forEach(found::add);
        found.addAll(entities.regions(entity));
        if (entity.details() instanceof Details.Place p) {
            p.department().filter(index::has).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /// What an entity belongs to and is about, as [AmountPaths#named] says of money.
    List<String> named(Entity entity) {
        List<String> above = above(entity);
        Stream<String> axes = above.stream().filter(id -> index.entity(id).kind() == Kind.AXIS);
        return Stream.of(above.stream(), paths.subjects(entity.id()), axes.flatMap(paths::themesOf))
                .flatMap(found -> found)
                .distinct()
                .toList();
    }
}
