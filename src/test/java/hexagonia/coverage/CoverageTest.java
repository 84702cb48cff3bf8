package hexagonia.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hexagonia.Strategies;
import hexagonia.coverage.Report.Fate;
import hexagonia.model.Section;
import hexagonia.model.Strategy;
import java.util.List;
import org.junit.jupiter.api.Test;

/// On a text of our own: the documents of the strategy are not part of the project.
class CoverageTest {
    private static final String TEXT = """
        SOMMAIRE
        Savoir\t3

        Feuille de route
        Un plan de 100 millions, lancé le 15 mars 2021.

        **Savoir**
        On donne 12 millions : 5 millions
        au Nord, 4 millions à l'Ouest, 3 millions au Sud ; environ 30 à 36,5 thèses en 2025 dans neuf
        écoles ; 12 thèses commencées.
        Ce sont 20 millions pour l’**hélice**, 10 millions pour l’aile, 8 millions et 40 millions.
        """;

    private final Strategy strategy = Strategies.other();
    private final List<Section> sections = strategy.sections();

    @Test
    void eachNumberIsQuotedReasonedOrLeft() {
        Report report = report(TEXT, "around\treason\nneuf écoles\ta number of schools, told elsewhere\n");

        assertEquals(
                List.of(
                        "3 UNCARRIED ",
                        "100 millions QUOTED amount-plan",
                        "15 QUOTED event-lancement",
                        "2021 QUOTED event-lancement",
                        "12 millions QUOTED amount-bourses",
                        "5 millions QUOTED amount-these-nord",
                        "4 millions QUOTED amount-these-ouest",
                        "3 millions QUOTED amount-these-sud",
                        "30 QUOTED ind-theses",
                        "36,5 QUOTED ind-theses",
                        "2025 QUOTED ind-theses",
                        "neuf REASONED a number of schools, told elsewhere",
                        "12 QUOTED ind-theses-begun",
                        "20 millions QUOTED amount-helice",
                        "10 millions QUOTED amount-aile",
                        "8 millions QUOTED amount-quais",
                        "40 millions QUOTED amount-marches"),
                report.lines().stream()
                        .map(l -> l.token().text() + " " + l.fate() + " " + l.by())
                        .toList());
        assertEquals(List.of(), report.misquoted());
    }

    @Test
    void aPhraseIsNotFoundInsideALongerNumber() {
        Report report = report(TEXT.replace("12 millions", "112 millions"), "around\treason\n");

        assertEquals(List.of("fr-savoir, amount-bourses: « 12 millions »"), report.misquoted());
        assertEquals(
                List.of("3", "112 millions", "neuf"),
                report.lines().stream()
                        .filter(l -> l.fate() == Fate.UNCARRIED)
                        .map(l -> l.token().text())
                        .toList());
    }

    @Test
    void aPhraseOfAnotherSectionCarriesNothing() {
        Report report = report(TEXT.replace("100 millions", "12 millions"), "around\treason\n");

        assertEquals(
                "12 millions",
                report.lines().stream()
                        .filter(l -> l.section().equals("fr-titre") && l.fate() == Fate.UNCARRIED)
                        .findFirst()
                        .orElseThrow()
                        .token()
                        .text());
    }

    @Test
    void aSectionWithoutAHeadingBelongsToTheOneBeforeIt() {
        assertEquals(
                List.of(List.of(), List.of("fr-titre"), List.of("fr-savoir", "fr-produire")),
                Passages.of(TEXT, sections).stream()
                        .map(Passages.Passage::sections)
                        .toList());
    }

    @Test
    void aHeadingThatIsNotThereIsAnError() {
        assertThrows(
                IllegalArgumentException.class, () -> Passages.of(TEXT.replace("**Savoir**", "Savoirs"), sections));
    }

    @Test
    void digitsWithinANameAreNumbersToBeReasonedAndAnArticleIsNone() {
        assertEquals(
                List.of("400", "100", "8", "22", "centaine"),
                Tokens.in("400 GPU A100, un Mixtral 8x22B, une centaine", "fr").stream()
                        .map(Tokens.Token::text)
                        .toList());
    }

    private Report report(String text, String reasons) {
        return Report.of(text, strategy.documents().getFirst(), strategy, Reasons.of(reasons));
    }
}
