package hexagonia.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.text.Messages;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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

    @Test
    void anotherReasonIsThatOfTheSystem() {
        assertEquals(
                "The exploration, the dossier and the preferences cannot be saved: a: No space left on device.",
                Note.refused(new FileSystemException("a", null, "No space left on device"))
                        .in(ENGLISH));
    }
}
