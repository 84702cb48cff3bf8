package hexagonia.settings;

import hexagonia.text.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The log of faults: two files of a bounded size, the older given up for the newer. Of a fault it holds when it
/// happened, the versions of program, Java and system, its class and the lines of code it passed: nothing that a user
/// has written, chosen or named. Messages are left out, since they quote files and words. Used by one thread at a time.
public final class FaultLog {
    /// The most that one of its two files holds, in bytes.
    public static final long LARGEST = 128 << 10;

    private static final int DEEPEST = 40;

    private final Path file;
    private final Path older;

    FaultLog(Path folder) {
        file = folder.resolve("faults.log");
        older = folder.resolve("faults.old.log");
    }

    /// Adds a fault. Where that is refused nobody is told: the fault itself was.
    public void note(Throwable fault) {
        try {
            write(fault);
        } catch (IOException _) {
            // A log is no end in itself.
        }
    }

    private void write(Throwable fault) throws IOException {
        String text = String.join("\n", lines(fault)) + "\n";
        Files.createDirectories(file.getParent());
        if (size() + text.length() > LARGEST) {
            Files.move(file, older, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private long size() throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException _) {
            return 0;
        }
    }

    private static List<String> lines(Throwable fault) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                " · ",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                Version.ofProgram(),
                "Java " + System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch")));
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = fault; cause != null && told.add(cause); cause = cause.getCause()) {
            lines.add(cause.getClass().getName());
            Stream.of(cause.getStackTrace()).limit(DEEPEST).forEach(frame -> lines.add("  " + frame));
            if (lines.size() > 4 * DEEPEST) {
                break;
            }
        }
        return lines;
    }
}
