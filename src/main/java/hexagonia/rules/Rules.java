package hexagonia.rules;

import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.ArrayList;
import java.util.List;

/// All the rules, run in two rounds: ids and references first, and only where these hold what stands on them.
public final class Rules {
    private static final List<Rule> GROUND = List.of(new UniqueIds(), new References());
    private static final List<Rule> CONTENT = List.of(
            new Perimeters(),
            new AmountTrees(),
            new MoneyStages(),
            new Provenance(),
            new Periods(),
            new BothLanguages());

    private Rules() {}

    /// Every violation found in `strategy`; empty when it is sound.
    public static List<Violation> broken(Strategy strategy) {
        List<Violation> found = new ArrayList<>();
        GROUND.forEach(rule -> rule.check(strategy, found::add));
        if (found.isEmpty()) {
            CONTENT.forEach(rule -> rule.check(strategy, found::add));
        }
        return List.copyOf(found);
    }
}
