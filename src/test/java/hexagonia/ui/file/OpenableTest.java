package hexagonia.ui.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"autre.db", "A.DB", "a b.sqlite", "a.sqlite3", "a.hexaexploration", "a.hexadossier", "a.pdf"})
    void whatTheWindowOpensIsOpenedFromTheCommandLineToo(String name) {
        assertTrue(Openable.is(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "note.txt", "--db", "db", "a.db.txt", ""})
    void allElseIsForTheCommands(String name) {
        assertFalse(Openable.is(name));
    }
}
