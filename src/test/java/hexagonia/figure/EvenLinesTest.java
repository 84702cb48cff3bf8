package hexagonia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.exhibit.Exhibits;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Titles in several lines: no more lines than they need, ending where a clause does.
class EvenLinesTest {
    private static final Letters TITLE = Letters.semibold(17);
    private static final TextMeasure MEASURE = TextMeasure.bundled();

    private static List<String> lines(String text, double room) {
        return MEASURE.lines(text, TITLE, EvenLines.width(text, TITLE, room));
    }

    @Test
    void aLineEndsWhereAClauseDoes() {
        assertEquals(
                List.of(
                        "En Île-de-France, 254,8 des 446,6\u202FM€ situés (57\u00A0%)\u202F;",
                        "≤\u202F185,4 sur 632\u202FM€ n’ont pas de région"),
                lines(
                        "En Île-de-France, 254,8 des 446,6\u202FM€ situés (57\u00A0%)\u202F; ≤\u202F185,4 sur"
                                + " 632\u202FM€ n’ont pas de région",
                        736));
        assertEquals(
                List.of("one, two, three, four,", "five, six, seven, eight"),
                lines("one, two, three, four, five, six, seven, eight", 300));
    }

    @Test
    void noNumberStandsApartFromWhatItCounts() {
        String title = "Quatre clusters sur neuf sont en Île-de-France\u00A0: 200 des 360\u202FM€";
        for (double room = 360; room < 540; room += 10) {
            String last = lines(title, room).getLast();
            assertTrue(last.endsWith("200 des 360\u202FM€"), last);
        }
    }

    @Test
    void oneLineKeepsItsRoom() {
        assertEquals(500, EvenLines.width("Un titre", TITLE, 500));
    }

    /// No title of the real strategy takes more lines than it needs, or leaves its room.
    @Test
    void noTitleTakesMoreLinesThanItNeeds() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Looking looking = Looking.atBundled(locale);
            for (var exhibit : Exhibits.all()) {
                String title =
                        exhibit.of(looking.findings(), looking.labels()).head().finding();
                for (double room = 180; room < 900; room += 20) {
                    double even = EvenLines.width(title, TITLE, room);
                    assertTrue(even <= room, title);
                    assertEquals(
                            MEASURE.lines(title, TITLE, room).size(),
                            MEASURE.lines(title, TITLE, even).size(),
                            title);
                }
            }
        }
    }
}
