package hexagonia.explore;

import hexagonia.explore.rows.AmountRows;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The laureates of one measure, or of all, that pass, with who carries them, where they sit, and the companion project
/// of the same institution where there is one. Largest award first, then the order of the data. A laureate is put
/// together when it is asked for, so that a hundred thousand cost no more than those in sight.
public final class Laureates {
    private final StrategyIndex index;
    private final AmountRows rows;
    private final Optional<Entity> measure;
    /// The rows of the awards, in their order.
    private final int[] awards;
    private List<Laureate> made;

    private Laureates(StrategyIndex index, AmountRows rows, Optional<Entity> measure, int[] awards) {
        this.index = index;
        this.rows = rows;
        this.measure = measure;
        this.awards = awards;
    }

    public Optional<Entity> measure() {
        return measure;
    }

    public int size() {
        return awards.length;
    }

    /// The awards of the laureates, in the order of the rows.
    public List<Amount> awards() {
        return rows.awards().amounts(awards);
    }

    /// Whether these are the very awards of `others`, in the same order.
    private boolean areThoseOf(Laureates others) {
        return rows == others.rows && Arrays.equals(awards, others.awards);
    }

    /// Whether any of them has a companion project; of the laureates of all measures that project is one itself.
    public boolean areAccompanied() {
        return measure.isPresent() && IntStream.of(awards).anyMatch(rows.awards()::isAccompanied);
    }

    /// What they were awarded together, in euros; empty when no award is known.
    public OptionalLong euros() {
        int known = 0;
        long sum = 0;
        for (int row : awards) {
            if (rows.isKnown(row)) {
                known++;
                sum += rows.euros(row);
            }
        }
        return known == 0 ? OptionalLong.empty() : OptionalLong.of(sum);
    }

    /// What the companion projects of the laureates received together, in euros.
    public long companionEuros() {
        return IntStream.of(awards)
                .filter(rows.awards()::isAccompanied)
                .mapToLong(row ->
                        laureate(index, rows.amount(row)).companionEuros().orElse(0))
                .sum();
    }

    /// Where the laureates among these records stand, from the first.
    public int[] positions(Set<String> records) {
        return records.stream()
                .flatMap(id -> index.amountsOf(id).stream())
                .mapToInt(award -> rows.awards().find(awards, rows.row(award)))
                .filter(at -> at >= 0)
                .sorted()
                .toArray();
    }

    /// The laureates, each put together at its first reading.
    public List<Laureate> rows() {
        if (made == null) {
            made = new Made();
        }
        return made;
    }

    private final class Made extends AbstractList<Laureate> implements RandomAccess {
        private final Laureate[] laureates = new Laureate[awards.length];

        @Override
        public Laureate get(int at) {
            if (laureates[at] == null) {
                laureates[at] = laureate(index, rows.amount(awards[at]));
            }
            return laureates[at];
        }

        @Override
        public int size() {
            return laureates.length;
        }

        private Laureates of() {
            return Laureates.this;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Made made ? areThoseOf(made.of()) : super.equals(other);
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }
    }

    /// One laureate, with who carries it alone, and those who carry it together or are its partners, who stand in for a
    /// carrier where no document names one.
    /// `companion` is the project that the data say accompanies it; `money` is the award with that of the project.
    public record Laureate(
            Entity entity,
            Amount award,
            Optional<Entity> carrier,
            List<Entity> partners,
            Optional<Seat> seat,
            Optional<Entity> companion,
            Standing.Together money) {
        /// The award and the companion project's together: our sum.
        public OptionalLong together() {
            return money.euros();
        }

        public OptionalLong companionEuros() {
            return money.otherEuros();
        }
    }

    /// The laureates of the measure that the findings call for: the one chosen, else that of the selection, else the
    /// one with most money among those that have laureates left. All that pass where none has, or where that is the
    /// wish.
    static Laureates of(Findings findings) {
        StrategyIndex index = findings.index();
        Optional<String> asked = findings.exploration().view().measure();
        Optional<Entity> measure = asked.equals(Optional.of(View.EVERY_MEASURE))
                ? Optional.empty()
                : asked.filter(index::has)
                        .or(() -> ofSelection(findings))
                        .or(() -> largest(findings))
                        .map(index::entity);
        AmountRows rows = findings.rows();
        int[] awards = measure.map(m -> rows.awards().ofMeasure(m.id(), findings.passing()))
                .orElseGet(() -> rows.awards().first(findings.passing(), rows.size()));
        return new Laureates(index, rows, measure, awards);
    }

    /// How many laureates of each measure pass, in the order of the data.
    static Map<Entity, Integer> byMeasure(Findings findings) {
        Map<Entity, Integer> sizes = new LinkedHashMap<>();
        findings.index()
                .measuresWithLaureates()
                .forEach(m -> sizes.put(m, findings.rows().awards().ofMeasure(m.id(), findings.passing()).length));
        return sizes;
    }

    /// The measure of the selection; the one shown without it when that is among those selected.
    private static Optional<String> ofSelection(Findings findings) {
        List<String> picked = findings.rows().awards().measures(findings.picked());
        if (picked.isEmpty()) {
            return Optional.empty();
        }
        return largest(findings)
                .filter(picked::contains)
                .or(() -> picked.stream().findFirst());
    }

    private static Optional<String> largest(Findings findings) {
        return findings.rows().awards().richest(findings.passing());
    }

    private static Laureate laureate(StrategyIndex index, Amount award) {
        String id = award.entity();
        Standing.Together money = new Standing(index).together(id, award.perimeter());
        return new Laureate(
                index.entity(id),
                award,
                index.carriers(id).stream()
                        .filter(r -> r.role() != Role.CO_LEAD)
                        .findFirst()
                        .map(r -> index.entity(r.to())),
                Stream.of(Role.CO_LEAD, Role.PARTNER, Role.MEMBER)
                        .flatMap(role -> index.from(id, role).stream())
                        .map(r -> index.entity(r.to()))
                        .toList(),
                index.seat(id),
                money.companion().map(Relation::to).map(index::entity),
                money);
    }
}
