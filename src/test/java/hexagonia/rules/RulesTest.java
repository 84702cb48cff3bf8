package hexagonia.rules;

import static hexagonia.model.Draft.derived;
import static hexagonia.model.Draft.stated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.model.Basis;
import hexagonia.model.Changed;
import hexagonia.model.Details;
import hexagonia.model.Draft;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Money;
import hexagonia.model.Perimeter;
import hexagonia.model.Qualifier;
import hexagonia.model.Role;
import hexagonia.model.Stage;
import hexagonia.model.Strategy;
import hexagonia.model.Tier;
import hexagonia.model.Violation;
import hexagonia.model.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesTest extends RuleTest {
    @Test
    void aSoundStrategyBreaksNone() {
        draft.amount(
                        "whole",
                        "programme",
                        m -> m.tier(Tier.MEASURE).lever("lever").euros(10))
                .amount("part", "project", m -> m.partOf("whole").euros(10));

        sound();
    }

    @Nested
    class UniqueIds {
        @Test
        void noTwoRecordsShareAnIdEvenOfDifferentKinds() {
            draft.amount("project", "project", m -> m.euros(1));

            broken("duplicate", "amounts", "project", "projects");
        }

        @Test
        void theSameLinkIsNotSaidTwice() {
            draft.relation("project", Role.LEAD, "programme").relation("project", Role.LEAD, "programme");

            broken("duplicate", "relations", "project/lead/programme", "relations");
        }

        @Test
        void twoPerimetersMayNotBeAskedForByOneNameButAnEntityMay() {
            draft.entity(Draft.PERIMETER, Kind.THEME).relation("project", Role.THEME, Draft.PERIMETER);

            sound();
        }

        @Test
        void noTwoRegionsShareACode() {
            draft.entity(region("nord", "R1")).entity(region("sud", "R1"));

            broken("code", "regions", "sud", "R1");
        }

        private static Entity region(String id, String code) {
            return new Entity(
                    id,
                    Kind.REGION,
                    Draft.words(id),
                    Optional.empty(),
                    List.of(),
                    Draft.words(id),
                    new Details.Region(code));
        }
    }

    @Nested
    class References {
        @Test
        void anAmountBelongsToAnEntityThatExists() {
            draft.amount("a", "nobody", m -> m.euros(1));

            broken("reference", "amounts", "a", "nobody");
        }

        @Test
        void aLinkHasTwoEnds() {
            draft.relation("project", Role.LEAD, "nobody");

            broken("reference", "relations", "project/lead/nobody", "nobody");
        }

        @Test
        void aWholeIsAnAmount() {
            draft.amount("a", "project", m -> m.partOf("programme").euros(1));

            broken("reference", "amounts", "a", "programme");
        }

        @Test
        void aPerimeterExists() {
            draft.amount("a", "project", m -> m.perimeter("elsewhere").euros(1));

            broken("reference", "amounts", "a", "elsewhere");
        }

        @Test
        void theInputsOfAComputationExist() {
            draft.amount("a", "project", m -> m.euros(1).basis(Basis.COMPUTED, derived("b", "project")));

            broken("reference", "amounts", "a", "b");
        }

        @Test
        void aLeverIsALever() {
            draft.amount("a", "project", m -> m.lever("programme").euros(1));

            broken("kind", "amounts", "a", "programme", "levers");
        }

        @Test
        void anAxisIsAnAxis() {
            draft.amount("a", "project", m -> m.axis("lever", Basis.STATED).euros(1));

            broken("kind", "amounts", "a", "lever", "axes");
        }

        @Test
        void aMandateIsHeldByAPerson() {
            draft.mandate("m", "project");

            broken("kind", "mandates", "m", "project", "persons");
        }

        @Test
        void aPlaceIsInARegion() {
            draft.place("town", 48, 2, "lever");

            broken("kind", "places", "town", "lever", "regions");
        }

        @Test
        void aGroupOfFiguresHoldsFacts() {
            draft.amount("a", "project", m -> m.euros(1)).group("g", "project", "a", "document");

            broken("reference", "figure_groups", "g", "document");
        }
    }

    @Nested
    class Circles {
        @Test
        void noRecordIsPartOfItselfByWayOfOthers() {
            draft.relation("lever", Role.PART_OF, "programme");

            broken("cycle", "relations", "lever", "programme");
        }

        @Test
        void noRecordIsLinkedToItself() {
            draft.relation("project", Role.PARTNER, "project");

            broken("self", "relations", "project/partner/project", "project");
        }
    }

    @Nested
    class Sizes {
        @Test
        void noAmountIsNegativeNorBeyondAllMoney() {
            draft.amount("a", "project", m -> m.euros(-1)).amount("b", "project", m -> m.euros(1_000_000_000_000_001L));

            assertEquals(
                    List.of("a", "b"),
                    violations().stream().map(Violation::record).toList());
        }
    }

    @Nested
    class AmountTrees {
        @Test
        void noAmountIsItsOwnAncestorAndTheOneOnTheLoopIsNamed() {
            draft.amount("below", "project", m -> m.partOf("a"))
                    .amount("a", "project", m -> m.partOf("b"))
                    .amount("b", "project", m -> m.partOf("a"));

            broken("cycle", "amounts", "a", "b");
        }

        @Test
        void aPartIsNotLargerThanItsWhole() {
            draft.amount("whole", "project", m -> m.euros(10))
                    .amount("part", "project", m -> m.partOf("whole").euros(11));

            assertTrue(violations().contains(Violation.of("part-too-large", "amounts", "part", "whole")));
        }

        @Test
        void partsDoNotExceedTheirWholeTogether() {
            draft.amount("whole", "project", m -> m.euros(10))
                    .amount("one", "project", m -> m.partOf("whole").euros(6))
                    .amount("two", "project", m -> m.partOf("whole").euros(5));

            broken("parts-exceed", "amounts", "whole", "11", "10");
        }

        @ParameterizedTest
        @EnumSource(
                value = Qualifier.class,
                names = {"NEARLY", "ABOUT"})
        void aRoundedWholeMayBeExceededByItsRounding(Qualifier qualifier) {
            draft.amount("whole", "project", m -> m.euros(100).qualifier(qualifier))
                    .amount("part", "project", m -> m.partOf("whole").euros(102));

            sound();
        }

        @ParameterizedTest
        @EnumSource(
                value = Qualifier.class,
                names = {"MORE_THAN", "AT_LEAST"})
        void aLowerBoundMayBeExceededByAnything(Qualifier qualifier) {
            draft.amount("whole", "project", m -> m.euros(100).qualifier(qualifier))
                    .amount("part", "project", m -> m.partOf("whole").euros(150));

            sound();
        }

        @Test
        void anUpperBoundMayNot() {
            draft.amount("whole", "project", m -> m.euros(100).qualifier(Qualifier.UP_TO))
                    .amount("one", "project", m -> m.partOf("whole").euros(60))
                    .amount("two", "project", m -> m.partOf("whole").euros(41));

            broken("parts-exceed", "amounts", "whole", 101, 100);
        }

        @Test
        void aSubtotalWeComputeIsTheSumOfItsParts() {
            draft.amount(
                            "whole",
                            "project",
                            m -> m.tier(Tier.SUBTOTAL)
                                    .basis(Basis.COMPUTED, derived("part"))
                                    .euros(10))
                    .amount("part", "project", m -> m.partOf("whole").euros(9));

            assertTrue(violations().contains(Violation.of("computed-sum", "amounts", "whole", 9)));
        }

        @Test
        void aSubtotalADocumentStatesNeedNotBe() {
            draft.amount("whole", "project", m -> m.tier(Tier.SUBTOTAL).euros(10))
                    .amount("part", "project", m -> m.partOf("whole").euros(9));

            sound();
        }

        @Test
        void aWholeThatNobodyPublishesHoldsAnything() {
            draft.amount("whole", "project", m -> {})
                    .amount("part", "project", m -> m.partOf("whole").euros(5));

            sound();
        }

        @Test
        void aPartSaysWhetherADocumentStatesIt() {
            draft.amount("whole", "project", m -> m.euros(10))
                    .amount("part", "project", m -> m.partOf("whole", null).euros(5));

            broken("part-basis", "amounts", "part", "whole");
        }

        @Test
        void evenAPartWithoutAnAmountSaysIt() {
            draft.amount("whole", "project", m -> m.euros(10)).amount("part", "project", m -> m.partOf("whole", null));

            broken("part-basis", "amounts", "part", "whole");
        }
    }

    @Nested
    class Perimeters {
        @Test
        void oneIsTheOneThatOpens() {
            Strategy none = with(List.of(perimeter("p", false, true)));
            Strategy two = with(List.of(perimeter("p", true, true), perimeter("q", true, true)));

            assertEquals(List.of(Violation.of("default-perimeter", "perimeters", "", 0)), Rules.broken(none));
            assertEquals(List.of(Violation.of("default-perimeter", "perimeters", "", 2)), Rules.broken(two));
        }

        @Test
        void oneThatDoesNotAddSaysWhy() {
            Strategy silent = with(List.of(perimeter("p", true, true), perimeter("q", false, false)));

            assertEquals(List.of(Violation.of("no-why", "perimeters", "q")), Rules.broken(silent));
        }

        private static Perimeter perimeter(String id, boolean opens, boolean adds) {
            return new Perimeter(
                    id,
                    Draft.words(id),
                    Draft.words(id),
                    opens,
                    adds,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0);
        }

        private Strategy with(List<Perimeter> perimeters) {
            Strategy s = draft.strategy();
            return Changed.with(s, Map.of("perimeters", perimeters));
        }
    }

    @Nested
    class MoneyStages {
        @Test
        void anUndisclosedAmountIsAbsentAndNeverZero() {
            draft.amount("a", "project", m -> m.euros(0));

            broken("zero", "amounts", "a");
        }

        @Test
        void onlyAnAnnouncementPleadsNamedLaureates() {
            draft.amount("a", "project", m -> m.euros(1).stage(Stage.RAISED).namedLaureates());

            broken("named-laureates", "amounts", "a", "raised");
        }

        @Test
        void anAnnouncementMayPleadThem() {
            draft.amount("a", "project", m -> m.euros(1).stage(Stage.ANNOUNCED).namedLaureates());

            sound();
        }

        @Test
        void aMeasureCountsUnderALever() {
            draft.amount("a", "programme", m -> m.tier(Tier.MEASURE).euros(1));

            broken("measure-without-lever", "amounts", "a");
        }

        @Test
        void anAxisSaysWhetherADocumentStatesIt() {
            draft.amount("a", "project", m -> m.axis("axis", null).euros(1));

            broken("axis-basis", "amounts", "a");
        }
    }

    @Nested
    class Provenance {
        private final String twelve = "un deux trois quatre cinq six sept huit neuf dix onze douze";

        @Test
        void whatIsStatedHasAClaim() {
            draft.amount("a", "project", m -> m.euros(1).basis(Basis.STATED, derived()));

            broken("no-claim", "amounts", "a");
        }

        @ParameterizedTest
        @EnumSource(
                value = Basis.class,
                names = {"INFERRED", "COMPUTED"})
        void whatIsOursHasADerivation(Basis basis) {
            draft.relation("project", Role.LEAD, "programme", basis, stated());

            broken("no-derivation", "relations", "project/lead/programme");
        }

        @Test
        void anEventIsAFactLikeAnother() {
            draft.event("e", "2024", null, derived(), "project");

            broken("no-claim", "events", "e");
        }

        @Test
        void twelveWordsMayBeQuoted() {
            draft.amount("a", "project", m -> m.euros(1).basis(Basis.STATED, stated(twelve)));

            sound();
        }

        @Test
        void thirteenWordsMayNot() {
            draft.amount("a", "project", m -> m.euros(1).basis(Basis.STATED, stated("un", twelve + " treize")));

            broken("long-quote", "amounts", "a", twelve + " treize");
        }
    }

    @Nested
    class Periods {
        @Test
        void noneEndsBeforeItStarts() {
            draft.amount("a", "project", m -> m.euros(1).period("2024-05", "2024-04"));

            broken("period", "amounts", "a", "2024-05", "2024-04");
        }

        @Test
        void oneThatEndsInTheYearItStartsInIsSound() {
            draft.event("e", "2024-05-22", "2024", stated(), "project");

            sound();
        }

        @Test
        void anEventHasOneToo() {
            draft.event("e", "2024", "2023-12-31", stated(), "project");

            broken("period", "events", "e", "2024", "2023-12-31");
        }
    }

    @Test
    void theVintageCountsTheDocumentsAndNamesTheirYears() {
        Strategy sound = draft.strategy();
        assertEquals(List.of(), Rules.broken(sound));
        Strategy bundled = Strategies.bundled();
        List<String> broken = Rules.broken(Changed.with(bundled, Map.of("meta", sound.meta()))).stream()
                .map(Violation::rule)
                .filter("vintage"::equals)
                .toList();
        assertEquals(List.of("vintage", "vintage"), broken);
    }

    @Nested
    class BothLanguages {
        @Test
        void aSummaryIsNotTheSameInBoth() {
            draft.entity(summarised(Kind.PROJECT, new Wording("Un projet.", "Un projet.")))
                    .relation("x", Role.LEAD, "project");

            broken("same-words", "projects", "x", "Un projet.");
        }

        @Test
        void aPlaceMayBeCalledTheSame() {
            draft.place("town", 48, 2, "region")
                    .entity("region", Kind.REGION)
                    .relation("project", Role.LOCATED_IN, "town");

            sound();
        }

        @Test
        void neitherIsBlank() {
            draft.entity(summarised(Kind.PROJECT, new Wording("Un projet.", " ")))
                    .relation("x", Role.LEAD, "project");

            broken("language", "projects", "x");
        }

        @Test
        void aMeaningIsNotBlankEither() {
            draft.term("t", new Wording("", "A term."));

            broken("language", "glossary", "t");
        }

        private static Entity summarised(Kind kind, Wording summary) {
            return new Entity("x", kind, Draft.words("x"), Optional.empty(), List.of(), summary, new Details.None());
        }
    }

    @Test
    void whatStandsOnBrokenGroundIsNotCheckedYet() {
        Consumer<Money> zero = m -> m.euros(0);
        draft.amount("a", "nobody", zero).amount("b", "project", zero);

        broken("reference", "amounts", "a", "nobody");
    }
}
