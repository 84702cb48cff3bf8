package hexagonia.explore;

import hexagonia.model.Absence;
import hexagonia.model.Amount;
import hexagonia.model.Event;
import hexagonia.model.FigureGroup;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.Roster;
import hexagonia.model.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is said of each entity but for its amounts and relations, in the order of the data. Immutable.
final class FactsByEntity {
    private final Map<String, List<Indicator>> indicators;
    private final Map<String, List<Roster>> rosters;
    private final Map<String, List<Mandate>> mandates;
    private final Map<String, List<Absence>> absences;
    private final Map<String, List<Event>> events;
    private final Map<String, List<FigureGroup>> groups;

    /// @param amounts the amounts of the strategy by their id
    FactsByEntity(Strategy strategy, Map<String, Amount> amounts) {
        indicators = grouped(strategy.indicators(), i -> Stream.of(i.entity()));
        rosters = grouped(strategy.rosters(), r -> Stream.of(r.entity()));
        mandates = grouped(strategy.mandates(), m -> Stream.of(m.person()));
        absences = grouped(strategy.absences(), a -> Stream.of(a.entity()));
        events = grouped(strategy.events(), e -> e.entities().stream());
        groups = grouped(
                strategy.figureGroups(),
                g -> Stream.concat(
                                Stream.of(g.entity()),
                                g.members().stream()
                                        .flatMap(m -> Stream.ofNullable(amounts.get(m.fact())))
                                        .map(Amount::entity))
                        .distinct());
    }

    List<Indicator> indicatorsOf(String entity) {
        return indicators.getOrDefault(entity, List.of());
    }

    List<Roster> rostersOf(String entity) {
        return rosters.getOrDefault(entity, List.of());
    }

    List<Mandate> mandatesOf(String person) {
        return mandates.getOrDefault(person, List.of());
    }

    List<Absence> absencesOf(String entity) {
        return absences.getOrDefault(entity, List.of());
    }

    List<Event> eventsOf(String entity) {
        return events.getOrDefault(entity, List.of());
    }

    /// The groups that bear on an entity or hold one of its amounts.
    List<FigureGroup> groupsOf(String entity) {
        return groups.getOrDefault(entity, List.of());
    }

    private static <T> Map<String, List<T>> grouped(List<T> records, Function<T, Stream<String>> entities) {
        Map<String, List<T>> found = new HashMap<>();
        records.forEach(record -> entities.apply(record)
                .forEach(id -> found.computeIfAbsent(id, _ -> new ArrayList<>()).add(record)));
        return found;
    }
}
