package hexagonia.exhibit;

import hexagonia.Looking;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Explorations drawn by lot: up to three clauses on values that there are, now and then something selected.
final class Explorations {
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());

    private Explorations() {}

    static Looking random(Looking start, Random random) {
        Looking looking = start;
        for (int i = random.nextInt(4); i > 0; i--) {
            Dimension dimension = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
            var values = looking.findings().facet(dimension);
            if (!values.isEmpty()) {
                String value = values.get(random.nextInt(values.size())).value();
                looking = looking.then(
                        new Transition.Filter(new Clause.OneOf(dimension, Set.of(value), random.nextBoolean())));
            }
        }
        if (random.nextInt(4) == 0) {
            var amounts = looking.findings().index().strategy().amounts();
            looking = looking.selecting(
                    amounts.get(random.nextInt(amounts.size())).entity());
        }
        return looking;
    }
}
