package hexagonia;

import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.explore.search.Search;
import hexagonia.model.Strategy;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A strategy looked at with no window: what follows from a state, and the words for it.
public record Looking(Explorer explorer, Exploration state, Labels labels) {
    private static final Search NOTHING = _ -> new Search.Found(Set.of(), Set.of());

    public static Looking at(Strategy strategy, Locale locale) {
        StrategyIndex index = new StrategyIndex(strategy);
        return new Looking(
                new Explorer(index, NOTHING), Exploration.start(index), new Labels(index, Messages.in(locale)));
    }

    public static Looking atBundled(Locale locale) {
        return at(Strategies.bundled(), locale);
    }

    public static Looking atOther(Locale locale) {
        return at(Strategies.other(), locale);
    }

    /// After these changes of the state.
    public Looking then(Transition... transitions) {
        Exploration next = state;
        for (Transition transition : transitions) {
            next = transition.of(next);
        }
        return new Looking(explorer, next, labels);
    }

    public Looking under(String... path) {
        return then(new Transition.Filter(new Clause.Under(List.of(path))));
    }

    public Looking selecting(String... ids) {
        return then(new Transition.Select(List.of(ids)));
    }

    public Findings findings() {
        return explorer.findings(state);
    }
}
