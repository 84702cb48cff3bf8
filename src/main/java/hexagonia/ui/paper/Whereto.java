package hexagonia.ui.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user where a file goes or comes from.
public interface Whereto {
    /// The file chosen, empty where the user thinks better of it. `title` is what is asked, `name` what the file would
    /// be called. On the JavaFX thread.
    Optional<Path> ask(String title, String name);

    /// The file that is to be opened, empty where the user thinks better of it. `endings` are those of the files that
    /// are offered. On the JavaFX thread.
    default Optional<Path> from(String title, List<String> endings) {
        return Optional.empty();
    }
}
