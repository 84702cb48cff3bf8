package hexagonia.chart;

import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The measures of which something passes, what they are worth, and what of them is selected. A line of the chart that
/// is not a single amount stands for some of them, by its id: a lever, an axis, the measures of a lever whose axis is
/// not
/// stated, or one measure.
final class Measures {
    private static final String UNSTATED = "-unstated";

    private final Findings findings;
    private final List<Amount> passing;
    private final Map<String, FacetValue> values;
    private final Map<String, FacetValue> selected;

    Measures(Findings findings) {
        this.findings = findings;
        this.values = findings.sums(Dimension.MEASURE);
        this.selected = findings.hasSelection() ? findings.highlightedSums(Dimension.MEASURE) : Map.of();
        this.passing = findings.index().ofTier(Tier.MEASURE).stream()
                .filter(a -> values.containsKey(a.entity()))
                .filter(a -> lines(a) > 0)
                .toList();
    }

    List<Amount> passing() {
        return passing;
    }

    /// Those under a lever.
    List<Amount> ofLever(String lever) {
        return passing.stream()
                .filter(m -> m.lever().filter(lever::equals).isPresent())
                .toList();
    }

    /// Those on an axis.
    List<Amount> ofAxis(String axis) {
        return passing.stream()
                .filter(m -> m.axis().filter(axis::equals).isPresent())
                .toList();
    }

    /// The id of the line of the measures of a lever whose axis no document states.
    static String unstated(String lever) {
        return lever + UNSTATED;
    }

    /// Those that a line stands for; none for a single amount.
    List<Amount> ofLine(String id) {
        if (id.endsWith(UNSTATED)) {
            return ofLever(id.substring(0, id.length() - UNSTATED.length())).stream()
                    .filter(m -> m.axis().isEmpty())
                    .toList();
        }
        return passing.stream()
                .filter(m -> m.entity().equals(id)
                        || m.lever().filter(id::equals).isPresent()
                        || m.axis().filter(id::equals).isPresent())
                .toList();
    }

    /// How many measures and awards pass of a measure.
    int lines(Amount measure) {
        return values.get(measure.entity()).lines();
    }

    OptionalLong euros(Amount measure) {
        return values.get(measure.entity()).euros();
    }

    /// The euros of a measure that are selected.
    long selected(Amount measure) {
        return Optional.ofNullable(selected.get(measure.entity()))
                .map(v -> v.euros().orElse(0))
                .orElse(0L);
    }

    /// Whether the record is selected, or anything of these measures.
    boolean isSelected(String id, List<Amount> inside) {
        return findings.exploration().selection().contains(id)
                || inside.stream()
                        .anyMatch(m -> Optional.ofNullable(selected.get(m.entity()))
                                .map(v -> v.lines() > 0)
                                .orElse(false));
    }

    /// The records of a kind, in the order of the data.
    List<String> ids(Kind kind) {
        return findings.index().ofKind(kind).stream().map(Entity::id).toList();
    }
}
