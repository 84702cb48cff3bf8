package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.export.FigureFiles;
import hexagonia.figure.Figure;
import hexagonia.figure.FigureText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares figures and texts with the text that was agreed on, `src/test/resources/goldens/NAME.txt`. Run the tests
/// with `-Dgoldens=write` to agree on what they are now, and read the difference like code. A picture of what was
/// written, or of what differs, then lies in `target/goldens` to be looked at.
public final class Goldens {
    private static final Path AGREED = Path.of("src", "test", "resources", "goldens");
    private static final Path LOOK = Path.of("target", "goldens");

    private Goldens() {}

    public static void check(String name, Figure figure) {
        var text = FigureText.of(figure);
        if (!agrees(name, text) || isWriting()) {
            look(name, figure);
        }
        check(name, text);
    }

    /// The same for what is text in itself.
    public static void check(String name, String text) {
        try {
            var file = AGREED.resolve(name + ".txt");
            if (isWriting()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            if (!agrees(name, text)) {
                Files.createDirectories(LOOK.resolve(name).getParent());
                Files.writeString(LOOK.resolve(name + ".txt"), text);
            }
            assertEquals(agreed(name), text, name + " differs; see target/goldens/" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWriting() {
        return "write".equals(System.getProperty("goldens"));
    }

    private static boolean agrees(String name, String text) {
        return agreed(name).equals(text);
    }

    private static String agreed(String name) {
        var file = AGREED.resolve(name + ".txt");
        try {
            return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void look(String name, Figure figure) {
        try {
            Files.createDirectories(LOOK.resolve(name).getParent());
            try (var out = Files.newOutputStream(LOOK.resolve(name + ".png"))) {
                FigureFiles.png(figure, 144, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
