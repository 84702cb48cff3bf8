package hexagonia.exhibit.table;

import hexagonia.explore.Standing;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.rows.Row;
import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Entity;
import hexagonia.model.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is said of a row: the amount that stands for it and the fact that proves it.
final class RowEvidence {
    private final StrategyIndex index;
    private final Standing standing;
    private final String perimeter;

    RowEvidence(StrategyIndex index, String perimeter) {
        this.index = index;
        this.standing = new Standing(index);
        this.perimeter = perimeter;
    }

    /// The amount that stands for an entity.
    Optional<Amount> amount(String entity) {
        return standing.of(entity, perimeter);
    }

    /// An entity's amount and that of its companion project.
    Standing.Together together(String entity) {
        return standing.together(entity, perimeter);
    }

    /// The amounts an entity has through its parts.
    List<Amount> parts(String entity, String perimeter) {
        return standing.parts(entity, perimeter);
    }

    Optional<Amount> amount(Row row) {
        return switch (row) {
            case Row.OfEntity r -> amount(r.entity().id());
            case Row.OfFact r -> r.fact() instanceof Amount a ? Optional.of(a) : Optional.empty();
            case Row.OfClaim r -> r.fact() instanceof Amount a ? Optional.of(a) : Optional.empty();
        };
    }

    /// The fact a row is cited by: its own, else its amount, else the function a person is known by, else the first
    /// thing a document says of it.
    Optional<Fact> fact(Row row) {
        return switch (row) {
            case Row.OfEntity r ->
                amount(row)
                        .<Fact>map(a -> a)
                        .or(() -> index.function(r.entity().id()))
                        .or(() -> first(r.entity()));
            case Row.OfFact r -> Optional.of(r.fact());
            case Row.OfClaim r -> Optional.of(r.fact());
        };
    }

    /// The claims of that fact; of a claim, itself.
    List<Claim> claims(Row row) {
        return row instanceof Row.OfClaim r
                ? List.of(r.claim())
                : fact(row).map(f -> f.evidence().claims()).orElse(List.of());
    }

    private Optional<Fact> first(Entity entity) {
        String id = entity.id();
        return Stream.<List<? extends Fact>>of(
                        index.indicatorsOf(id),
                        index.strategy().mandates().stream()
                                .filter(m -> m.organisation().equals(Optional.of(id)))
                                .toList(),
                        index.from(id),
                        index.to(id),
                        index.rostersOf(id),
                        index.eventsOf(id))
                .flatMap(List::stream)
                .filter(f -> !f.evidence().claims().isEmpty())
                .map(Fact.class::cast)
                .findFirst();
    }
}
