package hexagonia.ui.paper;

import hexagonia.settings.AtomicFile;
import hexagonia.settings.Unwritten;
import hexagonia.text.Messages;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.task.Elsewhere;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Writes a text to a file that the user chooses, at once or not at all, and says so. Belongs to the JavaFX thread.
public record Saving(Whereto whereto, Messages words, Overlay overlay) {
    /// Asks where the text goes; `title` is what is asked, `name` what the file would be called.
    public void save(String title, String name, String text) {
        whereto.ask(title, name).ifPresent(file -> Elsewhere.run("saving", () -> saved(file, text), overlay::say));
    }

    private String saved(Path file, String text) {
        try {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            return words.get("cli.export.done", file);
        } catch (IOException refused) {
            Unwritten why = Unwritten.of(file, refused);
            return words.get(why.key(), why.arguments().toArray());
        }
    }
}
