package hexagonia.explore.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.search.SearchText.Stretch;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void wordsLoseAccentsCaseLigaturesAndInnerBrackets() {
        assertEquals(
                List.of("coeur", "d", "evreux", "prairie", "psai", "3ia", "hi", "paris"),
                SearchText.of("Cœur d’Évreux – PR[AI]RIE-PSAI (3IA) Hi! PARIS").words());
        assertEquals(
                List.of("evreux"),
                SearchText.of(Normalizer.normalize("Évreux", Normalizer.Form.NFD))
                        .words());
    }

    @Test
    void aMatchSaysWhereItStandsInTheTextAsWritten() {
        assertEquals(
                Optional.of(List.of(new Stretch(0, 3))), SearchText.of("Cœur").find(SearchText.of("coeu")));
        assertEquals(
                Optional.of(List.of(new Stretch(0, 2))), SearchText.of("Cœur").find(SearchText.of("co")));
        assertEquals(
                Optional.of(List.of(new Stretch(2, 10))),
                SearchText.of("« PR[AI]RIE »").find(SearchText.of("prairi")));
        String apart = Normalizer.normalize("Évreux", Normalizer.Form.NFD);
        assertEquals(
                Optional.of(List.of(new Stretch(0, 2))), SearchText.of(apart).find(SearchText.of("é")));
    }

    @Test
    void onlyTheLastWordAskedMayBeIncomplete() {
        SearchText name = SearchText.of("Université Grenoble Alpes");
        assertTrue(name.find(SearchText.of("grenoble uni")).isPresent());
        assertEquals(Optional.empty(), name.find(SearchText.of("uni grenoble")));
        assertEquals(Optional.empty(), name.find(SearchText.of("")));
    }

    @Test
    void lettersMayBeScattered() {
        SearchText command = SearchText.of("Retirer tous les filtres");
        assertEquals(
                Optional.of(List.of(new Stretch(0, 1), new Stretch(2, 3), new Stretch(13, 14))),
                command.scattered(SearchText.of("rtl")));
        assertEquals(Optional.empty(), command.scattered(SearchText.of("xr")));
        assertEquals(Optional.empty(), command.scattered(SearchText.of("r")));
    }
}
