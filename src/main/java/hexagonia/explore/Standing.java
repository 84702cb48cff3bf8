package hexagonia.explore;

import hexagonia.model.Amount;
import hexagonia.model.Kind;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Tier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which amount stands for a record, and what an award and its companion project make together. Tables, record, map,
/// charts and paper ask here, and the view `cluster_profile` of the database says the same.
///
/// Of a record's own amounts, those of the perimeter looked at come first, then those of the default perimeter, then
/// the others. Among equals an amount that is neither a reference nor a subtotal comes first, then one that is no
/// reference, then any; of several, the first of the data. An amount that no document discloses may stand for its
/// record: unknown is not absent.
public record Standing(StrategyIndex index) {
    /// The amount that stands for an entity while a perimeter is looked at: one of its own, else that which documents
    /// give to the laureates of a call together; none where there is neither.
    public Optional<Amount> of(String entity, String perimeter) {
        return about(entity, perimeter).stream().reduce((best, amount) -> merit(amount) > merit(best) ? amount : best);
    }

    /// The amounts by which something is said of an entity (stage, year, euros): its own, the nearest of them, else
    /// that which documents give to the laureates of a call together.
    public List<Amount> about(String entity, String perimeter) {
        List<Amount> own = index.amountsOf(entity);
        return own.isEmpty() ? whole(entity, perimeter).stream().toList() : near(own, perimeter);
    }

    /// The amount that the awards of the laureates of a call are all parts of, where it has no others.
    private Optional<Amount> whole(String entity, String perimeter) {
        if (index.entity(entity).kind() != Kind.CALL) {
            return Optional.empty();
        }
        List<Amount> awards = index.laureates(entity).stream()
                .flatMap(id -> index.amountsOf(id).stream())
                .filter(a -> a.perimeter().equals(perimeter) && a.tier() == Tier.AWARD)
                .toList();
        return awards.stream()
                .findFirst()
                .flatMap(Amount::partOf)
                .filter(whole -> Set.copyOf(index.parts(whole)).equals(Set.copyOf(awards)))
                .map(index::amount)
                .filter(whole -> whole.euros().isPresent());
    }

    private static int merit(Amount amount) {
        return amount.reference() ? 0 : amount.tier() == Tier.SUBTOTAL ? 1 : 2;
    }

    /// Of these amounts those of the perimeter looked at, where it has none those of the default perimeter, where that
    /// has none all.
    public List<Amount> near(List<Amount> own, String perimeter) {
        if (own.size() < 2) {
            return own;
        }
        return Stream.of(perimeter, index.defaultPerimeter().id())
                .map(p -> own.stream().filter(a -> a.perimeter().equals(p)).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(own);
    }

    /// The amounts that an entity has through its parts and laureates, in a perimeter: those of each, or where it has
    /// none in any perimeter, those of its own parts. A subtotal and a reference are none of them.
    public List<Amount> parts(String entity, String perimeter) {
        Set<String> parts = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(entity));
        while (!next.isEmpty()) {
            index.to(next.poll()).stream()
                    .filter(r -> r.role() == Role.LAUREATE_OF || r.role() == Role.PART_OF)
                    .map(Relation::from)
                    .filter(parts::add)
                    .filter(id -> index.amountsOf(id).isEmpty())
                    .forEach(next::add);
        }
        return parts.stream()
                .flatMap(id -> index.amountsOf(id).stream())
                .filter(a -> a.perimeter().equals(perimeter))
                .filter(a -> !a.reference() && a.tier() != Tier.SUBTOTAL)
                .toList();
    }

    /// The link from an entity to its companion: the first project that the data say accompanies it.
    public Optional<Relation> companion(String entity) {
        return index.strategy().meta().companion().stream()
                .flatMap(role -> index.from(entity, role).stream())
                .findFirst();
    }

    /// The measure that companions are paid from, where all are paid from one.
    public Optional<String> companionMeasure() {
        String perimeter = index.defaultPerimeter().id();
        List<String> measures = index.strategy().relations().stream()
                .filter(r -> index.strategy().meta().companion().equals(Optional.of(r.role())))
                .flatMap(r -> of(r.to(), perimeter).stream())
                .flatMap(amount -> index.measureOf(amount).stream())
                .map(Amount::entity)
                .distinct()
                .toList();
        return measures.size() == 1 ? Optional.of(measures.getFirst()) : Optional.empty();
    }

    /// How many laureates documents name of the measures that companions are paid from.
    public long companionsNamed() {
        Set<String> measures = index.strategy().relations().stream()
                .filter(r -> index.strategy().meta().companion().equals(Optional.of(r.role())))
                .flatMap(r -> measures(r.to()))
                .collect(Collectors.toSet());
        return index.ofTier(Tier.AWARD).stream()
                .map(Amount::entity)
                .distinct()
                .filter(e -> measures(e).anyMatch(measures::contains))
                .count();
    }

    private Stream<String> measures(String entity) {
        return index.amountsOf(entity).stream()
                .flatMap(a -> index.measureOf(a).stream())
                .map(Amount::id);
    }

    /// What an entity's amount and its companion's make together, in a perimeter.
    public Together together(String entity, String perimeter) {
        Optional<Relation> companion = companion(entity);
        return new Together(
                of(entity, perimeter),
                companion,
                companion.flatMap(r -> of(r.to(), perimeter)).filter(a -> !a.reference()));
    }

    /// An amount and that of the companion. Their sum is ours: no document writes it.
    public record Together(Optional<Amount> own, Optional<Relation> companion, Optional<Amount> other) {
        /// The sum of the amounts that are known, in euros; empty where none is.
        public OptionalLong euros() {
            List<Amount> known = known();
            return known.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(
                            known.stream().mapToLong(a -> a.euros().getAsLong()).sum());
        }

        /// The amount of the companion, in euros.
        public OptionalLong otherEuros() {
            return other.map(Amount::euros).orElse(OptionalLong.empty());
        }

        /// The amounts that the sum is made of.
        public List<Amount> known() {
            return Stream.concat(own.stream(), other.stream())
                    .filter(a -> a.euros().isPresent())
                    .toList();
        }
    }
}
