package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Strategy;
import hexagonia.model.Tier;
import hexagonia.model.Violation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// An amount counts under one lever and at most one axis, the same as its whole, and the axis belongs to the lever;
/// what its entity is linked to says no other. Awards and subtotals lie in measures, measures in envelopes, never the
/// other way round, and a denominator in denominators only. An entity has one measure in a perimeter.
///
/// It holds against a measure counted under two axes, an award counted under another lever than its call, and a
/// reference total that enters a sum.
final class LeversAndAxes implements Rule {
    private static final Map<Tier, Set<Tier>> WHOLES = Map.of(
            Tier.ENVELOPE, Set.of(Tier.ENVELOPE),
            Tier.MEASURE, Set.of(Tier.ENVELOPE),
            Tier.SUBTOTAL, Set.of(Tier.ENVELOPE, Tier.MEASURE, Tier.SUBTOTAL),
            Tier.AWARD, Set.of(Tier.ENVELOPE, Tier.MEASURE, Tier.SUBTOTAL, Tier.AWARD),
            Tier.FUNDING, Set.of(Tier.ENVELOPE, Tier.FUNDING));

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<String, Amount> byId = strategy.amounts().stream().collect(Collectors.toMap(Amount::id, a -> a));
        Map<String, Set<String>> partOf = new HashMap<>();
        for (Relation r : strategy.relations()) {
            if (r.role() == Role.PART_OF) {
                partOf.computeIfAbsent(r.from(), _ -> new HashSet<>()).add(r.to());
            }
        }
        Set<String> levers =
                strategy.amounts().stream().flatMap(a -> a.lever().stream()).collect(Collectors.toSet());
        Set<String> axes =
                strategy.amounts().stream().flatMap(a -> a.axis().stream()).collect(Collectors.toSet());
        Set<List<String>> measures = new HashSet<>();
        for (Amount a : strategy.amounts()) {
            a.partOf().map(byId::get).ifPresent(whole -> inside(a, whole, broken));
            Set<String> linked = partOf.getOrDefault(a.entity(), Set.of());
            other(a.lever(), linked, levers)
                    .ifPresent(id -> broken.accept(Violation.of(
                            "other-lever", "amounts", a.id(), a.lever().orElseThrow(), id)));
            other(a.axis(), linked, axes)
                    .ifPresent(id -> broken.accept(Violation.of(
                            "other-axis", "amounts", a.id(), a.axis().orElseThrow(), id)));
            if (a.axis().isPresent() && a.lever().isPresent()) {
                Set<String> above = partOf.getOrDefault(a.axis().get(), Set.of());
                if (!above.isEmpty() && !above.contains(a.lever().get())) {
                    broken.accept(Violation.of(
                            "axis-lever",
                            "amounts",
                            a.id(),
                            a.axis().get(),
                            a.lever().get()));
                }
            }
            if (a.tier() == Tier.MEASURE && !measures.add(List.of(a.entity(), a.perimeter()))) {
                broken.accept(Violation.of("two-measures", "amounts", a.id(), a.entity()));
            }
        }
    }

    private static void inside(Amount part, Amount whole, Consumer<Violation> broken) {
        if (!WHOLES.get(part.tier()).contains(whole.tier()) || part.reference() && !whole.reference()) {
            broken.accept(Violation.of("tier", "amounts", part.id(), whole.id()));
        }
        if (differ(part.lever(), whole.lever()) || differ(part.axis(), whole.axis())) {
            broken.accept(Violation.of("lever-of-whole", "amounts", part.id(), whole.id()));
        }
    }

    private static boolean differ(Optional<String> part, Optional<String> whole) {
        return part.isPresent() && whole.isPresent() && !part.equals(whole);
    }

    /// One of `known` that an entity is linked to although its amount counts under another.
    private static Optional<String> other(Optional<String> own, Set<String> linked, Set<String> known) {
        return own.isEmpty() || linked.contains(own.get())
                ? Optional.empty()
                : linked.stream().filter(known::contains).findFirst();
    }
}
