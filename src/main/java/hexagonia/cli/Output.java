package hexagonia.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes files whole or not at all.
final class Output {
    private Output() {}

    static void write(Path file, byte[] bytes) throws Refusal {
        Path absolute = file.toAbsolutePath();
        try {
            Files.createDirectories(absolute.getParent());
            Path draft = Files.createTempFile(absolute.getParent(), ".hexagonia-", ".part");
            try {
                Files.write(draft, bytes);
                Files.move(draft, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException refused) {
            throw new Refusal("cli.cannot-write", file.toString(), reason(refused));
        }
    }

    private static String reason(IOException refused) {
        return refused instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : refused.getClass().getSimpleName();
    }
}
