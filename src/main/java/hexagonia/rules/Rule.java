package hexagonia.rules;

import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.function.Consumer;

/// One thing that must hold of a strategy.
@FunctionalInterface
interface Rule {
    /// Names to `broken` every record of `strategy` that breaks this rule.
    void check(Strategy strategy, Consumer<Violation> broken);
}
