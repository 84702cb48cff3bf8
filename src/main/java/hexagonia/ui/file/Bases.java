package hexagonia.ui.file;

import hexagonia.text.Messages;
import hexagonia.ui.state.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// Opens databases. Called on any thread but that of JavaFX, since reading takes its time.
@FunctionalInterface
public interface Bases {
    /// What came of opening a database.
    sealed interface Answer {}

    /// It is read; its session stands where it was left the last time.
    record Opened(Session session) implements Answer {}

    /// It is not shown, for a reason that is told in one sentence.
    record Refused(Function<Messages, String> why) implements Answer {}

    /// A database that cannot be read any more, for a reason that is told in one sentence.
    final class Unread extends IOException {
        private static final long serialVersionUID = 1;

        private final transient Function<Messages, String> why;

        public Unread(Function<Messages, String> why) {
            this.why = why;
        }

        public String in(Messages words) {
            return why.apply(words);
        }
    }

    /// Opens the database in `file`, the one that comes with the program where none is named.
    Answer open(Optional<Path> file);

    /// The bytes of that database as they stand.
    default byte[] bytes(Optional<Path> file) throws Unread {
        throw new Unread(words -> words.get("extract.no-database"));
    }
}
