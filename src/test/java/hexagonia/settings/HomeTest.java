package hexagonia.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {
    @TempDir
    private Path folder;

    @Test
    void theFolderIsWhereTheSystemWantsIt() {
        Path user = folder.toAbsolutePath();
        Path other = user.resolve("other");
        assertEquals(user.resolve(".config/hexagonia"), home("Linux", Map.of()));
        assertEquals(other.resolve("hexagonia"), home("Linux", Map.of("XDG_CONFIG_HOME", other.toString())));
        assertEquals(user.resolve(".config/hexagonia"), home("Linux", Map.of("XDG_CONFIG_HOME", "relative")));
        assertEquals(other.resolve("Hexagonia"), home("Windows 11", Map.of("APPDATA", other.toString())));
        assertEquals(user.resolve("Library/Application Support/Hexagonia"), home("Mac OS X", Map.of()));
        assertEquals(user.resolve(".local/state/hexagonia"), log("Linux", Map.of()));
        assertEquals(other.resolve("hexagonia"), log("Linux", Map.of("XDG_STATE_HOME", other.toString())));
        assertEquals(other.resolve("Hexagonia"), log("Windows 11", Map.of("LOCALAPPDATA", other.toString())));
        assertEquals(user.resolve("Library/Logs/Hexagonia"), log("Mac OS X", Map.of()));
        assertEquals(
                other,
                Home.of(Optional.of(other.toString()), "Linux", user, Map.of()).folder());
    }

    private Path home(String system, Map<String, String> environment) {
        return Home.of(Optional.empty(), system, folder.toAbsolutePath(), environment)
                .folder();
    }

    private Path log(String system, Map<String, String> environment) {
        return Home.of(Optional.empty(), system, folder.toAbsolutePath(), environment)
                .state();
    }

    @Test
    void preferencesComeBackWithTheKeysOfAnotherVersion() throws IOException {
        Path file = new Home(folder.resolve("new")).preferences();
        assertEquals(Preferences.NONE, Preferences.read(file));
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "language = en\ntheme = dark\ntext-size = 150\nwindow = -8 0 1280 775 maximized\nsound = off\n"
                        + "recent.1 = /data/one.db\nrecent.2 = /data/two.db\n");
        Preferences read = Preferences.read(file);
        Optional<Place> place = Optional.of(new Place(-8, 0, 1280, 775, true));
        List<String> recent = List.of("/data/one.db", "/data/two.db");
        Map<String, String> others = Map.of("sound", "off");
        assertEquals(new Preferences(Optional.of(Locale.ENGLISH), Optional.of(true), 150, place, recent, others), read);
        read.with(Locale.FRENCH, Optional.empty(), 200).write(file);
        assertEquals(
                new Preferences(Optional.of(Locale.FRENCH), Optional.empty(), 200, place, recent, others),
                Preferences.read(file));
    }

    @Test
    void theEightDatabasesOpenedLastAreKnownEachOnce() throws IOException {
        Path file = new Home(folder.resolve("new")).preferences();
        Preferences now = Preferences.NONE;
        for (int n : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 3}) {
            now = now.opened(folder.resolve(n + ".db"));
        }
        now.write(file);
        assertEquals(
                List.of(3, 9, 8, 7, 6, 5, 4, 2).stream()
                        .map(n -> folder.resolve(n + ".db").toAbsolutePath().toString())
                        .toList(),
                Preferences.read(file).recent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "language = tlh",
                "text-size = huge",
                "theme = pink",
                "text-size = -3",
                "window = 1 2",
                "recent.1 = a\\u0000b"
            })
    void valuesThatMakeNoSenseAreNotSilentlyDropped(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("p"), line);
        assertThrows(IOException.class, () -> Preferences.read(file));
    }

    @Test
    void damagedPreferencesAreToldApart() throws IOException {
        Path file = Files.write(folder.resolve("p"), new byte[] {(byte) 0xC3, (byte) 0x28, 0, 0});
        assertThrows(IOException.class, () -> Preferences.read(file));
        assertThrows(IOException.class, () -> Preferences.read(Files.writeString(file, "a = \\u12")));
        assertThrows(IOException.class, () -> Preferences.read(Files.writeString(file, "")));
    }

    @Test
    void aDamagedFileIsSetAsideAndNothingOfItIsLost() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "first");
        Path aside = Home.setAside(file);
        Files.writeString(file, "second");
        Path other = Home.setAside(file);
        assertFalse(Files.exists(file));
        assertEquals("first", Files.readString(aside));
        assertEquals("second", Files.readString(other));
    }

    @Test
    void everyNameHasAFileOfItsOwn() throws IOException {
        Shelf shelf = new Home(folder).shelf();
        assertEquals(List.of(), shelf.files());
        List<String> names =
                List.of("IA & santé", "ia sante", "Ia, Sante", "../../etc/passwd", "漢字", "CON", "a".repeat(300));
        for (String name : names) {
            shelf.put(name, name);
        }
        assertEquals(names.size(), shelf.files().size());
        for (String name : names) {
            assertEquals(name, Files.readString(shelf.file(name)));
            assertEquals(shelf.folder(), shelf.file(name).getParent());
        }
        shelf.remove("漢字");
        assertFalse(shelf.files().contains(shelf.file("漢字")));
    }

    @Test
    void whatADeadProcessLeftUnfinishedIsRemovedAndNothingElse() throws IOException {
        long dead = 999_999_999_999L;
        long alive = ProcessHandle.current().pid();
        Path left = Files.writeString(folder.resolve("a-1.json." + dead + "-1.tmp"), "");
        Path underWay = Files.writeString(folder.resolve("a-1.json." + alive + "-1.tmp"), "");
        Path foreign = Files.writeString(folder.resolve("notes.tmp"), "");
        AtomicFile.sweep(folder);
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(underWay));
        assertTrue(Files.exists(foreign));
    }

    @Test
    void aFileThatCannotBeWrittenStaysAsItWas() throws IOException {
        Path file = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(file.resolve("inside"), "");
        assertThrows(IOException.class, () -> AtomicFile.write(file, "new"));
        try (var all = Files.list(folder)) {
            assertEquals(List.of(file), all.toList());
        }
    }
}
