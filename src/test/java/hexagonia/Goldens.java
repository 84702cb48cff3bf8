package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.export.FigureFiles;
import hexagonia.figure.Figure;
import hexagonia.figure.FigureText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Compares figures, and what exhibits say, with the text that was agreed on, `src/test/resources/goldens/NAME.txt`.
/// Run the tests with
/// `-Dgoldens=write` to agree on what they are now, and read the difference like code. A picture of what was written,
/// or of what differs, then lies in `target/goldens` to be looked at.
public final class Goldens {
    private static final Path AGREED = Path.of("src", "test", "resources", "goldens");
    private static final Path LOOK = Path.of("target", "goldens");

    private Goldens() {}

    public static void check(String name, Figure figure) {
        check(name, FigureText.of(figure), Optional.of(figure));
    }

    /// Compares what something says.
    public static void check(String name, String text) {
        check(name, text, Optional.empty());
    }

    private static void check(String name, String text, Optional<Figure> figure) {
        try {
            var file = AGREED.resolve(name + ".txt");
            boolean write = "write".equals(System.getProperty("goldens"));
            if (write) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            var agreed = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
            if (write || !agreed.equals(text)) {
                look(name, figure, text);
            }
            assertEquals(agreed, text, name + " differs; see target/goldens/" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void look(String name, Optional<Figure> figure, String text) throws IOException {
        Files.createDirectories(LOOK.resolve(name).getParent());
        Files.writeString(LOOK.resolve(name + ".txt"), text);
        if (figure.isPresent()) {
            try (var out = Files.newOutputStream(LOOK.resolve(name + ".png"))) {
                FigureFiles.png(figure.get(), 144, out);
            }
        }
    }
}
