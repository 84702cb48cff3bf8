package hexagonia.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The version of the program, which the build writes beside the classes.
public final class Version {
    private Version() {}

    /// The name of the program and its version.
    public static String ofProgram() {
        try (InputStream in = Version.class.getResourceAsStream("/hexagonia/version.txt")) {
            return "Hexagonia " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
