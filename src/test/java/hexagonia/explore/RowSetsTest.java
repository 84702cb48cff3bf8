package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import hexagonia.bench.Synthetic;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.MappedAwards;
import hexagonia.explore.search.Search.Found;
import hexagonia.model.Amount;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Strategy;
import hexagonia.model.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is read off sets of rows is what a plain walk through the amounts that pass finds.
@WithoutWindow
class RowSetsTest {
    private static final int NAMED = 5;

    static Stream<Arguments> states() {
        return Stream.of(Strategies.bundled(), Synthetic.strategy(2_000)).flatMap(RowSetsTest::states);
    }

    private static Stream<Arguments> states(Strategy strategy) {
        Explorer explorer = explorer(strategy);
        Exploration start =
                Exploration.start(explorer.index().defaultPerimeter().id());
        Findings all = explorer.findings(start);
        List<Exploration> states = new ArrayList<>(List.of(start));
        strategy.perimeters().forEach(p -> states.add(Exploration.start(p.id())));
        for (Dimension dimension : Dimension.values()) {
            all.facet(dimension).stream().limit(2).forEach(value -> {
                states.add(start.with(new Clause.OneOf(dimension, Set.of(value.value()), false)));
                states.add(start.with(new Clause.OneOf(dimension, Set.of(value.value()), true)));
            });
        }
        states.add(start.with(new Clause.Within(1, 44, 6, 50)));
        states.add(start.with(new Clause.Between(1_000_000, 30_000_000)));
        states.add(start.with(new Clause.Between(1, 2)));
        List<Exploration> selecting = states.stream()
                .flatMap(s -> strategy.amounts().stream()
                        .skip(strategy.amounts().size() / 2)
                        .limit(2)
                        .map(a -> s.withSelection(List.of(a.entity()))))
                .toList();
        states.addAll(selecting);
        return states.stream()
                .map(s -> Arguments.of(strategy.meta().name().fr() + " " + s.clauses() + s.selection(), explorer, s));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void laureatesAreTheAwardsOfTheMeasureTheLargestFirst(String name, Explorer explorer, Exploration state) {
        Findings found = explorer.findings(state);
        StrategyIndex index = explorer.index();
        Laureates laureates = found.laureates();
        List<Amount> expected = laureates
                .measure()
                .map(m -> awards(found)
                        .filter(a -> index.measureOf(a).map(Amount::entity).equals(Optional.of(m.id())))
                        .toList())
                .orElseGet(() -> awards(found).toList());

        assertEquals(measure(found), laureates.measure().map(m -> m.id()));
        assertEquals(expected, laureates.awards());
        assertEquals(
                expected,
                laureates.rows().stream().map(Laureates.Laureate::award).toList());
        assertEquals(
                expected.stream().anyMatch(a -> a.euros().isPresent())
                        ? OptionalLong.of(expected.stream()
                                .mapToLong(a -> a.euros().orElse(0))
                                .sum())
                        : OptionalLong.empty(),
                laureates.euros());
        assertEquals(
                expected.stream().anyMatch(a -> !index.companions(a.entity()).isEmpty()), laureates.areAccompanied());
        assertEquals(
                laureates.rows().stream()
                        .mapToLong(l -> l.companionEuros().orElse(0))
                        .sum(),
                laureates.companionEuros());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void aLaureateStandsWhereItsAwardDoes(String name, Explorer explorer, Exploration state) {
        Laureates laureates = explorer.findings(state).laureates();
        List<Amount> awards = laureates.awards();
        Set<String> every3rd = Stream.iterate(0, i -> i < awards.size(), i -> i + 3)
                .map(i -> awards.get(i).entity())
                .collect(java.util.stream.Collectors.toSet());
        int[] expected = Stream.iterate(0, i -> i < awards.size(), i -> i + 1)
                .filter(i -> every3rd.contains(awards.get(i).entity()))
                .mapToInt(i -> i)
                .toArray();

        assertEquals(java.util.Arrays.toString(expected), java.util.Arrays.toString(laureates.positions(every3rd)));
        assertEquals(0, laureates.positions(Set.of("nobody")).length);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void seatedAwardsAreCountedByPlaceButForTheLargestClusters(String name, Explorer explorer, Exploration state) {
        Findings found = explorer.findings(state);
        StrategyIndex index = explorer.index();
        List<Amount> seated =
                awards(found).filter(a -> index.seat(a.entity()).isPresent()).toList();
        List<Amount> clusters = seated.stream()
                .filter(a -> index.entity(a.entity()).kind() == Kind.CLUSTER
                        && a.euros().isPresent())
                .limit(NAMED)
                .toList();
        Map<String, List<Amount>> byPlace = new LinkedHashMap<>();
        seated.stream()
                .filter(a -> !clusters.contains(a))
                .forEach(a -> byPlace.computeIfAbsent(
                                index.seat(a.entity()).orElseThrow().place().id(), _ -> new ArrayList<>())
                        .add(a));

        assertEquals(seated.size(), found.seated().size());
        assertEquals(seated, found.seated().awards());
        assertEquals(clusters, found.seated().largest(Kind.CLUSTER, NAMED));
        assertEquals(
                byPlace.values().stream()
                        .map(a -> new MappedAwards.Crowd(
                                a.getFirst(), a.size(), a.stream().anyMatch(found::picks)))
                        .toList(),
                found.seated().crowds(clusters));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void theFoundationIsWhatTheTotalAddsAndTheReferences(String name, Explorer explorer, Exploration state) {
        Findings found = explorer.findings(state);
        List<String> added = found.whole().added();

        assertEquals(
                explorer.index().strategy().amounts().stream()
                        .filter(a -> a.perimeter().equals(state.perimeter())
                                && a.euros().isPresent())
                        .filter(a -> a.reference()
                                || added.contains(a.id())
                                || !found.perimeter().adds())
                        .toList(),
                found.unfiltered().foundation());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strategies")
    void theAwardsInARecordAreThoseItCarriesOrSeats(String name, Explorer explorer) {
        StrategyIndex index = explorer.index();
        Findings all =
                explorer.findings(Exploration.start(index.defaultPerimeter().id()));
        List<Amount> awards = awards(all).filter(a -> !a.reference()).toList();
        for (Kind kind : List.of(Kind.ORGANISATION, Kind.PLACE, Kind.REGION)) {
            index.ofKind(kind).stream()
                    .filter(e -> index.moneyOf(e.id()).isEmpty())
                    .limit(60)
                    .forEach(e -> assertEquals(
                            awards.stream().filter(a -> in(index, a, e)).toList(),
                            all.awardsIn(List.of(e.id())),
                            e.id()));
        }
    }

    @Test
    void aTownHasTheMoneyOfItsSites() {
        Explorer explorer = explorer(Strategies.bundled());
        Findings all = explorer.findings(
                Exploration.start(explorer.index().defaultPerimeter().id()));

        assertEquals(List.of("amount-miai-cluster"), published(all.awardsIn(List.of("ville-grenoble"))));
        assertEquals(
                List.of("amount-efelia-miai"),
                published(all.awardsIn(List.of("ville-saint-martin-d-heres"))),
                "the university that leads gives the town, not the institute beside it");
    }

    private static List<String> published(List<Amount> awards) {
        return awards.stream()
                .filter(a -> a.euros().isPresent())
                .map(Amount::id)
                .toList();
    }

    /// Whether the seat is a site in the town that the record is.
    private static boolean isTown(Entity record, Seat seat) {
        return record.details() instanceof Details.Place town
                && town.precision().equals("commune")
                && seat.point().precision().equals("site")
                && town.insee().equals(seat.point().insee());
    }

    private static boolean in(StrategyIndex index, Amount award, Entity record) {
        return switch (record.kind()) {
            case ORGANISATION -> index.carriers(award.entity()).stream().anyMatch(r -> r.to().equals(record.id()));
            case PLACE ->
                index.seats(award.entity()).stream()
                        .anyMatch(s -> s.place().id().equals(record.id()) || isTown(record, s));
            default -> index.regions(award.entity()).contains(record.id());
        };
    }

    static Stream<Arguments> strategies() {
        return Stream.of(Strategies.bundled(), Synthetic.strategy(2_000))
                .map(s -> Arguments.of(s.meta().name().fr(), explorer(s)));
    }

    private static Explorer explorer(Strategy strategy) {
        return new Explorer(new StrategyIndex(strategy), _ -> new Found(Set.of(), Set.of()));
    }

    private static Stream<Amount> awards(Findings found) {
        return found.amounts().stream()
                .filter(a -> a.tier() == Tier.AWARD)
                .sorted(Comparator.comparingLong((Amount a) -> -a.euros().orElse(-1)));
    }

    /// The measure of the selection, else the one with most money, the one with the largest award where several have.
    private static Optional<String> measure(Findings found) {
        Optional<String> largest = measures(found, awards(found))
                .max(Comparator.comparingLong(m -> found.index().amountsOf(m).stream()
                        .mapToLong(a -> a.euros().orElse(0))
                        .max()
                        .orElse(0)));
        List<String> picked =
                measures(found, awards(found).filter(found::picks)).toList();
        return largest.filter(m -> picked.isEmpty() || picked.contains(m))
                .or(() -> picked.stream().findFirst());
    }

    private static Stream<String> measures(Findings found, Stream<Amount> awards) {
        return awards.flatMap(a -> found.index().measureOf(a).stream())
                .map(Amount::entity)
                .distinct();
    }
}
