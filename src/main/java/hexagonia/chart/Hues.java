package hexagonia.chart;

import hexagonia.explore.StrategyIndex;
import hexagonia.figure.Hue;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The hue of each lever and axis, the same in charts, maps, records and facets. Series are counted as the chart of
/// spending lists them: lever by lever in the order of the data, the axes in the place of a lever that has measures
/// under axes. Such a lever is neutral, like measures whose axis no document states. Immutable.
public final class Hues {
    private final StrategyIndex index;
    private final Map<String, Hue> hues = new HashMap<>();

    public Hues(StrategyIndex index) {
        this.index = index;
        List<String> series = new ArrayList<>();
        for (Entity lever : index.ofKind(Kind.LEVER)) {
            Set<String> within = axesOf(lever);
            if (within.isEmpty()) {
                series.add(lever.id());
            }
            axes().stream().filter(within::contains).forEach(series::add);
        }
        series.addAll(axes());
        series.stream().distinct().forEach(id -> hues.put(id, new Hue(hues.size())));
    }

    private List<String> axes() {
        return index.ofKind(Kind.AXIS).stream().map(Entity::id).toList();
    }

    private Set<String> axesOf(Entity lever) {
        return index.ofTier(Tier.MEASURE).stream()
                .filter(m -> m.lever().filter(lever.id()::equals).isPresent())
                .flatMap(m -> m.axis().stream())
                .collect(Collectors.toSet());
    }

    /// The hue of a lever or an axis; neutral for any other id.
    public Hue of(String id) {
        return hues.getOrDefault(id, Hue.NEUTRAL);
    }

    /// The hue of an amount: that of the axis its measure counts under, else of the lever.
    public Hue of(Amount amount) {
        Amount measure = index.measureOf(amount).orElse(amount);
        return measure.axis().or(measure::lever).map(this::of).orElse(Hue.NEUTRAL);
    }
}
