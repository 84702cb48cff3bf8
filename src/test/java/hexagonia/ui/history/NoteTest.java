package hexagonia.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.settings.Unwritten;
import hexagonia.text.Messages;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What the keeper says, whatever the system says to it.
class NoteTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    /// The system's own message is the name of the folder and nothing else.
    @Test
    void aFolderThatMayNotBeWrittenIsSaidToBeSo() {
        assertEquals(
                "The exploration, the dossier and the preferences cannot be saved: you lack the rights to write to"
                        + " /home/ana/.config.",
                Note.refused(new AccessDeniedException("/home/ana/.config")).in(ENGLISH));
    }

    /// The system says it in its own language, which need not be that of the window.
    @Test
    void aDiskThatIsFullIsSaidInTheLanguageOfTheWindow() {
        assertEquals(
                "The exploration, the dossier and the preferences cannot be saved: the disk is full.",
                Note.refused(new FileSystemException("a", null, "No space left on device"))
                        .in(ENGLISH));
        assertEquals(
                "L’exploration, le dossier et les préférences ne peuvent pas être enregistrés\u00A0: le disque est"
                        + " plein.",
                Note.refused(new FileSystemException("a", null, "No space left on device"))
                        .in(Messages.in(Locale.FRENCH)));
    }

    @Test
    void anotherReasonIsThatOfTheSystem() {
        assertEquals(
                "The exploration, the dossier and the preferences cannot be saved: a: Stale file handle.",
                Note.refused(new FileSystemException("a", null, "Stale file handle"))
                        .in(ENGLISH));
    }

    @Test
    void aFileThatCannotBeWrittenSaysWhyInTheLanguageOfTheWindow() {
        for (String said : List.of("No space left on device", "Read-only file system", "File name too long")) {
            Unwritten why = Unwritten.of(Path.of("a.pdf"), new FileSystemException("a.pdf", null, said));
            String sentence =
                    Messages.in(Locale.FRENCH).get(why.key(), why.arguments().toArray());
            assertTrue(sentence.startsWith("«\u00A0a.pdf\u00A0» ne peut pas être écrit\u00A0: "), sentence);
        }
    }
}
