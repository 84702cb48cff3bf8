package hexagonia.rules;

import hexagonia.model.Basis;
import hexagonia.model.Indicator;
import hexagonia.model.Nature;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What an indicator is shows in what is said of it. One with a date to be reached is a target; the words quoted with a
/// figure may tell whether it is reached or aimed at (« lauréats », « à horizon 2027 »); a statement without a figure
/// has the nature of the others in its unit (« ambition », « affirmation »); and what is worked out has that of one of
/// the figures it is worked out of.
///
/// It holds against an aim that is shown as a result, and against a claim of a document shown as a fact.
final class Natures implements Rule {
    private static final Telling<Nature> WORDS = new Telling<>("natures", Nature.class);
    /// So many of one unit, all of one nature, tell that of another.
    private static final int ALIKE = 2;

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Sources sources = new Sources(strategy);
        Map<String, Map<Nature, Integer>> units = new HashMap<>();
        Map<String, Nature> natures = new HashMap<>();
        for (Indicator i : strategy.indicators()) {
            natures.put(i.id(), i.nature());
            if (i.value().isEmpty()) {
                units.computeIfAbsent(i.unit().fr(), _ -> new EnumMap<>(Nature.class))
                        .merge(i.nature(), 1, Integer::sum);
            }
        }
        for (Indicator i : strategy.indicators()) {
            if (i.targetDate().isPresent() && i.nature() != Nature.TARGET) {
                broken.accept(Violation.of(
                        "target-date", "indicators", i.id(), i.targetDate().get(), Records.word(i.nature())));
            }
            if (i.value().isEmpty()) {
                unit(i, units.get(i.unit().fr()), broken);
            } else if (i.basis() == Basis.STATED) {
                words(i, sources, broken);
            } else {
                inputs(i, natures, broken);
            }
        }
    }

    private static void unit(Indicator i, Map<Nature, Integer> others, Consumer<Violation> broken) {
        Map<Nature, Integer> rest = new EnumMap<>(others);
        rest.merge(i.nature(), -1, Integer::sum);
        rest.values().removeIf(count -> count == 0);
        Nature usual = rest.keySet().stream().findFirst().orElse(i.nature());
        if (i.nature() != usual && rest.size() == 1 && rest.get(usual) >= ALIKE) {
            broken.accept(Violation.of(
                    "unit-nature",
                    "indicators",
                    i.id(),
                    Records.word(i.nature()),
                    i.unit().fr(),
                    Records.word(usual)));
        }
    }

    private static void words(Indicator i, Sources sources, Consumer<Violation> broken) {
        Set<Nature> told = i.evidence().claims().stream()
                .flatMap(c -> c.asStated().stream()
                        .flatMap(said -> WORDS.in(said, sources.document(c).language()).stream()))
                .collect(Collectors.toSet());
        if (!told.isEmpty() && !told.contains(i.nature())) {
            broken.accept(Violation.of(
                    "nature-words",
                    "indicators",
                    i.id(),
                    Records.word(i.nature()),
                    i.evidence().claims().getFirst().asStated().orElse("")));
        }
    }

    private static void inputs(Indicator i, Map<String, Nature> natures, Consumer<Violation> broken) {
        List<Nature> inputs = i.evidence().derivation().stream()
                .flatMap(d -> d.inputs().stream())
                .filter(natures::containsKey)
                .map(natures::get)
                .toList();
        if (!inputs.isEmpty() && !inputs.contains(i.nature())) {
            broken.accept(Violation.of(
                    "input-nature", "indicators", i.id(), Records.word(i.nature()), Records.word(inputs.getFirst())));
        }
    }
}
