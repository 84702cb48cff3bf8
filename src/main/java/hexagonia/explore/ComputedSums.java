package hexagonia.explore;

import hexagonia.explore.reach.Dimension;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Perimeter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The sums of records, in euros, that screens show without any clause and no document writes: of what a facet counts
/// under each and leaves under none, of what places are awarded, in every perimeter, of parts and rests, and of
/// laureates with their companions.
final class ComputedSums {
    private static final List<Dimension> COUNTED = List.of(
            Dimension.LEVER,
            Dimension.AXIS,
            Dimension.REGION,
            Dimension.MEASURE,
            Dimension.ORGANISATION,
            Dimension.ACTOR);

    private final Explorer explorer;
    private final StrategyIndex index;
    private final Findings usual;
    private final Map<String, Set<Long>> sums = new HashMap<>();

    ComputedSums(Explorer explorer) {
        this.explorer = explorer;
        this.index = explorer.index();
        this.usual =
                explorer.findings(Exploration.start(index.defaultPerimeter().id()));
    }

    Map<String, Set<Long>> byRecord() {
        for (Perimeter perimeter : index.strategy().perimeters()) {
            counted(explorer.findings(Exploration.start(perimeter.id())));
        }
        for (Reconciliation parted : Reconciliation.all(index)) {
            add(parted.whole().entity(), parted.known());
            parted.remainder().ifPresent(rest -> add(parted.whole().entity(), rest));
        }
        usual.total().euros().ifPresent(this::withoutValue);
        index.measuresWithLaureates().forEach(this::laureates);
        sums.keySet().removeIf(id -> !index.has(id));
        sums.values().forEach(s -> s.remove(0L));
        return sums;
    }

    private void add(String record, long euros) {
        sums.computeIfAbsent(record, _ -> new HashSet<>()).add(euros);
    }

    private void counted(Findings all) {
        COUNTED.stream()
                .flatMap(d -> all.facet(d).stream())
                .forEach(v -> v.euros().ifPresent(euros -> add(v.value(), euros)));
        index.ofKind(Kind.PLACE).forEach(p -> add(p.id(), awarded(all, List.of(p.id()))));
        index.ofKind(Kind.DEPARTMENT).forEach(d -> add(d.id(), awarded(all, index.placesIn(d))));
    }

    private static long awarded(Findings all, List<String> records) {
        return all.awardsIn(records).stream()
                .mapToLong(a -> a.euros().orElse(0))
                .sum();
    }

    /// What a facet names no record for, and the rest, belong to what has the total of all.
    private void withoutValue(long total) {
        List<Set<Long>> wholes =
                sums.values().stream().filter(own -> own.contains(total)).toList();
        for (Dimension facet : COUNTED) {
            long unnamed = usual.facet(facet).stream()
                    .filter(v -> !index.has(v.value()))
                    .mapToLong(v -> v.euros().orElse(0))
                    .sum();
            wholes.forEach(own -> own.addAll(List.of(unnamed, total - unnamed)));
        }
    }

    /// What the laureates of a measure, and what their companions, are awarded, and both.
    private void laureates(Entity measure) {
        var awards = usual.rows().awards();
        Standing standing = new Standing(index);
        long both = 0;
        long others = 0;
        for (Amount award : awards.amounts(awards.ofMeasure(measure.id(), usual.passing()))) {
            Standing.Together money = standing.together(award.entity(), award.perimeter());
            both += money.euros().orElse(0);
            others += money.otherEuros().orElse(0);
        }
        add(measure.id(), both);
        add(measure.id(), others);
        add(measure.id(), both - others);
    }
}
