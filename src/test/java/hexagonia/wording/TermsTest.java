package hexagonia.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.model.Nature;
import hexagonia.model.Qualifier;
import hexagonia.model.Stage;
import hexagonia.model.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsTest {
    private final Terms terms = new Terms(Strategies.bundled().glossary(), Locale.FRENCH);

    private List<String> in(String text) {
        return terms.acronymsIn(text).stream().map(Term::id).toList();
    }

    @Test
    void everyStageAndQualifierIsExplained() {
        assertTrue(Arrays.stream(Stage.values()).allMatch(s -> terms.of(s).isPresent()));
        assertTrue(Arrays.stream(Qualifier.values()).allMatch(q -> terms.of(q).isPresent()));
    }

    @Test
    void aWordOfTwoMeaningsIsToldApartByItsValue() {
        assertEquals(Optional.of("term-objective"), terms.of(Stage.OBJECTIVE).map(Term::id));
        assertEquals(Optional.of("term-target"), terms.of(Nature.TARGET).map(Term::id));
    }

    @Test
    void acronymsAreFoundAsWordsInCapitals() {
        assertEquals(List.of("term-cma"), in("Compétences et métiers d’avenir – IA (CMA – IA)"));
        assertEquals(List.of("term-pepr"), in("PEPR IA"));
        assertEquals(List.of("term-3ia"), in("Réseau 3IA"));
        assertEquals(List.of(), in("cma et pepr"));
        assertEquals(List.of(), in("CMAX"));
    }

    @Test
    void anExplanationGivesExpansionAndMeaning() {
        String words = terms.explain(terms.of("CMA").orElseThrow());
        assertTrue(words.startsWith("CMA – Compétences et métiers d’avenir\n"), words);
    }

    @Test
    void theListIsInTheOrderOfTheAlphabetWhateverTheAccents() {
        List<String> words = terms.all().stream().map(t -> t.term().fr()).toList();
        assertTrue(words.indexOf("écrit") < words.indexOf("vague"));
    }
}
