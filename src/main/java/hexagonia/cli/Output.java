package hexagonia.cli;

import hexagonia.settings.AtomicFile;
import hexagonia.settings.Unwritten;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Writes the files that a command was asked for, whole or not at all. What is not a file, such as `/dev/stdout`, is
/// written to as it is.
final class Output {
    private static final int HEAD = 4;

    /// How the names of files end that are of some form.
    private static final Set<String> ENDS =
            Set.of("pdf", "svg", "png", "xlsx", "csv", "json", "geojson", "zip", "db", "sqlite", "hexadossier");

    private Output() {}

    /// Writes `file`; where that takes the place of a file of another kind, which no command of this sort wrote, it is
    /// said on the desk.
    static void write(Path file, byte[] bytes, Desk desk) throws Refusal {
        Path absolute = file.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new Refusal("cli.write-folder", file.toString());
        }
        try {
            if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
                Files.write(absolute, bytes, StandardOpenOption.WRITE);
            } else {
                boolean other = isOfAnotherKind(absolute, bytes);
                AtomicFile.write(Files.exists(absolute) ? absolute.toRealPath() : absolute, bytes);
                if (other) {
                    desk.err().println(desk.messages().get("cli.replaced", file));
                }
            }
        } catch (IOException refused) {
            Unwritten why = Unwritten.of(file, refused);
            throw new Refusal(why.key(), why.arguments().toArray(String[]::new));
        }
    }

    /// Writes files into a folder of their own, which takes the place of one with files of these names alone. Any other
    /// folder is left as it is.
    static void write(Path folder, Map<String, byte[]> files) throws Refusal {
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
        } catch (IOException refused) {
            Unwritten why = Unwritten.of(folder, refused);
            throw new Refusal(why.key(), why.arguments().toArray(String[]::new));
        }
    }

    /// Adds files to a folder: all of them or none.
    static void add(Path folder, AtomicFile.Filling files) throws Refusal {
        try {
            AtomicFile.addTo(folder, files);
        } catch (IOException refused) {
            Unwritten why = Unwritten.of(folder, refused);
            throw new Refusal(why.key(), why.arguments().toArray(String[]::new));
        }
    }

    /// Whether a file is called as files of another form are than those whose names end so.
    static boolean isMisnamed(Path file, String... ends) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String end = name.substring(name.lastIndexOf('.') + 1);
        return ENDS.contains(end) && !List.of(ends).contains(end);
    }

    /// Files of one kind begin alike.
    private static boolean isOfAnotherKind(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            return head.length > 0 && !Arrays.equals(head, Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)));
        }
    }
}
