package hexagonia.rules;

import static hexagonia.model.Draft.hedged;
import static hexagonia.model.Draft.stated;

import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Completeness;
import hexagonia.model.Draft;
import hexagonia.model.Evidence;
import hexagonia.model.Money;
import hexagonia.model.Qualifier;
import hexagonia.model.Role;
import hexagonia.model.Stage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What is stored is what was written, once.
class PhraseRulesTest extends RuleTest {
    @Nested
    class APhrase {
        @Test
        void givesTheStoredSumInWhateverScaleItIsWritten() {
            draft.amount("a", "project", quoting(2_500_000_000L, "2,5 Mds€"));

            sound();
        }

        @Test
        void doesNotGiveASumOfAnotherScale() {
            draft.amount("a", "project", quoting(2_500_000, "2,5 Mds€"));

            broken("phrase-value", "amounts", "a", "2,5 Mds€", "2500000");
        }

        @Test
        void mayExplainItselfByANote() {
            Claim claim = new Claim(
                    Draft.SECTION,
                    Optional.of("les premiers"),
                    Qualifier.EXACT,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Draft.words("sept, comptés")));
            draft.amount(
                    "a",
                    "project",
                    m -> m.euros(7).basis(Basis.STATED, new Evidence(List.of(claim), Optional.empty())));

            sound();
        }

        @Test
        void isNotExplainedAwayByANoteWhereItHoldsAnotherSum() {
            Claim claim = new Claim(
                    Draft.SECTION,
                    Optional.of("560 M€ de financements publics"),
                    Qualifier.EXACT,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Draft.words("dont 40 pour Jean Zay")));
            draft.amount(
                    "a",
                    "project",
                    m -> m.euros(840_000_000).basis(Basis.STATED, new Evidence(List.of(claim), Optional.empty())));

            broken("phrase-value", "amounts", "a", "560 M€ de financements publics", "840000000");
        }

        @Test
        void isNeededForEachDocumentThatStatesAFigure() {
            draft.amount("a", "project", m -> m.euros(7).basis(Basis.STATED, stated()));

            broken("no-phrase", "amounts", "a", Draft.SECTION);
        }

        @Test
        void thatHedgesIsNotExact() {
            draft.amount("a", "project", quoting(7, "plus de 7 €"));

            broken("hedge", "amounts", "a", "plus de 7 €", "more_than", "exact");
        }

        @Test
        void agreesWithTheQualifierOfTheFigure() {
            draft.amount(
                    "a",
                    "project",
                    m -> m.euros(7)
                            .qualifier(Qualifier.NEARLY)
                            .basis(Basis.STATED, hedged("plus de 7 €", Qualifier.MORE_THAN)));

            broken("qualifier", "amounts", "a", "nearly");
        }

        @Test
        void ofAnUndisclosedAmountGivesNoSum() {
            draft.amount("a", "project", m -> m.basis(Basis.STATED, stated("un total de 40 M€")));

            broken("undisclosed-quoted", "amounts", "a", "un total de 40 M€");
        }

        @Test
        void countsAListAsItsRosterDoes() {
            draft.roster("seven", "project", Role.PARTNER, 7, Completeness.UNNAMED, "huit partenaires");

            broken("phrase-value", "rosters", "seven", "huit partenaires", "7");
        }
    }

    @Nested
    class ASum {
        @Test
        void thatIsWrittenTwiceIsOneAmount() {
            draft.amount("a", "project", m -> m.euros(560)).amount("b", "project", m -> m.euros(560));

            broken("restated", "amounts", "b", "a");
        }

        @Test
        void thatIsTheSameForTwoLaureatesIsTwoAmounts() {
            draft.amount("a", "project", m -> m.euros(20)).amount("b", "programme", m -> m.euros(20));

            sound();
        }

        @Test
        void thatWasFirstAnnouncedIsAnotherAmount() {
            draft.amount("a", "project", m -> m.euros(500))
                    .amount(
                            "b",
                            "project",
                            m -> m.euros(500).stage(Stage.ANNOUNCED).perimeter(Draft.ASIDE));

            sound();
        }

        @Test
        void isNotProvedByThePhraseOfAnother() {
            draft.amount("a", "project", quoting(7_800_000, "7,8 M€"))
                    .amount("b", "programme", quoting(7_800_000, "7,8 M€"));

            broken("same-phrase", "amounts", "b", "7,8 M€", "a");
        }

        @Test
        void thatNobodyPublishesIsSaidToBeSo() {
            draft.silent().amount("a", "project", m -> {});

            broken("undisclosed", "amounts", "a", "project");
        }
    }

    private static Consumer<Money> quoting(long euros, String phrase) {
        return m -> m.euros(euros).basis(Basis.STATED, stated(phrase));
    }
}
