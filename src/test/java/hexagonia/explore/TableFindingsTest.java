package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Clause.Between;
import hexagonia.explore.Clause.Matching;
import hexagonia.explore.Clause.OneOf;
import hexagonia.explore.Clause.Under;
import hexagonia.explore.Clause.Within;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.Row;
import hexagonia.explore.search.Search;
import hexagonia.model.Draft;
import hexagonia.model.Kind;
import hexagonia.model.PartialDate;
import hexagonia.model.Role;
import hexagonia.model.Stage;
import hexagonia.model.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The rows of every table under every kind of clause, over a strategy small enough to hold in one's head:
///
/// ``` plan 60 (lever la): star 20 and wing 15, of the call open in the plan; star is hosted in the North, wing led
/// in the South with the northern school as partner. note is a project of the call without an amount. minister: a
/// person at the ministry. An event and an indicator on star, one of each on plan. ```
class TableFindingsTest {
    private final Explorer explorer = new Explorer(
            new StrategyIndex(strategy()),
            text -> new Search.Found(Map.of("star", Set.of("star")).getOrDefault(text, Set.of()), Set.of()));

    private static hexagonia.model.Strategy strategy() {
        return new Draft()
                .entity("la", Kind.LEVER)
                .entity("lb", Kind.LEVER)
                .entity("plan", Kind.PROGRAMME)
                .entity("other-plan", Kind.PROGRAMME)
                .entity("open-call", Kind.CALL)
                .entity("star", Kind.CLUSTER)
                .entity("wing", Kind.PROJECT)
                .entity("note", Kind.PROJECT)
                .entity("north-school", Kind.ORGANISATION)
                .entity("south-school", Kind.ORGANISATION)
                .entity("ministry", Kind.ORGANISATION)
                .entity("minister", Kind.PERSON)
                .entity("north", Kind.REGION)
                .entity("south", Kind.REGION)
                .place("north-town", 50, 3, "north")
                .place("south-town", 43, 5, "south")
                .relation("north-school", Role.LOCATED_IN, "north-town")
                .relation("south-school", Role.LOCATED_IN, "south-town")
                .relation("open-call", Role.PART_OF, "plan")
                .relation("star", Role.HOST, "north-school")
                .relation("star", Role.LAUREATE_OF, "open-call")
                .relation("wing", Role.LAUREATE_OF, "open-call")
                .relation("note", Role.LAUREATE_OF, "open-call")
                .relation("wing", Role.LEAD, "south-school")
                .relation("wing", Role.PARTNER, "north-school")
                .amount(
                        "plan-money",
                        "plan",
                        m -> m.tier(Tier.MEASURE)
                                .stage(Stage.ALLOCATED)
                                .euros(60)
                                .lever("la"))
                .amount(
                        "star-money",
                        "star",
                        m -> m.tier(Tier.AWARD)
                                .stage(Stage.AWARDED)
                                .euros(20)
                                .partOf("plan-money")
                                .statedOn("2024-05-22"))
                .amount(
                        "wing-money",
                        "wing",
                        m -> m.tier(Tier.AWARD)
                                .stage(Stage.AWARDED)
                                .euros(15)
                                .partOf("plan-money")
                                .statedOn("2023"))
                .amount(
                        "other-money",
                        "other-plan",
                        m -> m.tier(Tier.MEASURE).stage(Stage.ANNOUNCED).lever("lb"))
                .indicator("star-count", "star", 3)
                .indicator("plan-count", "plan", 9)
                .event("star-day", "2024-05-22", null, Draft.stated(), "star", "plan")
                .event("plan-day", "2023-06", null, Draft.stated(), "plan")
                .mandate("minister-now", "minister")
                .strategy();
    }

    @Nested
    class Filtering {
        @Test
        void withoutAClauseEveryTableIsWhole() {
            assertEquals(List.of("star"), ids(Table.CLUSTERS));
            assertEquals(List.of("wing", "note"), ids(Table.PROJECTS));
            assertEquals(List.of("plan", "other-plan"), ids(Table.PROGRAMMES));
            assertEquals(List.of("north-school", "south-school", "ministry"), ids(Table.ORGANISATIONS));
            assertEquals(List.of("star-count", "plan-count"), ids(Table.INDICATORS));
            assertEquals(List.of("star-day", "plan-day"), ids(Table.EVENTS));
            assertEquals(List.of("minister"), ids(Table.PERSONS));
            assertEquals(List.of("north-town", "south-town"), ids(Table.PLACES));
            assertEquals(4, ids(Table.AMOUNTS).size());
        }

        @Test
        void aLeverReachesEntitiesByTheirMoneyOrThatOfWhatTheyBelongTo() {
            Clause la = oneOf(Dimension.LEVER, "la");

            assertEquals(List.of("star"), ids(Table.CLUSTERS, la));
            assertEquals(List.of("wing", "note"), ids(Table.PROJECTS, la));
            assertEquals(List.of("plan"), ids(Table.PROGRAMMES, la));
            assertEquals(List.of("open-call"), ids(Table.CALLS, la));
            assertEquals(List.of("north-school", "south-school"), ids(Table.ORGANISATIONS, la));
            assertEquals(List.of("star-count", "plan-count"), ids(Table.INDICATORS, la));
            assertEquals(List.of(), ids(Table.PROJECTS, oneOf(Dimension.LEVER, "lb")));
        }

        @Test
        void aStageReachesOnlyWhatHasMoneyOfItsOwn() {
            assertEquals(List.of("wing"), ids(Table.PROJECTS, oneOf(Dimension.STAGE, "awarded")));
        }

        @Test
        void aRegionIsThatOfTheSeat() {
            Clause north = oneOf(Dimension.REGION, "north");

            assertEquals(List.of("star"), ids(Table.CLUSTERS, north));
            assertEquals(List.of(), ids(Table.PROJECTS, north));
            assertEquals(List.of("north-school"), ids(Table.ORGANISATIONS, north));
            assertEquals(List.of("north-town"), ids(Table.PLACES, north));
            assertEquals(List.of("star-day"), ids(Table.EVENTS, north));
        }

        @Test
        void anExcludedValueLeavesWhatDoesNotHaveIt() {
            assertEquals(
                    List.of("south-school", "ministry"),
                    ids(Table.ORGANISATIONS, new OneOf(Dimension.REGION, Set.of("north"), true)));
        }

        @Test
        void aYearIsThatOfTheRowItself() {
            assertEquals(List.of("plan-day"), ids(Table.EVENTS, oneOf(Dimension.YEAR, "2023")));
            assertEquals(List.of("minister"), ids(Table.PERSONS, oneOf(Dimension.YEAR, "2024")));
        }

        @Test
        void aRangeIsOfTheMoneyARowReaches() {
            assertEquals(List.of("star"), ids(Table.CLUSTERS, new Between(20, 20)));
            assertEquals(List.of("wing"), ids(Table.PROJECTS, new Between(0, 15)));
            assertEquals(List.of("north-school"), ids(Table.ORGANISATIONS, new Between(16, 30)));
        }

        @Test
        void aRangeOfDatesMeetsTheDaysThatARowMayBeOn() {
            Clause may = during("2024-05-01", "2024-05-31");
            Clause june = during("2023-06-30", "2023-07");

            assertEquals(List.of("star-money"), ids(Table.AMOUNTS, may));
            assertEquals(List.of("wing-money"), ids(Table.AMOUNTS, june));
            assertEquals(List.of("star"), ids(Table.CLUSTERS, may));
            assertEquals(List.of("wing"), ids(Table.PROJECTS, june));
            assertEquals(List.of(), ids(Table.PROGRAMMES, may));
            assertEquals(List.of(), ids(Table.CALLS, may));
            assertEquals(List.of("north-school"), ids(Table.ORGANISATIONS, may));
            assertEquals(List.of("north-school", "south-school"), ids(Table.ORGANISATIONS, june));
            assertEquals(List.of("star-day"), ids(Table.EVENTS, may));
            assertEquals(List.of("plan-day"), ids(Table.EVENTS, june));
            assertEquals(List.of("minister"), ids(Table.PERSONS, may));
            assertEquals(List.of(), ids(Table.PERSONS, june));
            assertEquals(List.of(), ids(Table.INDICATORS, may));
            assertEquals(List.of("star-count", "plan-count"), ids(Table.INDICATORS, during("2024-12", "2025-01-01")));
            assertEquals(ids(Table.CLAIMS), ids(Table.CLAIMS, may));
            assertEquals(List.of(), ids(Table.CLAIMS, june));
            assertEquals(ids(Table.PLACES), ids(Table.PLACES, may));
            assertEquals(List.of(may), found(may).table(Table.PLACES).withoutObject());
        }

        @Test
        void anEventIsReachedByEachRecordItConcerns() {
            assertEquals(List.of("star-day", "plan-day"), ids(Table.EVENTS, oneOf(Dimension.STAGE, "allocated")));
            assertEquals(List.of("star-day"), ids(Table.EVENTS, oneOf(Dimension.STAGE, "awarded")));
        }

        @Test
        void withoutAClauseIsAsIfItHadNeverBeenAsked() {
            Clause may = during("2024-05-01", "2024-05-31");
            Clause north = oneOf(Dimension.REGION, "north");

            assertEquals(
                    ids(Table.EVENTS, north),
                    found(may, north).without(may).table(Table.EVENTS).rows().stream()
                            .map(Row::id)
                            .toList());
        }

        @Test
        void aRectangleHoldsSeatsAndPlaces() {
            Clause northern = new Within(0, 45, 10, 55);

            assertEquals(List.of("star"), ids(Table.CLUSTERS, northern));
            assertEquals(List.of("north-school"), ids(Table.ORGANISATIONS, northern));
            assertEquals(List.of("north-town"), ids(Table.PLACES, northern));
            assertEquals(List.of("star-count"), ids(Table.INDICATORS, northern));
        }

        @Test
        void aTextFindsTheRecordAndWhatIsSaidOfIt() {
            assertEquals(List.of("star"), ids(Table.CLUSTERS, new Matching("star")));
            assertEquals(List.of("star-day"), ids(Table.EVENTS, new Matching("star")));
            assertEquals(List.of(), ids(Table.CLUSTERS, new Matching("nothing")));
        }

        @Test
        void whatIsUnderARecordIsItsPartsItsPartnersAndWhatIsSaidOfThem() {
            assertEquals(List.of("wing", "note"), ids(Table.PROJECTS, under("open-call")));
            assertEquals(List.of("wing"), ids(Table.PROJECTS, under("north-school")));
            assertEquals(List.of("north-school", "south-school"), ids(Table.ORGANISATIONS, under("plan")));
            assertEquals(List.of("north-school"), ids(Table.ORGANISATIONS, under("star")));
            assertEquals(List.of("star-count", "plan-count"), ids(Table.INDICATORS, under("plan")));
        }

        @Test
        void theCountOfALinkIsWhatItsFilterLeaves() {
            for (Table table : Table.values()) {
                for (String record : List.of("plan", "open-call", "star", "north-school", "north-town")) {
                    if (table != Table.AMOUNTS) {
                        assertEquals(
                                ids(table, under(record)).size(),
                                found().count(table, record),
                                table + " under " + record);
                    }
                }
            }
        }

        @Test
        void claimsFollowTheirStageAndTheirDocument() {
            assertEquals(List.of("star-money#0", "wing-money#0"), ids(Table.CLAIMS, oneOf(Dimension.STAGE, "awarded")));
            assertEquals(ids(Table.CLAIMS), ids(Table.CLAIMS, oneOf(Dimension.DOCUMENT, "document")));
        }

        @Test
        void amountsAreThoseOfThePerimeterUnderTheSameClausesAsTheTotals() {
            Findings found = found(oneOf(Dimension.REGION, "north"));

            assertEquals(
                    found.amounts().stream().map(a -> a.id()).toList(),
                    found.table(Table.AMOUNTS).rows().stream().map(Row::id).toList());
        }

        @Test
        void aClauseWithoutObjectLeavesTheTableWholeAndIsNamed() {
            Clause la = oneOf(Dimension.LEVER, "lb");
            TableFindings persons = found(la).table(Table.PERSONS);

            assertEquals(1, persons.size());
            assertEquals(List.of(la), persons.withoutObject());
            assertEquals(List.of(), found(la).table(Table.PROJECTS).withoutObject());
        }
    }

    @Nested
    class Selecting {
        @Test
        void bringsOutWhatBelongsToTheSelection() {
            TableFindings schools = selecting("star").table(Table.ORGANISATIONS);

            assertTrue(schools.bringsOut());
            assertEquals(List.of("north-school"), broughtOut(schools));
        }

        @Test
        void bringsOutWhatTheSelectionBelongsToWhereNothingBelongsToIt() {
            assertEquals(List.of("north-town"), broughtOut(selecting("star").table(Table.PLACES)));
            assertEquals(List.of("plan"), broughtOut(selecting("star").table(Table.PROGRAMMES)));
        }

        @Test
        void fadesNothingWhereItBringsOutNothing() {
            assertFalse(selecting("ministry").table(Table.PROJECTS).bringsOut());
        }
    }

    @Test
    void moneyCarriedCountsNoEuroTwice() {
        assertEquals(
                OptionalLong.of(20),
                found().parting().carried("north-school").orElseThrow().euros());
        assertEquals(
                OptionalLong.of(60),
                found().parting().carried("plan").orElseThrow().euros());
        assertEquals(Optional.empty(), found().parting().carried("ministry"));
    }

    @Test
    void aHundredThousandRowsAreFilteredAndSelected() {
        Draft draft = new Draft().entity("la", Kind.LEVER).entity("school", Kind.ORGANISATION);
        for (int i = 0; i < 100; i++) {
            String project = "project-" + i;
            draft.entity(project, Kind.PROJECT)
                    .relation(project, Role.LEAD, "school")
                    .amount(
                            "money-" + i,
                            project,
                            m -> m.tier(Tier.AWARD).euros(1).lever("la"));
        }
        for (int i = 0; i < 100_000; i++) {
            draft.indicator("indicator-" + i, "project-" + i % 100, i);
        }
        Explorer many = new Explorer(new StrategyIndex(draft.strategy()), _ -> new Search.Found(Set.of(), Set.of()));
        Exploration state = Exploration.start(Draft.PERIMETER)
                .with(oneOf(Dimension.LEVER, "la"))
                .with(under("project-7"))
                .withSelection(List.of("project-7"));
        TableFindings found = many.findings(state).table(Table.INDICATORS);

        assertEquals(1_000, found.size());
        assertEquals(100_000, found.of());
        assertEquals("indicator-99907", found.rows().getLast().id());
        assertTrue(found.bringsOut(found.rows().getFirst()));
        assertEquals(100_000, many.findings(state).count(Table.INDICATORS, "school"));
    }

    private List<String> ids(Table table, Clause... clauses) {
        return found(clauses).table(table).rows().stream().map(Row::id).toList();
    }

    private Findings found(Clause... clauses) {
        Exploration state = Exploration.start(Draft.PERIMETER);
        for (Clause clause : clauses) {
            state = state.with(clause);
        }
        return explorer.findings(state);
    }

    private Findings selecting(String id) {
        return explorer.findings(Exploration.start(Draft.PERIMETER).withSelection(List.of(id)));
    }

    private static List<String> broughtOut(TableFindings found) {
        return found.rows().stream().filter(found::bringsOut).map(Row::id).toList();
    }

    private static Clause oneOf(Dimension dimension, String value) {
        return new OneOf(dimension, Set.of(value), false);
    }

    private static Clause during(String from, String to) {
        return new Clause.During(PartialDate.parse(from), PartialDate.parse(to));
    }

    private static Clause under(String record) {
        return new Under(List.of(record));
    }
}
