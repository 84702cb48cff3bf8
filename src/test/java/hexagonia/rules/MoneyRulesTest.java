package hexagonia.rules;

import static hexagonia.model.Draft.derived;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.model.Basis;
import hexagonia.model.Changed;
import hexagonia.model.Claim;
import hexagonia.model.Derivation;
import hexagonia.model.Draft;
import hexagonia.model.Evidence;
import hexagonia.model.Kind;
import hexagonia.model.Perimeter;
import hexagonia.model.Qualifier;
import hexagonia.model.Stage;
import hexagonia.model.Strategy;
import hexagonia.model.Tier;
import hexagonia.model.Violation;
import hexagonia.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Where money counts, at which stage, and how it is computed.
class MoneyRulesTest extends RuleTest {
    @Nested
    class LeversAndAxes {
        @Test
        void aMeasureDoesNotLieInAnAward() {
            draft.amount("award", "project", m -> m.euros(9))
                    .amount(
                            "measure",
                            "programme",
                            m -> m.tier(Tier.MEASURE).lever("lever").euros(1).partOf("award"));

            broken("tier", "amounts", "measure", "award");
        }

        @Test
        void aDenominatorIsPartOfNothingThatCounts() {
            draft.amount("whole", "programme", m -> m.tier(Tier.ENVELOPE).euros(9))
                    .amount(
                            "reference",
                            "project",
                            m -> m.tier(Tier.ENVELOPE)
                                    .reference()
                                    .stage(Stage.AWARDED)
                                    .euros(1)
                                    .partOf("whole"));

            broken("tier", "amounts", "reference", "whole");
        }

        @Test
        void aPartCountsUnderTheLeverOfItsWhole() {
            draft.entity("other", Kind.LEVER)
                    .amount("whole", "programme", m -> m.lever("lever").euros(9))
                    .amount("part", "project", m -> m.lever("other").euros(1).partOf("whole"));

            broken("lever-of-whole", "amounts", "part", "whole");
        }

        @Test
        void anAmountCountsUnderTheLeverItsEntityIsLinkedTo() {
            draft.entity("other", Kind.LEVER)
                    .amount("a", "programme", m -> m.lever("other").euros(9))
                    .amount("b", "project", m -> m.lever("lever").euros(1));

            broken("other-lever", "amounts", "a", "other", "lever");
        }

        @Test
        void anAxisBelongsToTheLever() {
            draft.entity("other", Kind.LEVER)
                    .amount(
                            "a",
                            "project",
                            m -> m.lever("other").axis("axis", Basis.STATED).euros(9));

            broken("axis-lever", "amounts", "a", "axis", "other");
        }

        @Test
        void anEntityHasOneMeasure() {
            draft.amount(
                            "a",
                            "programme",
                            m -> m.tier(Tier.MEASURE).lever("lever").euros(9))
                    .amount(
                            "b",
                            "programme",
                            m -> m.tier(Tier.MEASURE).lever("lever").euros(8));

            broken("two-measures", "amounts", "b", "programme");
        }
    }

    @Nested
    class MoneyStages {
        @Test
        void aPartIsNoEarlierThanItsWhole() {
            draft.amount("whole", "programme", m -> m.euros(9))
                    .amount(
                            "part",
                            "project",
                            m -> m.stage(Stage.ALLOCATED).euros(1).partOf("whole"));

            broken("earlier-stage", "amounts", "part", "allocated", "awarded");
        }

        @Test
        void anAnnouncementToNamedLaureatesIsAsGoodAsAnAward() {
            draft.amount("whole", "programme", m -> m.euros(9))
                    .amount(
                            "part",
                            "project",
                            m -> m.stage(Stage.ANNOUNCED)
                                    .namedLaureates()
                                    .euros(1)
                                    .partOf("whole"));

            sound();
        }

        @Test
        void aDocumentThatSpeaksOfAnotherStageIsExplained() {
            Claim claim = new Claim(
                    Draft.SECTION,
                    Optional.of("9 € alloués"),
                    Qualifier.EXACT,
                    Optional.of(Stage.ALLOCATED),
                    Optional.empty(),
                    Optional.empty());
            draft.amount(
                    "a",
                    "project",
                    m -> m.euros(9).basis(Basis.STATED, new Evidence(List.of(claim), Optional.empty())));

            broken("stage-unexplained", "amounts", "a", "allocated", "awarded");
        }
    }

    @Nested
    class Perimeters {
        @ParameterizedTest
        @EnumSource(
                value = Stage.class,
                names = {"ALLOCATED", "AWARDED"},
                mode = EnumSource.Mode.EXCLUDE)
        void onlyMoneyOnItsWayEntersATotal(Stage stage) {
            draft.amount("a", "project", m -> m.stage(stage).euros(9));

            broken("does-not-add", "amounts", "a", stage.name().toLowerCase(java.util.Locale.ROOT), Draft.PERIMETER);
        }

        @Test
        void whatStandsAsideIsAtAnyStage() {
            draft.amount(
                    "a",
                    "project",
                    m -> m.stage(Stage.RAISED).perimeter(Draft.ASIDE).euros(9));

            sound();
        }

        @Test
        void oneThatDoesNotAddSaysWhy() {
            List<Perimeter> perimeters = new ArrayList<>(draft.strategy().perimeters());
            perimeters.set(1, said(perimeters.get(1), false, Optional.empty(), Optional.empty()));

            assertEquals(List.of(Violation.of("no-why", "perimeters", Draft.ASIDE)), found(perimeters));
        }

        @Test
        void oneAloneIsShownFirst() {
            List<Perimeter> perimeters = new ArrayList<>(draft.strategy().perimeters());
            perimeters.set(1, said(perimeters.get(1), true, Optional.of(Draft.words("rien")), Optional.empty()));

            assertEquals(List.of(Violation.of("default-perimeter", "perimeters", "", 2)), found(perimeters));
        }

        @Test
        void theEnvelopeOfOneIsADenominatorOfIt() {
            draft.amount("a", "project", m -> m.euros(9));
            List<Perimeter> perimeters = new ArrayList<>(draft.strategy().perimeters());
            perimeters.set(0, said(perimeters.getFirst(), true, Optional.empty(), Optional.of("a")));

            assertEquals(List.of(Violation.of("envelope", "perimeters", Draft.PERIMETER, "a")), found(perimeters));
        }

        private static Perimeter said(Perimeter p, boolean first, Optional<Wording> why, Optional<String> envelope) {
            return new Perimeter(
                    p.id(), p.name(), p.description(), first, p.adds(), why, p.asOf(), envelope, p.position());
        }

        private List<Violation> found(List<Perimeter> perimeters) {
            Strategy s = draft.strategy();
            return Rules.broken(Changed.with(s, Map.of("perimeters", perimeters)));
        }
    }

    @Nested
    class Computations {
        @Test
        void aSumIsThatOfItsParts() {
            parts().amount(
                            "sum",
                            "programme",
                            m -> m.euros(13_900_000)
                                    .basis(
                                            Basis.COMPUTED,
                                            formula(
                                                    "8,8 + 5,1 : somme, en M€",
                                                    "8.8 + 5.1: sum, in millions",
                                                    "one",
                                                    "two")));

            sound();
        }

        @Test
        void aSumThatIsNotThatOfItsPartsIsFoundInBothLanguages() {
            parts().amount(
                            "sum",
                            "programme",
                            m -> m.euros(14_000_000)
                                    .basis(Basis.COMPUTED, formula("8,8 + 5,1", "8.8 + 5.1", "one", "two")));

            assertEquals(
                    List.of(
                            Violation.of("calculation", "amounts", "sum", "8,8 + 5,1", "14000000"),
                            Violation.of("calculation", "amounts", "sum", "8.8 + 5.1", "14000000")),
                    violations());
        }

        @Test
        void aPartThatChangesIsMissedInTheFormula() {
            parts().amount(
                            "sum",
                            "programme",
                            m -> m.euros(13_900_000)
                                    .basis(Basis.COMPUTED, formula("8,9 + 5", "8.8 + 5.1", "one", "two")));

            assertEquals(
                    List.of(
                            Violation.of("calculation-input", "amounts", "sum", "one", "8,9 + 5"),
                            Violation.of("calculation-input", "amounts", "sum", "two", "8,9 + 5")),
                    violations());
        }

        @Test
        void aQuotientIsAnAverageAndNoAmount() {
            draft.amount(
                    "each",
                    "project",
                    m -> m.euros(5_000_000).basis(Basis.COMPUTED, formula("40 ÷ 8, en M€", "40 ÷ 8, in millions")));

            assertEquals(
                    List.of("average", "average"),
                    violations().stream().map(Violation::rule).toList());
        }

        @Test
        void anAmountIsNotComputedWithoutACalculation() {
            draft.amount("a", "project", m -> m.euros(5).basis(Basis.COMPUTED, derived()));

            assertEquals(
                    List.of("no-calculation", "no-calculation"),
                    violations().stream().map(Violation::rule).toList());
        }

        private Draft parts() {
            return draft.amount("one", "programme", m -> m.euros(8_800_000))
                    .amount("two", "project", m -> m.euros(5_100_000));
        }

        private static Evidence formula(String fr, String en, String... inputs) {
            return new Evidence(List.of(), Optional.of(new Derivation(new Wording(fr, en), List.of(inputs))));
        }
    }
}
