package hexagonia.settings;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/// A folder of texts, one file each, called by names that a user chose. What the texts say is none of its business,
/// but that each holds its own name is: file names are only made from it.
public record Shelf(Path folder) {
    private static final String ENDING = ".json";
    private static final int LONGEST = 48;

    /// The files, in no order; none when the folder does not exist. What earlier processes left unfinished is removed.
    public List<Path> files() throws IOException {
        AtomicFile.sweep(folder);
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ENDING)) {
            all.forEach(files::add);
        } catch (NoSuchFileException | NotDirectoryException _) {
            return List.of();
        }
        return files;
    }

    /// Keeps `text` under `name`, in the place of what was kept under it.
    public void put(String name, String text) throws IOException {
        AtomicFile.write(file(name), text);
    }

    /// Forgets what is kept under `name`.
    public void remove(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    /// Where what is called `name` is kept.
    public Path file(String name) {
        return folder.resolve(fileName(name));
    }

    /// A file name that every system takes, readable, and its own for each name: `IA & santé` gives
    /// `ia-sante-1a2b3c4d.json`.
    static String fileName(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        CRC32 own = new CRC32();
        own.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String start = plain.substring(0, Math.min(LONGEST, plain.length()));
        return (start.isEmpty() ? "x" : start) + "-" + String.format(Locale.ROOT, "%08x", own.getValue()) + ENDING;
    }
}
