package hexagonia.explore;

import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Tier;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The laureates of one measure that pass, with who carries them, where they sit, and the training project of the same
/// institution where there is one. Largest award first, then the order of the data. A laureate is put together when it
/// is asked for, so that a hundred thousand cost no more than those in sight.
public final class Laureates {
    private final StrategyIndex index;
    private final Optional<Entity> measure;
    private final List<Amount> awards;

    private Laureates(StrategyIndex index, Optional<Entity> measure, List<Amount> awards) {
        this.index = index;
        this.measure = measure;
        this.awards = List.copyOf(awards);
    }

    public Optional<Entity> measure() {
        return measure;
    }

    /// The awards of the laureates, in the order of the rows.
    public List<Amount> awards() {
        return awards;
    }

    /// Whether any of them has a training project.
    public boolean train() {
        return awards.stream().anyMatch(a -> index.trains(a.entity()));
    }

    /// What the training projects of the laureates received together, in euros.
    public long trainingEuros() {
        return awards.stream()
                .filter(a -> index.trains(a.entity()))
                .mapToLong(a -> laureate(index, a).trainingEuros().orElse(0))
                .sum();
    }

    /// The laureates, each put together at its first reading.
    public List<Laureate> rows() {
        Laureate[] made = new Laureate[awards.size()];
        return new AbstractList<>() {
            @Override
            public Laureate get(int row) {
                if (made[row] == null) {
                    made[row] = laureate(index, awards.get(row));
                }
                return made[row];
            }

            @Override
            public int size() {
                return made.length;
            }
        };
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
        Optional<Entity> measure = findings.exploration()
                .view()
                .measure()
                .filter(index::has)
                .or(() -> ofSelection(findings))
                .or(() -> largest(findings))
                .map(index::entity);
        List<Amount> awards = measure.map(m -> findings.awardsOf(m.id())).orElse(List.of());
        return new Laureates(index, measure, awards);
    }

    /// The measures that have laureates, in the order of the data.
    public static List<Entity> measures(StrategyIndex index) {
        return index.measuresWithLaureates();
    }

    /// The measure of the selection; the one shown without it when that is among those selected.
    private static Optional<String> ofSelection(Findings findings) {
        List<String> picked = findings.measuresPicked();
        Optional<String> usual = largest(findings).filter(picked::contains);
        return usual.isPresent() ? usual : picked.stream().findFirst();
    }

    private static Optional<String> largest(Findings findings) {
        StrategyIndex index = findings.index();
        return findings.measures().stream()
                .max(Comparator.comparingLong(m -> index.amountsOf(m).stream()
                        .mapToLong(a -> a.euros().orElse(0))
                        .max()
                        .orElse(0)));
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
