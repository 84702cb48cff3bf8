package hexagonia.rules;

import static hexagonia.model.Draft.stated;

import hexagonia.model.Basis;
import hexagonia.model.Kind;
import hexagonia.model.Role;
import hexagonia.model.Stage;
import hexagonia.model.Tier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What the words quoted tell of money: its stage, and who funds it.
class WordsTellTest extends RuleTest {
    @Nested
    class Stages {
        @Test
        void aVerbTellsAnotherThanTheOneKept() {
            draft.amount("a", "project", m -> m.euros(9).basis(Basis.STATED, stated("9 € ont été alloués")));

            broken("stage-words", "amounts", "a", "awarded", "9 € ont été alloués");
        }

        @Test
        void aVerbTellsTheOneKept() {
            draft.amount(
                    "a",
                    "project",
                    m -> m.euros(9).stageBasis(Basis.STATED).basis(Basis.STATED, stated("9 € ont été attribués")));

            sound();
        }

        @Test
        void aProgrammeIsNoStage() {
            draft.amount("a", "project", m -> m.euros(9).basis(Basis.STATED, stated("9 € pour le programme")));

            sound();
        }

        @Test
        void anAwardWithoutAVerbMayBeFurtherThanItsMeasure() {
            draft.amount("whole", "programme", m -> m.stage(Stage.ALLOCATED).euros(9))
                    .amount(
                            "part",
                            "project",
                            m -> m.stageBasis(Basis.INFERRED).euros(1).partOf("whole"));

            sound();
        }

        @Test
        void anAwardWithoutAVerbIsAtThatOfItsMeasure() {
            draft.amount("whole", "programme", m -> m.stage(Stage.ALLOCATED).euros(9))
                    .amount(
                            "part",
                            "project",
                            m -> m.stage(Stage.COMMITTED)
                                    .stageBasis(Basis.INFERRED)
                                    .partOf("whole"));

            broken("stage-of-whole", "amounts", "part", "committed", "allocated");
        }
    }

    @Nested
    class Funders {
        @Test
        void oneThatNothingNamesIsNone() {
            draft.entity("body", Kind.ORGANISATION)
                    .relation("programme", Role.LEAD, "body")
                    .amount("a", "project", m -> m.euros(9).funder("body"));

            broken("funder-named", "amounts", "a", "body");
        }

        @Test
        void aQuotationNamesOne() {
            draft.entity("body", Kind.ORGANISATION)
                    .relation("programme", Role.LEAD, "body")
                    .amount("a", "project", m -> m.euros(9).funder("body").basis(Basis.STATED, stated("9 € de body")));

            sound();
        }

        @Test
        void theOnlyOneThatADocumentWritesIsNotLeftOut() {
            draft.entity("body", Kind.ORGANISATION)
                    .relation("project", Role.FUNDS, "body")
                    .amount("a", "project", m -> m.euros(9));

            broken("funder-missing", "amounts", "a", "body");
        }

        @Test
        void anAwardHasThatOfItsMeasure() {
            draft.entity("body", Kind.ORGANISATION)
                    .relation("programme", Role.FUNDS, "body")
                    .amount(
                            "whole",
                            "programme",
                            m -> m.tier(Tier.MEASURE)
                                    .lever("lever")
                                    .funder("body")
                                    .euros(9))
                    .amount("part", "project", m -> m.euros(1).partOf("whole"));

            broken("funder-of-whole", "amounts", "part", "whole");
        }
    }
}
