package hexagonia.ui.launch;

import java.nio.file.Path;
import java.util.List;

/// What is asked of the machine before the toolkit starts. Every answer is cheap but the last two, which are asked
/// only to confirm that something is missing.
interface Probe {
    /// An environment variable; empty when unset.
    String variable(String name);

    /// A system property of Java; empty when unset.
    String property(String name);

    /// Whether something stands there: a file, a folder, a socket.
    boolean isThere(Path path);

    /// Whether a file with something in it stands there.
    boolean isFilled(Path file);

    /// The lines of a text file; none when it cannot be read.
    List<String> lines(Path file);

    /// Whether an outline font stands in the folder or below it.
    boolean holdsFont(Path folder);

    /// Whether the system loads the library of that name.
    boolean loads(String library);

    /// Whether fontconfig knows a font.
    boolean knowsFont();
}
