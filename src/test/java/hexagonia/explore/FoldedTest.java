package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Folded.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoldedTest {
    @Test
    void wordsLoseAccentsCaseLigaturesAndInnerBrackets() {
        assertEquals(
                List.of("coeur", "d", "evreux", "prairie", "psai", "3ia", "hi", "paris"),
                Folded.of("Cœur d’Évreux – PR[AI]RIE-PSAI (3IA) Hi! PARIS").words());
        assertEquals(
                List.of("evreux"),
                Folded.of(Normalizer.normalize("Évreux", Normalizer.Form.NFD)).words());
    }

    @Test
    void aMatchSaysWhereItStandsInTheTextAsWritten() {
        assertEquals(Optional.of(List.of(new Span(0, 3))), Folded.of("Cœur").find(Folded.of("coeu")));
        assertEquals(Optional.of(List.of(new Span(0, 2))), Folded.of("Cœur").find(Folded.of("co")));
        assertEquals(
                Optional.of(List.of(new Span(2, 10))),
                Folded.of("« PR[AI]RIE »").find(Folded.of("prairi")));
        String apart = Normalizer.normalize("Évreux", Normalizer.Form.NFD);
        assertEquals(Optional.of(List.of(new Span(0, 2))), Folded.of(apart).find(Folded.of("é")));
    }

    @Test
    void onlyTheLastWordAskedMayBeIncomplete() {
        Folded name = Folded.of("Université Grenoble Alpes");
        assertTrue(name.find(Folded.of("grenoble uni")).isPresent());
        assertEquals(Optional.empty(), name.find(Folded.of("uni grenoble")));
        assertEquals(Optional.empty(), name.find(Folded.of("")));
    }

    @Test
    void lettersMayBeScattered() {
        Folded command = Folded.of("Retirer tous les filtres");
        assertEquals(
                Optional.of(List.of(new Span(0, 1), new Span(2, 3), new Span(13, 14))),
                command.scattered(Folded.of("rtl")));
        assertEquals(Optional.empty(), command.scattered(Folded.of("xr")));
        assertEquals(Optional.empty(), command.scattered(Folded.of("r")));
    }
}
