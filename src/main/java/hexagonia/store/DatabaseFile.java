package hexagonia.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/// The file of a database, read without SQLite, which would write beside it. What another program has still to write
/// into the file stands in a journal beside; without it the file is half of the truth, and is refused.
record DatabaseFile(Path file) {
    /// The largest file that is read, in bytes.
    private static final long LARGEST = 512L << 20;

    /// The head of a log of changes that holds none.
    private static final int EMPTY_LOG = 32;

    /// Its bytes, as they stand at one moment.
    ///
    /// @throws StoreException if it is no file, too large, or not whole without its journal
    byte[] bytes() throws IOException, StoreException {
        Path real = file.toRealPath();
        if (!Files.isRegularFile(real)) {
            throw new StoreException("store.no-file", file.toString(), null);
        }
        long size = Files.size(real);
        long most = Math.min(LARGEST, Runtime.getRuntime().maxMemory() / 3);
        if (size > most) {
            throw new StoreException("store.file-too-large", List.of(file.toString(), Long.toString(most >> 20)), null);
        }
        refuseJournals(real);
        FileTime before = Files.getLastModifiedTime(real);
        byte[] bytes = read(real, (int) size);
        refuseJournals(real);
        if (bytes.length != Files.size(real) || !before.equals(Files.getLastModifiedTime(real))) {
            throw new StoreException("store.changing", file.toString(), null);
        }
        return bytes;
    }

    private static byte[] read(Path real, int size) throws IOException {
        try (InputStream in = Files.newInputStream(real)) {
            return in.readNBytes(size);
        }
    }

    private void refuseJournals(Path real) throws IOException, StoreException {
        Path log = real.resolveSibling(real.getFileName() + "-wal");
        if (Files.exists(log) && Files.size(log) > EMPTY_LOG) {
            throw pending(log);
        }
        Path journal = real.resolveSibling(real.getFileName() + "-journal");
        if (Files.exists(journal) && Files.size(journal) > 0 && begins(journal)) {
            throw pending(journal);
        }
    }

    /// Whether a journal still holds: a program that is done with it blanks its first byte, empties or removes it.
    private static boolean begins(Path journal) throws IOException {
        try (InputStream in = Files.newInputStream(journal)) {
            return in.read() > 0;
        }
    }

    private StoreException pending(Path journal) {
        return new StoreException(
                "store.pending", List.of(file.toString(), journal.getFileName().toString()), null);
    }
}
