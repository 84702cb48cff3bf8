package hexagonia.explore;

import hexagonia.model.Amount;
import hexagonia.model.Stage;
import hexagonia.model.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

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
        /// the whole is an aim, of which this is not reached yet
        UNREACHED,
        /// the whole is a reference wider than what its part is about
        WIDER
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
        long known = parts.stream().mapToLong(a -> a.euros().orElse(0)).sum();
        OptionalLong remainder =
                whole.euros().isPresent() ? OptionalLong.of(whole.euros().getAsLong() - known) : OptionalLong.empty();
        Optional<Nature> nature =
                remainder.isPresent() ? Optional.of(nature(whole, parts, remainder.getAsLong())) : Optional.empty();
        return new Reconciliation(whole, parts, known, remainder, nature);
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
        if (whole.stage().equals(Optional.of(Stage.OBJECTIVE))) {
            return Nature.UNREACHED;
        }
        if (!parts.isEmpty() && parts.stream().allMatch(Amount::reference)) {
            return Nature.WIDER;
        }
        long total = whole.euros().orElseThrow();
        boolean allKnown = parts.stream().allMatch(a -> a.euros().isPresent());
        boolean rounding = Math.abs(remainder) < Math.min(ROUNDING, total / ROUNDING_PARTS);
        return allKnown && rounding ? Nature.ROUNDING : Nature.UNDETAILED;
    }
}
