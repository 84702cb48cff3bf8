package hexagonia.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.model.Mandate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// When a function is held, in words a reader would use.
@WithoutWindow
class DatedTest {
    private static final Pattern WRONG = Pattern.compile(
            "\\b(partir du|au) \\d{4}|\\bau \\p{Ll}+ \\d{4}|\\bpartir du \\p{Ll}+ \\d{4}|\\bde (avril|août|octobre)");

    private static String when(String mandate, Locale language) {
        Looking looking = Looking.atBundled(language);
        Mandate found = looking.explorer().index().strategy().mandates().stream()
                .filter(m -> m.id().equals(mandate))
                .findFirst()
                .orElseThrow();
        return new Dated(looking.labels()).when(found).replace('\u00a0', ' ');
    }

    private static void says(String mandate, String french, String english) {
        assertEquals(List.of(french, english), List.of(when(mandate, Locale.FRENCH), when(mandate, Locale.ENGLISH)));
    }

    @Test
    void aFunctionIsSaidByADocumentOrBeginsOrIsObtained() {
        says(
                "mandate-chappaz-essec",
                "d’après l’entretien du 19 mars 2025",
                "according to the interview of 19 March 2025");
        says("mandate-le-maire", "d’après le document du 22 mai 2024", "according to the press kit of 22 May 2024");
        says("mandate-macron", "d’après l’éditorial de juin 2023", "according to the editorial of June 2023");
        says("mandate-chappaz-mba", "en 2018", "in 2018");
        says("mandate-chappaz-french-tech", "à partir de 2021", "from 2021");
        says("mandate-chappaz-secretaire-d-etat", "à partir du 21 septembre 2024", "from 21 September 2024");
    }

    @Test
    void noDateIsPrintedWithThePrepositionOfAnother() {
        Looking looking = Looking.atBundled(Locale.FRENCH);
        Dated dated = new Dated(looking.labels());
        String all = looking.explorer().index().strategy().mandates().stream()
                .map(dated::when)
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');

        assertTrue(WRONG.matcher(all).results().findAny().isEmpty(), all);
    }
}
