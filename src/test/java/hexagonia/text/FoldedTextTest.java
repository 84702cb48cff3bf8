package hexagonia.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
    @Test
    void accentsCaseAndLigaturesAreTheSameAndTheRestStays() {
        assertEquals("coeur d'evreux – 3ia", FoldedText.of("Cœur d’Évreux – 3IA"));
        assertEquals("evreux", FoldedText.of(Normalizer.normalize("Évreux", Normalizer.Form.NFD)));
    }

    @Test
    void aTextIsSpelledOutWithItsAccentsAndCase() {
        assertEquals("Coeur d’Évreux", FoldedText.spelled(Normalizer.normalize("Cœur d’Évreux", Normalizer.Form.NFD)));
        assertEquals("« PRAIRIE » (3IA) [sic]", FoldedText.spelled("« PR[AI]RIE » (3IA) [sic]"));
    }
}
