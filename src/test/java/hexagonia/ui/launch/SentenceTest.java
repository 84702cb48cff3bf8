package hexagonia.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceTest {
    static Stream<Missing> everythingThatMayBeMissing() {
        return Stream.of(
                Missing.DISPLAY,
                Missing.answer(":4242"),
                Missing.XWAYLAND,
                Missing.libraries(List.of(Library.GTK, Library.XTST)),
                Missing.otherLibrary("libatk-1.0.so.0"),
                Missing.FONT);
    }

    @ParameterizedTest
    @MethodSource("everythingThatMayBeMissing")
    void isOneLineThatNamesTheThingInBothLanguages(Missing missing) {
        for (Locale session : List.of(Locale.FRANCE, Locale.UK)) {
            String sentence = Launcher.sentence(missing.key(), missing.values(), session);
            assertEquals(1, sentence.lines().count());
            assertFalse(sentence.contains("{"), sentence);
            missing.values().forEach(value -> assertTrue(sentence.contains(value), sentence));
        }
    }

    @ParameterizedTest
    @MethodSource("everythingThatMayBeMissing")
    void isInEnglishWhereTheSessionIsNotFrench(Missing missing) {
        String english = Launcher.sentence(missing.key(), missing.values(), Locale.UK);
        assertEquals(english, Launcher.sentence(missing.key(), missing.values(), Locale.GERMANY));
        assertFalse(english.equals(Launcher.sentence(missing.key(), missing.values(), Locale.CANADA_FRENCH)));
        assertTrue(english.chars().allMatch(c -> c < 128), "a terminal without a language shows it too");
    }
}
