package hexagonia.rules;

import hexagonia.model.Perimeter;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.List;
import java.util.function.Consumer;

/// A strategy opens in one perimeter, and a perimeter whose amounts are not added says why.
final class Perimeters implements Rule {
    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        List<Perimeter> defaults =
                strategy.perimeters().stream().filter(Perimeter::isDefault).toList();
        if (defaults.size() != 1) {
            String last = defaults.isEmpty() ? "" : defaults.getLast().id();
            broken.accept(Violation.of("default-perimeter", "perimeters", last, defaults.size()));
        }
        for (Perimeter perimeter : strategy.perimeters()) {
            if (!perimeter.adds() && perimeter.why().isEmpty()) {
                broken.accept(Violation.of("perimeter-why", "perimeters", perimeter.id()));
            }
        }
    }
}
