package hexagonia.cli;

import hexagonia.settings.AtomicFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writes the files that a command was asked for, whole or not at all. What is not a file, such as `/dev/stdout`, is
/// written to as it is.
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
                AtomicFile.write(Files.exists(absolute) ? absolute.toRealPath() : absolute, bytes);
            }
        } catch (AccessDeniedException denied) {
            throw new Refusal("cli.write-denied", file.toString());
        } catch (FileAlreadyExistsException notAFolder) {
            throw new Refusal("cli.write-no-folder", file.toString(), notAFolder.getFile());
        } catch (IOException refused) {
            throw new Refusal("cli.cannot-write", file.toString(), reason(refused));
        }
    }

    private static String reason(IOException refused) {
        String said = refused instanceof FileSystemException f ? f.getReason() : refused.getMessage();
        return said != null ? said : refused.getClass().getSimpleName();
    }
}
