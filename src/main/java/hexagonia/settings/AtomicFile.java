package hexagonia.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Replaces the content of a file at once: whoever reads it, at any moment and after any crash, finds the whole old
/// content or the whole new one.
///
/// The new content is written to a file beside, brought to the disk, and given the name of the old one. Safe to use
/// from several threads and processes: the last to end wins.
public final class AtomicFile {
    private static final String UNFINISHED = ".tmp";
    private static final Pattern MADE_BY = Pattern.compile("\\.(\\d{1,18})-\\d+\\.tmp$");

    private AtomicFile() {}

    /// Makes `text` the content of `file`, as UTF-8.
    ///
    /// @throws IOException if it cannot be written; the old content then stands as it was
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Makes `content` the content of `file`, whose folder is made if it does not exist.
    ///
    /// @throws IOException if it cannot be written; the old content then stands as it was
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path beside = beside(folder, "");
        Files.deleteIfExists(beside);
        try {
            try (FileChannel channel =
                    FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
        bringToDisk(folder);
    }

    private static Path beside(Path folder, String what) {
        return folder.resolve(".hexagonia" + what + "."
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId() + UNFINISHED);
    }

    /// Makes a folder of these files, in the place of one that is there: all of it or, where that fails, none.
    ///
    /// @throws IOException if it cannot be made; a folder that was there then stands as it was
    public static void writeFolder(Path folder, Map<String, byte[]> files) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path made = beside(parent, ".new");
        Path former = beside(parent, ".old");
        remove(made);
        Files.createDirectory(made);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(made.resolve(file.getKey()), file.getValue());
            }
            if (Files.exists(folder)) {
                Files.move(folder, former);
            }
            try {
                Files.move(made, folder);
            } catch (IOException refused) {
                if (Files.exists(former)) {
                    Files.move(former, folder);
                }
                throw refused;
            }
        } finally {
            remove(made);
            remove(former);
        }
        bringToDisk(parent);
    }

    /// Writes files, and folders of files, into a folder that is empty.
    public interface Filling {
        void into(Path folder) throws IOException;
    }

    /// Adds to a folder, which is made if it is not there: all that `filling` writes or, where that fails, nothing.
    ///
    /// @throws IOException if it cannot be written; a folder that was there then stands as it was
    public static void addTo(Path folder, Filling filling) throws IOException {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        Files.createDirectories(there);
        Path made = beside(there, ".new");
        remove(made);
        Files.createDirectory(made);
        try {
            filling.into(made);
            if (Files.exists(folder)) {
                merge(made, folder);
            } else {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                move(made, folder);
            }
        } finally {
            remove(made);
        }
    }

    /// Moves files to where others may stand; where one cannot take its place, none does.
    private static void merge(Path made, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(made)) {
            List<Path> files =
                    all.filter(Files::isRegularFile).map(made::relativize).toList();
            for (Path file : files) {
                Files.createDirectories(folder.resolve(file).getParent());
                if (Files.isDirectory(folder.resolve(file))) {
                    throw new FileAlreadyExistsException(folder.resolve(file).toString());
                }
            }
            for (Path file : files) {
                move(made.resolve(file), folder.resolve(file));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /// Removes what processes that are no more left unfinished in `folder`.
    static void sweep(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (Path file : left) {
                Matcher made = MADE_BY.matcher(file.getFileName().toString());
                if (made.find()
                        && ProcessHandle.of(Long.parseLong(made.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            // What cannot be tidied up does no harm.
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Makes the new name last as well. Systems that cannot open a folder do it by themselves.
    private static void bringToDisk(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // The content is on the disk; the name follows when the system finds it right.
        }
    }
}
