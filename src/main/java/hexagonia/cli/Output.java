package hexagonia.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes files whole or not at all: into a draft beside the file, which then takes its name. What is not a file, such
/// as `/dev/stdout`, is written to as it is.
final class Output {
    private Output() {}

    static void write(Path file, byte[] bytes) throws Refusal {
        Path absolute = file.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new Refusal("cli.write-folder", file.toString());
        }
        try {
            if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
                Files.write(absolute, bytes, StandardOpenOption.WRITE);
            } else {
                replace(Files.exists(absolute) ? absolute.toRealPath() : absolute, bytes);
            }
        } catch (AccessDeniedException denied) {
            throw new Refusal("cli.write-denied", file.toString());
        } catch (FileAlreadyExistsException notAFolder) {
            throw new Refusal("cli.write-no-folder", file.toString(), notAFolder.getFile());
        } catch (IOException refused) {
            throw new Refusal("cli.cannot-write", file.toString(), reason(refused));
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(".hexagonia-" + UUID.randomUUID() + ".part");
        try {
            Files.write(draft, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String reason(IOException refused) {
        String said = refused instanceof FileSystemException f ? f.getReason() : refused.getMessage();
        return said != null ? said : refused.getClass().getSimpleName();
    }
}
