package hexagonia.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.explore.search.Search.Found;
import hexagonia.model.Details;
import hexagonia.model.Draft;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Wording;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullTextTest {
    private FullText text;

    @BeforeEach
    void aFewRecords() throws StoreException {
        Draft draft = new Draft()
                .entity(named("ecole", "École d’Évreux", "Évreux School", "Forme des élèves.", "EVX-2"))
                .entity(named("coeur", "Cœur de calcul", "Computing core", "Une machine.", "l’ŒUVRE"))
                .entity(named("nature", "Ex æquo", "Tie", "Un classement.", "aucun"))
                .entity(named("club", "Club des amis", "Friends", "Les amis de l’École d’Évreux.", "CA"))
                .entity(new Entity(
                        "region",
                        Kind.THEME,
                        new Wording("Provence-Alpes-Côte d’Azur", "Provence-Alpes-Côte d’Azur"),
                        Optional.of(new Wording("PACA", "the South-East")),
                        List.of(),
                        new Wording("Au sud.", "In the south."),
                        new Details.None()));
        text = new FullText(Database.open(DatabaseWriter.bytes(draft.strategy()), "db"));
    }

    @AfterEach
    void close() {
        text.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"École d’Évreux", "ecole evreux", "EVREUX", "Évr", "evx", "evreux schoo", "evx 2"})
    void accentsCaseAndTheEndOfTheLastWordDoNotMatter(String asked) {
        assertEquals(Set.of("ecole"), text.find(asked).named());
    }

    @Test
    void aLastWordInQuotationMarksIsWhole() {
        assertEquals(Set.of("ecole"), text.find("\"evreux school\"").named());
        assertEquals(Set.of(), text.find("\"evreux schoo\"").named());
    }

    @Test
    void someOfThoseNamedAreNoMoreThanAsked() {
        assertEquals(Set.of("ecole"), text.named("evreux", 5));
        assertEquals(1, text.named("c", 1).size());
        assertEquals(Set.of(), text.named("…", 5));
    }

    @Test
    void accentsMayStandApartFromTheirLetter() {
        assertEquals(
                Set.of("ecole"),
                text.find(Normalizer.normalize("Évreux", Normalizer.Form.NFD)).named());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cœur", "coeur", "CŒUR", "COEUR", "œuvre", "oeuv"})
    void aLigatureIsTheSameAsItsTwoLetters(String asked) {
        assertEquals(Set.of("coeur"), text.find(asked).named());
    }

    @Test
    void theOtherLigatureToo() {
        assertEquals(Set.of("nature"), text.find("aequo").named());
        assertEquals(Set.of("nature"), text.find("ÆQUO").named());
    }

    @ParameterizedTest
    @ValueSource(strings = {"paca", "south east", "cote d'azur"})
    void aShortNameIsAnotherSpelling(String asked) {
        assertEquals(Set.of("region"), text.find(asked).named());
    }

    @Test
    void aNameIsToldFromAMention() {
        assertEquals(new Found(Set.of("ecole"), Set.of("club")), text.find("évreux"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"évreux", "evx élèves", "ecole", "e", "machine", "", "nothing of the kind"})
    void theBestOfItIsWhatIsNamedElseWhatIsMentioned(String asked) {
        Found found = text.find(asked);

        assertEquals(found.named().isEmpty() ? found.mentioned() : found.named(), text.best(asked));
    }

    @Test
    void everyWordMustBeThere() {
        assertEquals(new Found(Set.of(), Set.of()), text.find("évreux machine"));
    }

    @Test
    void wordsMayStandInDifferentPlacesOfOneRecord() {
        assertEquals(Set.of("ecole"), text.find("evx élèves").mentioned());
    }

    @Test
    void onlyTheLastWordMayBeIncomplete() {
        assertEquals(Set.of(), text.find("éco évreux").named());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "« »", "\"", "*", "-", "(", "'"})
    void textWithoutALetterFindsNothing(String asked) {
        assertEquals(new Found(Set.of(), Set.of()), text.find(asked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evreux\"",
                "evreux*",
                "(evreux",
                "evreux AND",
                "NEAR(evreux",
                "name:evreux",
                "-evreux",
                "^evreux"
            })
    void theSignsOfTheSearchLanguageAreOnlySigns(String asked) {
        assertDoesNotThrow(() -> text.find(asked));
    }

    private static Entity named(String id, String name, String english, String summary, String alias) {
        return new Entity(
                id,
                Kind.THEME,
                new Wording(name, english),
                Optional.empty(),
                List.of(alias),
                new Wording(summary, "Whatever"),
                new Details.None());
    }
}
