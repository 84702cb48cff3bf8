package hexagonia.rules;

import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.ArrayList;
import java.util.List;

/// All the rules, run in two rounds: ids and references first, and only where these hold what stands on them.
public final class Rules {
    private static final List<Rule> GROUND = List.of(new UniqueIds(), new References());
    private static final List<Rule> CONTENT = List.of(
            new AmountTrees(),
            new LeversAndAxes(),
            new MoneyStages(),
            new Perimeters(),
            new RestatedAmounts(),
            new Undisclosed(),
            new Provenance(),
            new FigurePhrases(),
            new Computations(),
            new Periods(),
            new Dates(),
            new Rosters(),
            new FigureGroups(),
            new OneName(),
            new Orphans(),
            new BothLanguages());

    private Rules() {}

    /// Every violation found in `strategy`, no table of communes being at hand; empty when it is sound.
    public static List<Violation> broken(Strategy strategy) {
        return broken(strategy, Gazetteer.NONE);
    }

    /// Every violation found in `strategy`, whose places are held against `gazetteer`; empty when it is sound.
    public static List<Violation> broken(Strategy strategy, Gazetteer gazetteer) {
        List<Violation> found = new ArrayList<>();
        GROUND.forEach(rule -> rule.check(strategy, found::add));
        if (found.isEmpty()) {
            CONTENT.forEach(rule -> rule.check(strategy, found::add));
            new Places(gazetteer).check(strategy, found::add);
        }
        return List.copyOf(found);
    }
}
