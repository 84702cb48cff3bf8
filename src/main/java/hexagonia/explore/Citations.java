package hexagonia.explore;

import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.Relation;
import hexagonia.model.Roster;
import hexagonia.model.Section;
import hexagonia.model.Strategy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the documents state, read both ways: from a section to the facts it states, and from a record to the sections
/// that speak of it. Built once from an index; immutable.
public final class Citations {
    /// The kinds of fact, in the order in which they are read.
    public enum Matter {
        AMOUNT,
        INDICATOR,
        RELATION,
        ROSTER,
        EVENT,
        MANDATE;

        static Matter of(Fact fact) {
            return switch (fact) {
                case Amount _ -> AMOUNT;
                case Indicator _ -> INDICATOR;
                case Relation _ -> RELATION;
                case Roster _ -> ROSTER;
                case Event _ -> EVENT;
                case Mandate _ -> MANDATE;
            };
        }
    }

    /// One claim of a fact.
    public record Citation(Fact fact, Claim claim) {
        public Matter matter() {
            return Matter.of(fact);
        }
    }

    private final StrategyIndex index;
    private final Map<String, List<Citation>> bySection = new HashMap<>();
    private final Map<String, Set<String>> sectionsOf = new HashMap<>();

    public Citations(StrategyIndex index) {
        this.index = index;
        Strategy strategy = index.strategy();
        Stream.of(
                        strategy.amounts(),
                        strategy.indicators(),
                        strategy.relations(),
                        strategy.rosters(),
                        strategy.events(),
                        strategy.mandates())
                .flatMap(facts -> facts.stream().map(Fact.class::cast))
                .forEach(this::add);
    }

    private void add(Fact fact) {
        for (Claim claim : fact.evidence().claims()) {
            bySection.computeIfAbsent(claim.section(), _ -> new ArrayList<>()).add(new Citation(fact, claim));
            subjects(fact)
                    .forEach(id ->
                            sectionsOf.computeIfAbsent(id, _ -> new HashSet<>()).add(claim.section()));
        }
    }

    /// The records a fact is about, the main one first.
    public static List<String> subjects(Fact fact) {
        return switch (fact) {
            case Amount a -> List.of(a.entity());
            case Indicator i -> List.of(i.entity());
            case Relation r -> List.of(r.from(), r.to());
            case Roster r -> List.of(r.entity());
            case Event e -> e.entities();
            case Mandate m ->
                Stream.concat(Stream.of(m.person()), m.organisation().stream()).toList();
        };
    }

    /// What a section states, in the order of the data; not what its subsections do.
    public List<Citation> in(String section) {
        return bySection.getOrDefault(section, List.of());
    }

    /// The same of one kind.
    public List<Citation> in(String section, Matter matter) {
        return in(section).stream().filter(c -> c.matter() == matter).toList();
    }

    /// The sections of a document in its order.
    public List<Section> sections(String document) {
        return index.strategy().sections().stream()
                .filter(s -> s.document().equals(document))
                .toList();
    }

    /// The sections directly under `parent`, or those at the top of the document.
    public List<Section> sections(String document, Optional<String> parent) {
        return sections(document).stream()
                .filter(s -> s.parent().equals(parent))
                .toList();
    }

    /// How many claims of one kind stand in a document.
    public int count(String document, Matter matter) {
        return sections(document).stream()
                .mapToInt(s -> in(s.id(), matter).size())
                .sum();
    }

    /// The sections that speak of one of these records.
    public Set<String> speakingOf(Collection<String> entities) {
        Set<String> found = new LinkedHashSet<>();
        entities.forEach(id -> found.addAll(sectionsOf.getOrDefault(id, Set.of())));
        return found;
    }
}
