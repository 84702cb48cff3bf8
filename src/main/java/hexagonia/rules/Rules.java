package hexagonia.rules;

import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// All the rules, run in two rounds: ids, references, trees and sizes first, and only
/// where these hold what stands on them.
public final class Rules {
    private static final List<Rule> GROUND = List.of(new UniqueIds(), new References(), new Circles(), new Sizes());
    private static final List<Rule> CONTENT = List.of(
            new AmountTrees(),
            new LooseAmounts(),
            new LeversAndAxes(),
            new MoneyStages(),
            new StageWords(),
            new Funders(),
            new Natures(),
            new Perimeters(),
            new RestatedAmounts(),
            new Undisclosed(),
            new Provenance(),
            new FigurePhrases(),
            new Computations(),
            new Periods(),
            new QuotedPeriods(),
            new Dates(),
            new Publications(),
            new Rosters(),
            new FigureGroups(),
            new OneName(),
            new Orphans(),
            new BothLanguages(),
            new Vintage());

    /// Breaches that make a sum, a share or what it is set against false, or let a reader of links never come to an
    /// end.
    private static final Set<String> FALSE_SUMS = Set.of(
            "duplicate",
            "reference",
            "missing-kind",
            "missing-records",
            "kind",
            "cycle",
            "self",
            "range",
            "overflow",
            "zero",
            "no-stage",
            "named-laureates",
            "computed-sum",
            "tier",
            "lever-of-whole",
            "axis-lever",
            "two-measures",
            "restated",
            "default-perimeter",
            "envelope",
            "does-not-add",
            "loose");

    private Rules() {}

    /// Whether what is shown of a strategy with this breach would be false, rather than less well proved.
    public static boolean falsifies(Violation broken) {
        return FALSE_SUMS.contains(broken.rule());
    }

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
