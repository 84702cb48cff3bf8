package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Perimeter;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What is looked at together may be: one perimeter is the first to be shown; one whose amounts do not add says why;
/// the envelope that totals are set against is one of its reference amounts; and in one that adds, a published amount
/// is a denominator, or allocated, awarded or announced to named laureates.
///
/// It holds against private money, tax cuts, aims and announcements that slip into the total of public money.
final class Perimeters implements Rule {
    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<String, Amount> amounts = strategy.amounts().stream().collect(Collectors.toMap(Amount::id, a -> a));
        Map<String, Perimeter> perimeters =
                strategy.perimeters().stream().collect(Collectors.toMap(Perimeter::id, p -> p, (first, _) -> first));
        long first = strategy.perimeters().stream().filter(Perimeter::isDefault).count();
        if (first != 1) {
            broken.accept(Violation.of("default-perimeter", "perimeters", "", first));
        }
        for (Perimeter p : strategy.perimeters()) {
            if (!p.adds() && p.why().isEmpty()) {
                broken.accept(Violation.of("no-why", "perimeters", p.id()));
            }
            p.envelope()
                    .map(amounts::get)
                    .filter(a -> !a.reference() || !a.perimeter().equals(p.id()))
                    .ifPresent(a -> broken.accept(Violation.of("envelope", "perimeters", p.id(), a.id())));
        }
        for (Amount a : strategy.amounts()) {
            boolean stands = a.adds() || a.reference() || a.euros().isEmpty();
            if (perimeters.get(a.perimeter()).adds() && !stands) {
                broken.accept(Violation.of(
                        "does-not-add",
                        "amounts",
                        a.id(),
                        a.stage().map(Records::word).orElse(""),
                        a.perimeter()));
            }
        }
    }
}
