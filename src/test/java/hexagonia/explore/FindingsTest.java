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
import hexagonia.explore.search.Search;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Draft;
import hexagonia.model.Kind;
import hexagonia.model.Role;
import hexagonia.model.Stage;
import hexagonia.model.Tier;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// A tree small enough to add up by hand:
///
/// ```
/// envelope 100 (reference)
///   measure-a 50, lever la, axis x
///     north 20 (carried from the North), both 15 (in the North and in the South), dark ∅ (from the South)
///   measure-b ∅, lever lb
///     south 7 (from the South)
///   measure-c 9, announced and named nobody, lever lb
/// aside: 1000, in a perimeter that does not add
/// ```
class FindingsTest {
    private final Explorer explorer = new Explorer(
            new StrategyIndex(strategy().strategy()),
            text -> new Search.Found(
                    Map.of("a", Set.of("programme-a")).getOrDefault(text, Set.of()),
                    Map.of("a", Set.of("programme-b"), "b", Set.of("programme-b"))
                            .getOrDefault(text, Set.of())));

    private static Draft strategy() {
        return new Draft()
                .entity("la", Kind.LEVER)
                .entity("lb", Kind.LEVER)
                .entity("x", Kind.AXIS)
                .entity("state", Kind.ORGANISATION)
                .entity("programme-a", Kind.PROGRAMME)
                .entity("programme-b", Kind.PROGRAMME)
                .entity("programme-c", Kind.PROGRAMME)
                .entity("north-project", Kind.CLUSTER)
                .entity("both-project", Kind.PROJECT)
                .entity("dark-project", Kind.PROJECT)
                .entity("south-project", Kind.PROJECT)
                .entity("north-school", Kind.ORGANISATION)
                .entity("south-school", Kind.ORGANISATION)
                .entity("north", Kind.REGION)
                .entity("south", Kind.REGION)
                .place("north-town", 50, 3, "north")
                .place("south-town", 43, 5, "south")
                .relation("north-school", Role.LOCATED_IN, "north-town")
                .relation("south-school", Role.LOCATED_IN, "south-town")
                .relation("north-project", Role.HOST, "north-school")
                .relation("both-project", Role.LEAD, "north-school")
                .relation("both-project", Role.LOCATED_IN, "north-town")
                .relation("both-project", Role.LOCATED_IN, "south-town")
                .relation("dark-project", Role.LEAD, "south-school")
                .relation("south-project", Role.LEAD, "south-school")
                .relation("north-project", Role.TRAINING, "south-project")
                .amount(
                        "envelope",
                        "state",
                        m -> m.tier(Tier.ENVELOPE)
                                .stage(Stage.PROGRAMMED)
                                .reference()
                                .euros(100))
                .amount(
                        "measure-a",
                        "programme-a",
                        m -> m.tier(Tier.MEASURE)
                                .stage(Stage.ALLOCATED)
                                .lever("la")
                                .axis("x", Basis.STATED)
                                .partOf("envelope", Basis.INFERRED)
                                .statedOn("2024-05")
                                .euros(50))
                .amount("north", "north-project", m -> m.partOf("measure-a").euros(20))
                .amount("both", "both-project", m -> m.partOf("measure-a").euros(15))
                .amount("dark", "dark-project", m -> m.partOf("measure-a"))
                .amount(
                        "measure-b",
                        "programme-b",
                        m -> m.tier(Tier.MEASURE).lever("lb").partOf("envelope"))
                .amount("south", "south-project", m -> m.partOf("measure-b").euros(7))
                .amount(
                        "measure-c",
                        "programme-c",
                        m -> m.tier(Tier.MEASURE)
                                .stage(Stage.ANNOUNCED)
                                .lever("lb")
                                .partOf("envelope")
                                .euros(9))
                .amount("aside", "state", m -> m.perimeter(Draft.ASIDE).euros(1000));
    }

    @Nested
    class ATotal {
        @Test
        void addsWhatHasNoSelectedAncestorAndNothingTwice() {
            Total total = findings().total();

            assertEquals(OptionalLong.of(57), total.euros());
            assertEquals(List.of("measure-a", "south"), total.added());
        }

        @Test
        void neverAddsAReferenceNorAnAnnouncementToNobody() {
            assertEquals(
                    OptionalLong.empty(), findings(under("programme-c")).total().euros());
            assertFalse(findings().total().added().contains("envelope"));
        }

        @Test
        void saysItsCoverageInMeasuresAndLaureates() {
            Total total = findings().total();

            assertEquals(3, total.measures());
            assertEquals(2, total.known());
            assertEquals(4, total.awards());
            assertEquals(3, total.awardsKnown());
        }

        @Test
        void ofPartsAloneIsTheirSum() {
            assertEquals(
                    OptionalLong.of(35),
                    findings(under("programme-a"), oneOf(Dimension.STAGE, "awarded"))
                            .total()
                            .euros());
        }

        @Test
        void ofTheUnknownIsUnknownAndNotZero() {
            Total total = findings(under("dark-project")).total();

            assertEquals(OptionalLong.empty(), total.euros());
            assertEquals(1, total.awards());
            assertEquals(0, total.awardsKnown());
        }

        @Test
        void isNotShownForAPerimeterThatDoesNotAdd() {
            Findings aside = explorer.findings(Exploration.start(Draft.ASIDE));

            assertEquals(List.of("aside"), ids(aside.amounts()));
            assertEquals(OptionalLong.empty(), aside.total().euros());
            assertEquals(List.of(), aside.total().added());
            assertTrue(aside.facet(Dimension.STAGE).stream()
                    .allMatch(v -> v.euros().isEmpty()));
        }
    }

    @Nested
    class AClause {
        @Test
        void keepsTheRowsThatHaveOneOfItsValues() {
            assertEquals(
                    List.of("measure-a", "north", "both", "dark"),
                    ids(findings(oneOf(Dimension.LEVER, "la")).amounts()));
        }

        @Test
        void excludesThemWhenAsked() {
            assertEquals(
                    List.of("envelope", "measure-b", "south", "measure-c"),
                    ids(findings(new OneOf(Dimension.LEVER, Set.of("la"), true)).amounts()));
        }

        @Test
        void onAValueThatNobodyHasKeepsNothing() {
            assertEquals(List.of(), findings(oneOf(Dimension.LEVER, "nobody")).amounts());
        }

        @Test
        void ofARangeIncludesBothBoundsAndNeverTheUnknown() {
            assertEquals(
                    List.of("north", "both", "south", "measure-c"),
                    ids(findings(new Between(7, 20)).amounts()));
        }

        @Test
        void ofATextPrefersNamesToMentions() {
            assertEquals(
                    List.of("measure-a", "north", "both", "dark"),
                    ids(findings(new Matching("a")).amounts()));
            assertEquals(
                    List.of("measure-b", "south"),
                    ids(findings(new Matching("b")).amounts()));
            assertEquals(List.of(), ids(findings(new Matching("c")).amounts()));
        }

        @Test
        void ofAMapKeepsTheAwardsSeatedInItBoundsIncluded() {
            assertEquals(
                    List.of("north", "both"),
                    ids(findings(new Within(3, 50, 3, 50)).amounts()));
            assertEquals(List.of(), ids(findings(new Within(3.1, 40, 4, 60)).amounts()));
        }

        @Test
        void ofAPathKeepsWhatLiesUnderItsEnd() {
            assertEquals(
                    List.of("both"),
                    ids(findings(under("la", "programme-a", "both-project")).amounts()));
            assertEquals(8, findings(under()).amounts().size());
        }

        @Test
        void joinsWithTheOthers() {
            assertEquals(
                    List.of("both"),
                    ids(findings(oneOf(Dimension.REGION, "south"), oneOf(Dimension.LEVER, "la"), new Between(1, 99))
                            .amounts()));
        }
    }

    @Nested
    class AFacet {
        @Test
        void isSummedUnderAllClausesButItsOwn() {
            Findings filtered = findings(oneOf(Dimension.LEVER, "la"), oneOf(Dimension.REGION, "south"));

            assertEquals(
                    value("la", 2, 1, 15, true),
                    facet(filtered, Dimension.LEVER).get("la"));
            assertEquals(
                    value("lb", 1, 1, 7, false),
                    facet(filtered, Dimension.LEVER).get("lb"));
            assertEquals(
                    value("north", 2, 2, 35, false),
                    facet(filtered, Dimension.REGION).get("north"));
            assertEquals(
                    value("south", 2, 1, 15, true),
                    facet(filtered, Dimension.REGION).get("south"));
        }

        @Test
        void countsALineThatHasTwoValuesUnderBoth() {
            Map<String, FacetValue> regions = facet(findings(), Dimension.REGION);

            assertEquals(value("north", 2, 2, 35, false), regions.get("north"));
            assertEquals(value("south", 3, 2, 22, false), regions.get("south"));
            assertEquals(
                    OptionalLong.of(42),
                    findings(oneOf(Dimension.REGION, "north", "south")).total().euros(),
                    "together they count it once");
        }

        @Test
        void keepsAValueWithoutAnyPublishedAmountAndGivesItNoSum() {
            Findings dark = findings(under("dark-project"));

            assertEquals(
                    new FacetValue("south", 1, 0, OptionalLong.empty(), false),
                    facet(dark, Dimension.REGION).get("south"));
        }

        @Test
        void followsTheRuleWithinEachValue() {
            Map<String, FacetValue> stages = facet(findings(), Dimension.STAGE);

            assertEquals(value("allocated", 1, 1, 50, false), stages.get("allocated"));
            assertEquals(value("awarded", 5, 3, 42, false), stages.get("awarded"));
        }

        @Test
        void namesTheLineWhoseAxisNoDocumentStatesUnderALeverThatHasAxes() {
            assertEquals(
                    Set.of("x"), facet(findings(under("la")), Dimension.AXIS).keySet());
        }

        @Test
        void holdsValuesThatAPerimeterDoesNotHaveAtNothing() {
            FacetValue awarded = facet(explorer.findings(Exploration.start(Draft.ASIDE)), Dimension.STAGE)
                    .get("programmed");

            assertEquals(new FacetValue("programmed", 0, 0, OptionalLong.empty(), false), awarded);
        }
    }

    @Nested
    class ASelection {
        @Test
        void bringsOutAndRemovesNothing() {
            Findings found = explorer.findings(
                    new Transition.Select(List.of("north-project")).of(Exploration.start(Draft.PERIMETER)));

            assertEquals(8, found.amounts().size());
            assertEquals(OptionalLong.of(57), found.total().euros());
            assertEquals(OptionalLong.of(20), found.selected().euros());
        }

        @Test
        void bringsOutTheTrainingProjectOfTheSameInstitutionApart() {
            Findings found = explorer.findings(
                    new Transition.Select(List.of("north-project")).of(Exploration.start(Draft.PERIMETER)));

            assertEquals(Set.of("north-project", "south-project"), found.selectedAndCompanions());
            assertEquals(OptionalLong.of(20), found.selected().euros());
            assertEquals(
                    List.of("north", "south"),
                    ids(found.amounts().stream().filter(found::highlights).toList()));
        }

        @Test
        void ofAWholeAndItsPartCountsTheWholeOnce() {
            Findings found = explorer.findings(new Transition.Select(List.of("programme-a", "north-project", "la"))
                    .of(Exploration.start(Draft.PERIMETER)));

            assertEquals(OptionalLong.of(50), found.selected().euros());
        }

        @Test
        void ofARegionIsWhatItsSeatsCarry() {
            Findings found =
                    explorer.findings(new Transition.Select(List.of("south")).of(Exploration.start(Draft.PERIMETER)));

            assertEquals(OptionalLong.of(22), found.selected().euros());
        }
    }

    private Findings findings(Clause... clauses) {
        return explorer.findings(
                new Exploration(Draft.PERIMETER, List.of(clauses), Set.of(), List.of(), View.OVERVIEW));
    }

    private static OneOf oneOf(Dimension dimension, String... values) {
        return new OneOf(dimension, Set.of(values), false);
    }

    private static Under under(String... path) {
        return new Under(List.of(path));
    }

    private static FacetValue value(String value, int lines, int known, long euros, boolean chosen) {
        return new FacetValue(value, lines, known, OptionalLong.of(euros), chosen);
    }

    private static Map<String, FacetValue> facet(Findings findings, Dimension dimension) {
        return findings.facet(dimension).stream().collect(Collectors.toMap(FacetValue::value, Function.identity()));
    }

    private static List<String> ids(List<Amount> amounts) {
        return amounts.stream().map(Amount::id).toList();
    }
}
