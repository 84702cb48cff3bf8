package hexagonia.explore;

import hexagonia.model.Amount;
import hexagonia.model.Qualifier;
import hexagonia.model.Stage;
import hexagonia.model.Tier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// An announced amount set against its known parts: what they sum to, what is left, and why. `parts` are those counted,
/// known or not; `known` is the sum of those known, in euros. Says what the view `reconciliation` of the database says.
///
/// A subtotal whose parts are all known is looked through to them, so that a rounded subtotal never stands in the place
/// of exact parts. A part without an amount counts as unknown, and what is known inside it as known.
public record Reconciliation(
        Amount whole, List<Amount> parts, long known, OptionalLong remainder, Optional<Nature> nature) {
    private static final long ROUNDING = 500_000;
    private static final long ROUNDING_PARTS = 50;

    /// Why the known parts do not make the whole.
    public enum Nature {
        /// they do
        NONE,
        /// the documents do not say what the rest is for
        UNDETAILED,
        /// all parts are known and what is missing is less than half a million euros and than 2 %
        ROUNDING,
        /// some parts are money of another perimeter
        SHARED,
        /// an objective of which part has been secured
        UNRAISED,
        /// both are references: the rest is what the whole covers and its part does not
        BEYOND
    }

    public Reconciliation {
        parts = List.copyOf(parts);
    }

    /// Every amount that has parts, in the order of the data.
    public static List<Reconciliation> all(StrategyIndex index) {
        return index.strategy().amounts().stream()
                .filter(a -> !index.parts(a.id()).isEmpty())
                .map(a -> of(index, a))
                .toList();
    }

    /// One amount and its parts; an amount without any has its whole worth left.
    public static Reconciliation of(StrategyIndex index, Amount whole) {
        List<Amount> parts = new ArrayList<>();
        collect(index, whole, false, parts);
        return of(whole, parts);
    }

    private static Reconciliation of(Amount whole, List<Amount> parts) {
        long known = parts.stream().mapToLong(a -> a.euros().orElse(0)).sum();
        OptionalLong remainder =
                whole.euros().isPresent() ? OptionalLong.of(whole.euros().getAsLong() - known) : OptionalLong.empty();
        Optional<Nature> nature =
                remainder.isPresent() ? Optional.of(nature(whole, parts, remainder.getAsLong())) : Optional.empty();
        return new Reconciliation(whole, parts, known, remainder, nature);
    }

    /// An amount and those right inside it: what these leave of it at this level.
    public static Reconciliation level(StrategyIndex index, Amount whole) {
        List<Amount> parts = new ArrayList<>();
        right(index, whole, parts);
        return of(whole, parts);
    }

    private static void right(StrategyIndex index, Amount whole, List<Amount> parts) {
        for (Amount part : index.parts(whole.id())) {
            parts.add(part);
            if (part.euros().isEmpty()) {
                right(index, part, parts);
            }
        }
    }

    /// How exact the remainder is: a total « près de » or a part that nobody prices makes it « at most », a part « près
    /// de » makes it « at least », both « about ».
    public Qualifier reserve() {
        Set<Qualifier> signs = EnumSet.noneOf(Qualifier.class);
        if (nature.filter(n -> n != Nature.NONE).isEmpty()) {
            return Qualifier.EXACT;
        }
        signs.add(bound(whole.qualifier(), Qualifier.UP_TO, Qualifier.AT_LEAST));
        parts.forEach(part -> signs.add(
                part.euros().isEmpty()
                        ? Qualifier.UP_TO
                        : bound(part.qualifier(), Qualifier.AT_LEAST, Qualifier.UP_TO)));
        return only(signs);
    }

    /// The same where these amounts right inside it are counted: nearly so where one of them is itself known nearly.
    public Qualifier reserve(List<Amount> counted) {
        boolean nearly = counted.stream().anyMatch(a -> a.qualifier() != Qualifier.EXACT);
        Qualifier found = reserve();
        return found == Qualifier.EXACT && nearly ? Qualifier.ABOUT : found;
    }

    /// How exact the sum of the known parts is.
    public Qualifier knownReserve() {
        List<Amount> known = parts.stream().filter(a -> a.euros().isPresent()).toList();
        if (known.size() == 1) {
            return known.getFirst().qualifier();
        }
        return known.stream().allMatch(a -> a.qualifier() == Qualifier.EXACT) ? Qualifier.EXACT : Qualifier.ABOUT;
    }

    /// How exact the share is that the known parts have of the whole.
    public Qualifier shareReserve() {
        Set<Qualifier> signs = EnumSet.of(
                bound(whole.qualifier(), Qualifier.AT_LEAST, Qualifier.UP_TO),
                bound(knownReserve(), Qualifier.UP_TO, Qualifier.AT_LEAST));
        return only(signs);
    }

    private static Qualifier only(Set<Qualifier> signs) {
        signs.remove(Qualifier.EXACT);
        return signs.isEmpty()
                ? Qualifier.EXACT
                : signs.size() > 1 ? Qualifier.ABOUT : signs.iterator().next();
    }

    /// Which bound a number with a qualifier is: a number may fall short of « nearly », and pass « more than ».
    private static Qualifier bound(Qualifier qualifier, Qualifier most, Qualifier least) {
        return switch (qualifier) {
            case EXACT, ABOUT -> qualifier;
            case NEARLY, UP_TO -> most;
            case MORE_THAN, AT_LEAST -> least;
        };
    }

    public int partsKnown() {
        return (int) parts.stream().filter(a -> a.euros().isPresent()).count();
    }

    private static void collect(StrategyIndex index, Amount whole, boolean insideUnknown, List<Amount> parts) {
        for (Amount part : index.parts(whole.id())) {
            boolean known = part.euros().isPresent();
            boolean seenThrough = part.tier() == Tier.SUBTOTAL && isDetailed(index, part);
            if (!seenThrough && (known || !insideUnknown)) {
                parts.add(part);
            }
            if (seenThrough || !known) {
                collect(index, part, insideUnknown || !known, parts);
            }
        }
    }

    private static boolean isDetailed(StrategyIndex index, Amount amount) {
        List<Amount> parts = index.parts(amount.id());
        return !parts.isEmpty() && parts.stream().allMatch(a -> a.euros().isPresent());
    }

    private static Nature nature(Amount whole, List<Amount> parts, long remainder) {
        if (remainder == 0) {
            return Nature.NONE;
        }
        if (parts.stream().anyMatch(a -> !a.perimeter().equals(whole.perimeter()))) {
            return Nature.SHARED;
        }
        if (whole.reference() && parts.stream().allMatch(Amount::reference)) {
            return Nature.BEYOND;
        }
        if (whole.stage().equals(Optional.of(Stage.OBJECTIVE))
                && parts.stream().allMatch(a -> a.euros().isPresent())) {
            return Nature.UNRAISED;
        }
        long total = whole.euros().orElseThrow();
        boolean allKnown = parts.stream().allMatch(a -> a.euros().isPresent());
        boolean rounding = Math.abs(remainder) < Math.min(ROUNDING, total / ROUNDING_PARTS);
        return allKnown && rounding ? Nature.ROUNDING : Nature.UNDETAILED;
    }
}
