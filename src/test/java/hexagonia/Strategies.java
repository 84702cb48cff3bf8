package hexagonia;

import hexagonia.model.Strategy;
import hexagonia.source.DataFileException;
import hexagonia.source.StrategyFiles;
import hexagonia.store.Database;
import hexagonia.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// The strategies that tests open: the one bundled with the program, and one of another shape.
public final class Strategies {
    /// The files that the bundled database is built from.
    public static final Path FILES = Path.of("assets", "strategy");

    /// The files of a strategy with two levers, one axis, one document, no overseas and nothing inferred.
    public static final Path OTHER_FILES = Path.of("src", "test", "resources", "other-strategy");

    private Strategies() {}

    public static Strategy bundled() {
        return read(FILES);
    }

    public static Strategy other() {
        return read(OTHER_FILES);
    }

    /// The bytes of the bundled database.
    public static byte[] bundledDatabase() {
        try (InputStream in = Strategies.class.getResourceAsStream("/hexagonia/strategy.db")) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// An open database with these bytes.
    public static Database open(byte[] bytes) {
        try {
            return Database.open(bytes, "strategy.db");
        } catch (StoreException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static Strategy read(Path folder) {
        try {
            return StrategyFiles.read(folder);
        } catch (DataFileException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
