package hexagonia.rules;

import hexagonia.model.Fact;
import hexagonia.model.FigureGroup;
import hexagonia.model.FigureGroup.Member;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Figures that are read together say where and when each was written: the fact has a claim in the section that its
/// member names, or is made from facts that have; the date is that of the document; the one retained is among them.
///
/// It holds against two figures set side by side under the wrong heading or date, and one retained that is not shown.
final class FigureGroups implements Rule {
    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<String, Fact> facts = Records.facts(strategy).collect(Collectors.toMap(Fact::id, f -> f));
        Sources sources = new Sources(strategy);
        for (FigureGroup group : strategy.figureGroups()) {
            for (Member member : group.members()) {
                if (!isSaid(member.fact(), member.section(), facts, new HashSet<>())) {
                    broken.accept(Violation.of(
                            "group-section", "figure_groups", group.id(), member.fact(), member.section()));
                }
                if (!member.date().equals(sources.document(member.section()).publishedOn())) {
                    broken.accept(
                            Violation.of("group-date", "figure_groups", group.id(), member.fact(), member.date()));
                }
            }
            group.retained()
                    .filter(id ->
                            group.members().stream().noneMatch(m -> m.fact().equals(id)))
                    .ifPresent(id -> broken.accept(Violation.of("group-retained", "figure_groups", group.id(), id)));
        }
    }

    private static boolean isSaid(String id, String section, Map<String, Fact> facts, Set<String> seen) {
        Fact fact = facts.get(id);
        return fact != null
                && seen.add(id)
                && (fact.evidence().claims().stream().anyMatch(c -> c.section().equals(section))
                        || fact.evidence()
                                .derivation()
                                .filter(d -> d.inputs().stream().anyMatch(i -> isSaid(i, section, facts, seen)))
                                .isPresent());
    }
}
