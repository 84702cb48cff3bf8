package hexagonia;

import hexagonia.cli.Refusal;
import hexagonia.cli.Workshop;
import hexagonia.explore.Explorer;
import hexagonia.explore.StrategyIndex;
import hexagonia.geo.Towns;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import hexagonia.rules.Gazetteer;
import hexagonia.rules.Rules;
import hexagonia.source.DataFileException;
import hexagonia.source.StrategyFiles;
import hexagonia.store.Database;
import hexagonia.store.DatabaseReader;
import hexagonia.store.DatabaseWriter;
import hexagonia.store.FullText;
import hexagonia.store.Query;
import hexagonia.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Files and databases of this machine, and the database bundled with the program.
final class LocalWorkshop implements Workshop {
    private static final String BUNDLED = "/hexagonia/strategy.db";

    @Override
    public List<Violation> check(Optional<Path> folderOrDatabase) throws Refusal {
        Optional<Path> folder = folderOrDatabase.filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return Rules.broken(open(folderOrDatabase), communes());
        }
        try {
            return Rules.broken(StrategyFiles.read(folder.get()), communes());
        } catch (DataFileException broken) {
            return broken.violations();
        }
    }

    @Override
    public Strategy read(Path folder) throws Refusal {
        try {
            return StrategyFiles.read(folder);
        } catch (DataFileException broken) {
            throw new Refusal("cli.cannot-read", folder.toString());
        }
    }

    @Override
    public byte[] database(Strategy strategy) throws Refusal {
        try {
            return DatabaseWriter.bytes(strategy);
        } catch (StoreException refused) {
            throw refusal(refused);
        }
    }

    @Override
    public byte[] bytes(Optional<Path> database) throws Refusal {
        if (database.isPresent()) {
            try {
                return Files.readAllBytes(database.get());
            } catch (IOException unreadable) {
                throw new Refusal("store.unreadable", database.get().toString());
            }
        }
        try (InputStream in = LocalWorkshop.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new Refusal("store.not-bundled");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new Refusal("store.not-bundled");
        }
    }

    @Override
    public Strategy open(Optional<Path> database) throws Refusal {
        try (Database opened = Database.open(bytes(database), name(database))) {
            return DatabaseReader.read(opened);
        } catch (StoreException refused) {
            throw refusal(refused);
        }
    }

    @Override
    public Explorer explorer(Optional<Path> database) throws Refusal {
        try {
            Database opened = Database.open(bytes(database), name(database));
            return new Explorer(new StrategyIndex(DatabaseReader.read(opened)), new FullText(opened));
        } catch (StoreException refused) {
            throw refusal(refused);
        }
    }

    @Override
    public Answer query(Optional<Path> database, String sql) throws Refusal {
        try (Database opened = Database.open(bytes(database), name(database))) {
            Query.Answer answer = Query.ask(opened, sql);
            return new Answer(answer.headings(), answer.rows());
        } catch (StoreException refused) {
            throw refusal(refused);
        }
    }

    private static Gazetteer communes() {
        return new Communes(Towns.bundled());
    }

    /// Why a database is refused, for the user.
    private static Refusal refusal(StoreException refused) {
        return new Refusal(refused.key(), refused.details().toArray(String[]::new));
    }

    private static String name(Optional<Path> database) {
        return database.map(Path::toString).orElse("strategy.db");
    }
}
