package hexagonia.explore;

import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Tier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The laureates of one measure that pass, with who carries them, where they sit, and the training project of the same
/// institution where there is one. Largest award first, then the order of the data.
public record Laureates(Optional<Entity> measure, List<Laureate> rows) {
    public Laureates {
        rows = List.copyOf(rows);
    }

    /// One laureate, with who carries it and its partners, who stand in for a carrier where no document names one.
    /// `training` and `trainingAmount` are of the project of the same institution: a link we infer.
    public record Laureate(
            Entity entity,
            Amount award,
            Optional<Entity> carrier,
            List<Entity> partners,
            Optional<Seat> seat,
            Optional<Entity> training,
            Optional<Amount> trainingAmount) {
        /// The award and the training project's together: our sum.
        public OptionalLong together() {
            long sum = award.euros().orElse(0) + trainingEuros().orElse(0);
            return sum == 0 ? OptionalLong.empty() : OptionalLong.of(sum);
        }

        public OptionalLong trainingEuros() {
            return trainingAmount.map(Amount::euros).orElse(OptionalLong.empty());
        }
    }

    /// The laureates of the measure that the findings call for: the one chosen, else that of the selection, else the
    /// one
    /// with most money among those that have laureates left.
    public static Laureates of(Findings findings) {
        StrategyIndex index = findings.index();
        List<Amount> awards =
                findings.amounts().stream().filter(a -> a.tier() == Tier.AWARD).toList();
        Optional<Entity> measure = findings.exploration()
                .view()
                .measure()
                .filter(index::has)
                .map(index::entity)
                .or(() -> ofSelection(findings))
                .or(() -> largest(index, awards));
        List<Laureate> rows = awards.stream()
                .filter(a ->
                        measure.isPresent() && belongs(index, a, measure.get().id()))
                .sorted(Comparator.comparingLong((Amount a) -> -a.euros().orElse(0))
                        .thenComparing(Amount::position))
                .map(a -> laureate(index, a))
                .toList();
        return new Laureates(measure, rows);
    }

    /// The measures that have laureates, in the order of the data.
    public static List<Entity> measures(StrategyIndex index) {
        return index.strategy().amounts().stream()
                .filter(a -> a.tier() == Tier.AWARD)
                .flatMap(a -> index.measureOf(a).stream())
                .map(Amount::entity)
                .distinct()
                .map(index::entity)
                .toList();
    }

    private static boolean belongs(StrategyIndex index, Amount award, String measure) {
        return index.measureOf(award).map(m -> m.entity().equals(measure)).orElse(false);
    }

    private static Optional<Entity> ofSelection(Findings findings) {
        if (!findings.hasSelection()) {
            return Optional.empty();
        }
        StrategyIndex index = findings.index();
        List<String> measures = findings.amounts().stream()
                .filter(a -> a.tier() == Tier.AWARD && findings.picks(a))
                .flatMap(a -> index.measureOf(a).stream())
                .map(Amount::entity)
                .distinct()
                .toList();
        Optional<Entity> largest = largest(
                index,
                findings.amounts().stream().filter(a -> a.tier() == Tier.AWARD).toList());
        boolean stays = largest.isPresent() && measures.contains(largest.get().id());
        return stays ? largest : measures.stream().findFirst().map(index::entity);
    }

    private static Optional<Entity> largest(StrategyIndex index, List<Amount> awards) {
        return awards.stream()
                .flatMap(a -> index.measureOf(a).stream())
                .max(Comparator.comparingLong((Amount m) -> m.euros().orElse(0)).thenComparing(m -> -m.position()))
                .map(m -> index.entity(m.entity()));
    }

    private static Laureate laureate(StrategyIndex index, Amount award) {
        String id = award.entity();
        Optional<Entity> training = index.from(id, Role.TRAINING).stream()
                .findFirst()
                .map(Relation::to)
                .map(index::entity);
        return new Laureate(
                index.entity(id),
                award,
                index.carriers(id).stream().findFirst().map(r -> index.entity(r.to())),
                index.from(id, Role.PARTNER).stream()
                        .map(r -> index.entity(r.to()))
                        .toList(),
                index.seat(id),
                training,
                training.flatMap(t -> index.amountsOf(t.id()).stream()
                        .filter(a -> a.tier() == Tier.AWARD)
                        .findFirst()));
    }
}
