package hexagonia.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderWhoseFilesAreNotAllWrittenIsNotBegun() throws IOException {
        assertThrows(
                IOException.class,
                () -> AtomicFile.addTo(folder.resolve("new/all"), into -> {
                    Files.createDirectories(into.resolve("fr/dark"));
                    Files.writeString(into.resolve("fr/dark/overview.png"), "half");
                    throw new IOException("no space left");
                }));

        assertEquals(List.of(folder), below());
    }

    @Test
    void filesAreAddedToThoseThatAreThere() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("index.html"), "former");

        AtomicFile.addTo(folder, into -> {
            Files.createDirectories(into.resolve("fr"));
            Files.writeString(into.resolve("fr/a.png"), "a");
            Files.writeString(into.resolve("index.html"), "new");
        });

        assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
        assertEquals("new", Files.readString(folder.resolve("index.html")));
        assertEquals(5, below().size());
    }

    private List<Path> below() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}
