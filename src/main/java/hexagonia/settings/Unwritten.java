package hexagonia.settings;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/// Why a file could not be written, for the user: the key of a sentence and what fills it.
public record Unwritten(String key, List<String> arguments) {
    public static Unwritten of(Path file, IOException refused) {
        return Hindrance.of(refused)
                .map(hindrance -> new Unwritten(key(hindrance), List.of(file.toString())))
                .orElseGet(() -> other(file, refused));
    }

    private static String key(Hindrance hindrance) {
        return switch (hindrance) {
            case FULL -> "cli.write-full";
            case READ_ONLY -> "cli.write-read-only";
            case TOO_LONG -> "cli.write-too-long";
            case IN_USE -> "cli.write-in-use";
        };
    }

    private static Unwritten other(Path file, IOException refused) {
        return switch (refused) {
            case AccessDeniedException _ -> new Unwritten("cli.write-denied", List.of(file.toString()));
            case FileAlreadyExistsException notAFolder ->
                new Unwritten("cli.write-no-folder", List.of(file.toString(), notAFolder.getFile()));
            case FileSystemException f
            when f.getReason() == null -> new Unwritten("cli.write-nowhere", List.of(file.toString()));
            case FileSystemException f -> new Unwritten("cli.cannot-write", List.of(file.toString(), f.getReason()));
            default ->
                refused.getMessage() == null
                        ? new Unwritten("cli.write-nowhere", List.of(file.toString()))
                        : new Unwritten("cli.cannot-write", List.of(file.toString(), refused.getMessage()));
        };
    }
}
