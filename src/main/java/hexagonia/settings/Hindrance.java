package hexagonia.settings;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What commonly keeps a file from being written. Systems say it in words of their own, in whatever language they run:
/// those that are known are told in the language of the window.
public enum Hindrance {
    FULL("No space left on device", "Disk quota exceeded", "There is not enough space on the disk"),
    READ_ONLY("Read-only file system", "The media is write protected"),
    TOO_LONG("File name too long"),
    IN_USE("Device or resource busy", "Text file busy", "being used by another process");

    private final List<String> words;

    Hindrance(String... words) {
        this.words = List.of(words);
    }

    /// What a refusal tells of, where it is known.
    public static Optional<Hindrance> of(IOException refused) {
        String said = String.valueOf(refused.getMessage());
        return Stream.of(values())
                .filter(h -> h.words.stream().anyMatch(said::contains))
                .findFirst();
    }
}
