package hexagonia.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.text.Messages;
import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class KeyTest {
    @Test
    void aMenuNamesKeysAsTheGuideDoes() {
        assertEquals("Ctrl+Maj+C", named(Key.CITED, Locale.FRENCH));
        assertEquals("Ctrl+Shift+C", named(Key.CITED, Locale.ENGLISH));
        assertEquals("C", named(Key.COMPARE, Locale.FRENCH));
    }

    private static String named(Key key, Locale language) {
        return key.named(Messages.in(language))
                .map(KeyCombination::getDisplayText)
                .orElseThrow();
    }
}
