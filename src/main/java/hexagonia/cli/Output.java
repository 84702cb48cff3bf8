package hexagonia.cli;

import hexagonia.settings.AtomicFile;
import hexagonia.settings.Unwritten;
import java.io.IOException;
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
        } catch (IOException refused) {
            Unwritten why = Unwritten.of(file, refused);
            throw new Refusal(why.key(), why.arguments().toArray(String[]::new));
        }
    }
}
