package hexagonia.explore.reach;

import hexagonia.explore.StrategyIndex;
import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Fact;
import hexagonia.model.Kind;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What one entity reaches by its own links: its amounts, those it is paid from, what it carries, what it belongs to,
/// its regions, and who says something of it. Immutable.
record EntityPaths(StrategyIndex index) {
    private static final List<Role> BELONGING = List.of(Role.PART_OF, Role.LAUREATE_OF);

    /// The amounts stated of it; of a lever or an axis, those that count under it.
    List<Amount> own(Entity entity) {
        return entity.kind() == Kind.LEVER || entity.kind() == Kind.AXIS
                ? index.moneyOf(entity.id())
                : index.amountsOf(entity.id());
    }

    /// Its amounts, else those of the nearest that it belongs to.
    List<Amount> funding(Entity entity) {
        Deque<String> next = new ArrayDeque<>(List.of(entity.id()));
        Set<String> seen = new LinkedHashSet<>(next);
        while (!next.isEmpty()) {
            String id = next.poll();
            List<Amount> own = own(index.entity(id));
            if (!own.isEmpty()) {
                return own;
            }
            belongs(id).filter(seen::add).forEach(next::add);
        }
        return List.of();
    }

    /// An actor itself, then what it carries.
    Stream<String> carried(Entity organisation) {
        return Stream.concat(
                Stream.of(organisation.id()),
                index.to(organisation.id()).stream()
                        .filter(r -> AmountPaths.TAKING_PART.contains(r.role()))
                        .map(Relation::from));
    }

    /// What it is directly a part or a laureate of.
    Stream<String> belongs(String entity) {
        return BELONGING.stream()
                .flatMap(role -> index.from(entity, role).stream())
                .map(Relation::to);
    }

    /// It and all that it is a part or a laureate of, all the way up.
    Set<String> wider(String entity) {
        Set<String> found = new LinkedHashSet<>(List.of(entity));
        Deque<String> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            belongs(next.poll()).filter(found::add).forEach(next::add);
        }
        return found;
    }

    /// The regions where it is.
    List<String> regions(Entity entity) {
        return switch (entity.details()) {
            case Details.Place p -> p.region().stream().toList();
            case Details.Region _ -> List.of(entity.id());
            case Details.Department d -> List.of(d.region());
            default -> index.regions(entity.id());
        };
    }

    /// The claims of all that is said of it.
    Stream<Claim> claims(Entity entity) {
        String id = entity.id();
        return Stream.<List<? extends Fact>>of(
                        index.amountsOf(id),
                        index.indicatorsOf(id),
                        index.rostersOf(id),
                        index.eventsOf(id),
                        index.mandatesOf(id),
                        index.from(id),
                        index.to(id))
                .flatMap(List::stream)
                .flatMap(fact -> fact.evidence().claims().stream());
    }
}
