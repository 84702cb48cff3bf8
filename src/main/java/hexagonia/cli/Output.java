package hexagonia.cli;

import hexagonia.settings.AtomicFile;
import hexagonia.settings.Unwritten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;

/// Writes the files that a command was asked for, whole or not at all. What is not a file, such as `/dev/stdout`, is
/// written to as it is.
final class Output {
    private Output() {}

    /// Writes a file; whether there was one, which is replaced.
    static boolean write(Path file, byte[] bytes) throws Refusal {
        Path absolute = file.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new Refusal("cli.write-folder", file.toString());
        }
        try {
            boolean replaced = Files.isRegularFile(absolute);
            if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
                Files.write(absolute, bytes, StandardOpenOption.WRITE);
            } else {
                AtomicFile.write(Files.exists(absolute) ? absolute.toRealPath() : absolute, bytes);
            }
            return replaced;
        } catch (IOException refused) {
            Unwritten why = Unwritten.of(file, refused);
            throw new Refusal(why.key(), why.arguments().toArray(String[]::new));
        }
    }

    /// Writes files into a folder of their own; whether it was there, with files of these names alone, which are
    /// replaced. Any other folder is left as it is.
    static boolean write(Path folder, Map<String, byte[]> files) throws Refusal {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            boolean replaced = Files.exists(absolute);
            if (replaced && !Files.isDirectory(absolute)) {
                throw new Refusal("cli.write-no-folder", folder.toString(), folder.toString());
            }
            if (replaced) {
                try (Stream<Path> there = Files.list(absolute)) {
                    if (!there.allMatch(p -> files.containsKey(p.getFileName().toString()))) {
                        throw new Refusal("cli.write-strange-folder", folder.toString());
                    }
                }
            }
            AtomicFile.writeFolder(absolute, files);
            return replaced;
        } catch (IOException refused) {
            Unwritten why = Unwritten.of(folder, refused);
            throw new Refusal(why.key(), why.arguments().toArray(String[]::new));
        }
    }
}
