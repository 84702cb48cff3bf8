package hexagonia.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folder of the user's configuration that belongs to the program. It need not exist before something is kept.
public record Home(Path folder) {
    private static final long LARGEST = 16L << 20;

    /// Where the system wants it: `XDG_CONFIG_HOME`, `APPDATA` or `~/Library/Application Support`. The property
    /// `hexagonia.home` overrides it.
    public static Home ofUser() {
        return of(
                Optional.ofNullable(System.getProperty("hexagonia.home")),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    static Home of(Optional<String> asked, String system, Path user, Map<String, String> environment) {
        if (asked.isPresent()) {
            return new Home(Path.of(asked.get()));
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Home(named(environment, "APPDATA")
                    .orElse(user.resolve("AppData").resolve("Roaming"))
                    .resolve("Hexagonia"));
        }
        if (name.startsWith("mac")) {
            return new Home(
                    user.resolve("Library").resolve("Application Support").resolve("Hexagonia"));
        }
        return new Home(named(environment, "XDG_CONFIG_HOME")
                .orElse(user.resolve(".config"))
                .resolve("hexagonia"));
    }

    /// Relative folders are to be ignored, says the specification.
    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(v -> !v.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /// The preferences.
    public Path preferences() {
        return folder.resolve("preferences.properties");
    }

    /// The exploration under way over a strategy.
    public Path running(String strategy) {
        return folder.resolve("running").resolve(Shelf.fileName(strategy));
    }

    /// The named explorations.
    public Shelf shelf() {
        return new Shelf(folder.resolve("explorations"));
    }

    /// The text of a file; empty when there is none, or none that is text or of a size that we would write.
    ///
    /// @throws IOException if it is there and cannot be read
    public static Optional<String> read(Path file) throws IOException {
        try {
            return Optional.of(Files.size(file) > LARGEST ? "" : Files.readString(file));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (CharacterCodingException _) {
            return Optional.of("");
        }
    }

    /// Gives a damaged file another name, beside, so that nothing of it is lost; the new name.
    public static Path setAside(Path file) throws IOException {
        for (int n = 1; ; n++) {
            Path aside = file.resolveSibling(file.getFileName() + (n == 1 ? ".damaged" : ".damaged-" + n));
            if (!Files.exists(aside)) {
                return Files.move(file, aside);
            }
        }
    }
}
