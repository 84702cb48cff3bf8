package hexagonia.explore;

import hexagonia.explore.reach.Dimension;
import hexagonia.model.Amount;
import hexagonia.model.Strategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Filters that somebody might set: some values of some facets, chosen or left out, a range of amounts, a way down.
public final class RandomClauses {
    private RandomClauses() {}

    public static List<Clause> of(Explorer explorer, Strategy strategy, Random random) {
        List<Clause> clauses = new ArrayList<>();
        Findings all = explorer.findings(
                Exploration.start(explorer.index().defaultPerimeter().id()));
        for (Dimension dimension : Dimension.values()) {
            List<String> values =
                    all.facet(dimension).stream().map(FacetValue::value).toList();
            if (random.nextInt(4) == 0 && !values.isEmpty()) {
                Set<String> chosen = new HashSet<>();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    chosen.add(values.get(random.nextInt(values.size())));
                }
                clauses.add(new Clause.OneOf(dimension, chosen, random.nextBoolean()));
            }
        }
        if (random.nextInt(4) == 0) {
            Amount amount =
                    strategy.amounts().get(random.nextInt(strategy.amounts().size()));
            long most = amount.euros().orElse(50_000_000);
            clauses.add(new Clause.Between(random.nextInt(30) * 1_000_000L, Math.max(most, 40_000_000)));
        }
        if (random.nextInt(6) == 0) {
            Amount amount =
                    strategy.amounts().get(random.nextInt(strategy.amounts().size()));
            clauses.add(new Clause.Under(List.of(amount.entity())));
        }
        return clauses;
    }
}
