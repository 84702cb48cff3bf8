package hexagonia.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The file of what is under way in one window. Windows side by side have one each: a lock, which the system gives up
/// with the process, tells which are taken.
public final class Running implements AutoCloseable {
    private static final int MOST = 16;

    /// A file and what holds it.
    private record Held(Path file, FileChannel lock) {}

    private final Path file;
    private final List<Held> held;

    private Running(Path file, List<Held> held) {
        this.file = file;
        this.held = held;
    }

    /// Takes the newest file that no window holds, or one that is not there yet. `first` is what a window alone has;
    /// where nothing can be locked, that one.
    public static Running take(Path first) {
        List<Held> free = new ArrayList<>();
        try {
            Files.createDirectories(first.getParent());
            boolean fresh = false;
            for (int n = 1; n <= MOST; n++) {
                Path file = numbered(first, n);
                boolean there = Files.exists(file);
                Optional<FileChannel> lock = there || !fresh ? lock(file) : Optional.empty();
                lock.ifPresent(l -> free.add(new Held(file, l)));
                fresh |= !there && lock.isPresent();
            }
        } catch (IOException _) {
            // What cannot be locked cannot be written either, which writing will tell.
        }
        return new Running(
                free.stream()
                        .max(Comparator.comparing(h -> written(h.file())))
                        .map(Held::file)
                        .orElse(first),
                free);
    }

    private static Path numbered(Path first, int n) {
        return n == 1 ? first : first.resolveSibling(n + "-" + first.getFileName());
    }

    private static Optional<FileChannel> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file.resolveSibling(file.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException _) {
            // Another window of this process holds it.
        }
        channel.close();
        return Optional.empty();
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException _) {
            return FileTime.fromMillis(Long.MIN_VALUE);
        }
    }

    /// The file of this window.
    public Path file() {
        return file;
    }

    /// What other windows have left, which nobody else takes while this is open.
    public List<Path> left() {
        return held.stream()
                .map(Held::file)
                .filter(f -> !f.equals(file) && Files.exists(f))
                .toList();
    }

    /// Gives all of it up.
    @Override
    public void close() {
        for (Held one : held) {
            try {
                one.lock().close();
            } catch (IOException _) {
                // The lock ends with the process.
            }
        }
    }
}
