package hexagonia.exhibit.compare;

import hexagonia.explore.Comparison;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Role;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Sets of two to nine records of one kind that the data suggest: all, those of one region and the others, those with
/// the same amount, those that succeed something and those that do not, the largest amounts.
final class Proposals {
    private static final int TOP = 3;
    private static final int MOST = 9;

    private final Findings findings;
    private final Labels labels;
    private final StrategyIndex index;
    private final List<Entity> all;
    private final List<Proposal> found = new ArrayList<>();
    private final Set<Set<String>> met = new LinkedHashSet<>();

    private Proposals(Findings findings, Labels labels, Kind kind) {
        this.findings = findings;
        this.labels = labels;
        index = findings.index();
        all = index.ofKind(kind).stream()
                .sorted(Comparator.comparingLong((Entity e) -> -euros(e).orElse(0)))
                .toList();
    }

    /// The proposals for a kind of record.
    static List<Proposal> of(Findings findings, Labels labels, Kind kind) {
        Proposals made = new Proposals(findings, labels, kind);
        made.add("all", "", made.all);
        made.regions();
        made.succession();
        made.amounts();
        return made.found.stream().limit(MOST).toList();
    }

    private void regions() {
        Map<String, List<Entity>> byRegion =
                grouped(e -> index.regions(e.id()).stream().findFirst());
        byRegion.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                .limit(TOP)
                .forEach(e -> add("region", labels.brief(e.getKey()), e.getValue()));
        byRegion.entrySet().stream()
                .max(Comparator.comparingInt(e -> e.getValue().size()))
                .filter(e -> e.getValue().size() > 1)
                .ifPresent(e -> add(
                        "elsewhere",
                        labels.brief(e.getKey()),
                        all.stream().filter(x -> !e.getValue().contains(x)).toList()));
    }

    private void succession() {
        Map<Boolean, List<Entity>> bySuccession = all.stream()
                .collect(Collectors.partitioningBy(
                        e -> !index.from(e.id(), Role.SUCCEEDS).isEmpty()));
        if (!bySuccession.get(true).isEmpty()) {
            add("successors", "", bySuccession.get(true));
            add("new", "", bySuccession.get(false));
        }
    }

    private void amounts() {
        List<Entity> known = all.stream().filter(e -> euros(e).isPresent()).toList();
        if (known.size() > TOP) {
            add("top", "", known.subList(0, TOP));
        }
        grouped(e -> euros(e).isPresent()
                        ? Optional.of(labels.formats().inMillionsOfEuros(euros(e).getAsLong()))
                        : Optional.empty())
                .forEach((amount, those) -> add("amount", amount, those));
    }

    private Map<String, List<Entity>> grouped(Function<Entity, Optional<String>> by) {
        Map<String, List<Entity>> groups = new LinkedHashMap<>();
        all.forEach(e -> by.apply(e)
                .ifPresent(key ->
                        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(e)));
        return groups;
    }

    private void add(String what, String of, List<Entity> those) {
        List<String> ids = those.stream().map(Entity::id).toList();
        if (ids.size() < Comparison.LEAST || ids.size() > Comparison.MOST || !met.add(Set.copyOf(ids))) {
            return;
        }
        String number = labels.inWords(ids.size());
        String name = labels.messages().get("compare.proposal." + what, number, of);
        found.add(new Proposal("proposal-" + found.size(), name, ids, sum(those)));
    }

    /// What they come to together, where all is known and adds up.
    private OptionalLong sum(List<Entity> those) {
        return findings.perimeter().adds() && those.stream().allMatch(e -> euros(e).isPresent())
                ? OptionalLong.of(
                        those.stream().mapToLong(e -> euros(e).getAsLong()).sum())
                : OptionalLong.empty();
    }

    private OptionalLong euros(Entity entity) {
        String perimeter = findings.exploration().perimeter();
        return index.amountsOf(entity.id()).stream()
                .filter(a -> a.perimeter().equals(perimeter) && a.adds())
                .map(Amount::euros)
                .findFirst()
                .orElse(OptionalLong.empty());
    }
}
