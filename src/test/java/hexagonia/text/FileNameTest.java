package hexagonia.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "Vue d’ensemble, vue-d-ensemble.pdf",
        "Montants, montants.pdf",
        "« Clôture : où ? », cloture-ou.pdf",
        "PR[AI]RIE, pr-ai-rie.pdf"
    })
    void takesTheLettersAndFiguresOfWords(String words, String name) {
        assertEquals(name, FileName.of(words, ".pdf"));
    }
}
