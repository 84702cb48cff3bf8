package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Stage;
import hexagonia.model.Strategy;
import hexagonia.model.Tier;
import hexagonia.model.Violation;
import java.util.function.Consumer;

/// Money says what it is: an undisclosed amount is absent and never 0, only an announced amount has named laureates to
/// plead for it, and a measure counts under a lever.
final class MoneyStages implements Rule {
    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        for (Amount a : strategy.amounts()) {
            if (a.euros().isPresent() && a.euros().getAsLong() == 0) {
                broken.accept(Violation.of("zero", "amounts", a.id()));
            }
            if (a.namedLaureates() && a.stage() != Stage.ANNOUNCED) {
                broken.accept(Violation.of("named-laureates", "amounts", a.id(), a.stage()));
            }
            if (a.tier() == Tier.MEASURE && a.lever().isEmpty()) {
                broken.accept(Violation.of("measure-without-lever", "amounts", a.id()));
            }
            if (a.axis().isPresent() && a.axisBasis().isEmpty()) {
                broken.accept(Violation.of("axis-basis", "amounts", a.id()));
            }
        }
    }
}
