package hexagonia;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.text.Messages;
import hexagonia.ui.file.Bases;
import hexagonia.ui.history.Keeper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBasesTest {
    private final Bases bases = new LocalBases(Keeper.none());

    @Test
    void aDatabaseThatIsGoneIsSaidInOneSentenceWhenItIsToBeHandedOver(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("other.db");
        byte[] bundled = bases.bytes(Optional.empty());
        Files.write(file, bundled);
        assertArrayEquals(bundled, bases.bytes(Optional.of(file)));

        Files.delete(file);
        Bases.Unread gone = assertThrows(Bases.Unread.class, () -> bases.bytes(Optional.of(file)));
        String sentence = gone.in(Messages.in(Locale.FRENCH));
        assertTrue(sentence.contains("other.db") && sentence.endsWith("."), sentence);
    }
}
