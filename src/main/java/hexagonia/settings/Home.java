package hexagonia.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folders of the user that belong to the program: one for what is kept, one for the log. They need not exist
/// before something is written.
public record Home(Path folder, Path state) {
    private static final long LARGEST = 16L << 20;

    /// All in one folder.
    public Home(Path folder) {
        this(folder, folder.resolve("log"));
    }

    /// Where the system wants them: `XDG_CONFIG_HOME` and `XDG_STATE_HOME`, `APPDATA` and `LOCALAPPDATA`, or below
    /// `~/Library`. The property `hexagonia.home` overrides them.
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
            Path data = user.resolve("AppData");
            return new Home(
                    named(environment, "APPDATA", data.resolve("Roaming")).resolve("Hexagonia"),
                    named(environment, "LOCALAPPDATA", data.resolve("Local")).resolve("Hexagonia"));
        }
        if (name.startsWith("mac")) {
            Path library = user.resolve("Library");
            return new Home(
                    library.resolve("Application Support").resolve("Hexagonia"),
                    library.resolve("Logs").resolve("Hexagonia"));
        }
        return new Home(
                named(environment, "XDG_CONFIG_HOME", user.resolve(".config")).resolve("hexagonia"),
                named(environment, "XDG_STATE_HOME", user.resolve(".local").resolve("state"))
                        .resolve("hexagonia"));
    }

    /// Relative folders are to be ignored, says the specification.
    private static Path named(Map<String, String> environment, String variable, Path usual) {
        return Optional.ofNullable(environment.get(variable))
                .filter(v -> !v.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(usual);
    }

    /// The preferences.
    public Path preferences() {
        return folder.resolve("preferences.properties");
    }

    /// The exploration under way over a strategy.
    public Path running(String strategy) {
        return folder.resolve("running").resolve(Shelf.fileName(strategy));
    }

    /// The dossier under way over a strategy.
    public Path dossier(String strategy) {
        return folder.resolve("dossiers").resolve(Shelf.fileName(strategy));
    }

    /// The log of faults.
    public FaultLog faults() {
        return new FaultLog(state);
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
