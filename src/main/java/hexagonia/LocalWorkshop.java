package hexagonia;

import hexagonia.cli.Refusal;
import hexagonia.cli.Workshop;
import hexagonia.explore.Explorer;
import hexagonia.explore.StrategyIndex;
import hexagonia.geo.Towns;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import hexagonia.rules.Rules;
import hexagonia.source.DataFileException;
import hexagonia.source.StrategyFiles;
import hexagonia.store.DatabaseWriter;
import hexagonia.store.FullText;
import hexagonia.store.Query;
import hexagonia.store.StoreException;
import hexagonia.wording.SearchWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Files and databases of this machine, and the database bundled with the program.
final class LocalWorkshop implements Workshop {
    private final List<Violation> standing = new ArrayList<>();

    @Override
    public List<Violation> check(Optional<Path> folderOrDatabase) throws Refusal {
        Optional<Path> folder = folderOrDatabase.filter(Files::isDirectory);
        if (folder.isPresent()) {
            try {
                return Rules.broken(StrategyFiles.read(folder.get()), new Communes(Towns.bundled()));
            } catch (DataFileException broken) {
                return broken.violations();
            }
        }
        if (folderOrDatabase.filter(file -> file.toString().endsWith(".json")).isPresent()) {
            throw new Refusal("cli.no-folder", folderOrDatabase.get().toString());
        }
        if (folderOrDatabase.isPresent()) {
            try (Opened found = Opened.found(folderOrDatabase.get())) {
                return found.broken();
            }
        }
        try (Opened bundled = Opened.bundled()) {
            return Rules.broken(bundled.strategy(), new Communes(Towns.bundled()));
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
            throw Opened.refusal(refused, "");
        }
    }

    @Override
    public byte[] bytes(Optional<Path> database) throws Refusal {
        if (database.isEmpty()) {
            return Opened.bytes();
        }
        try (Opened opened = opened(database)) {
            return opened.database().bytes();
        } catch (StoreException refused) {
            throw Opened.refusal(refused, database.get().toString());
        }
    }

    @Override
    public Strategy open(Optional<Path> database) throws Refusal {
        try (Opened opened = opened(database)) {
            return opened.strategy();
        }
    }

    @Override
    public Explorer explorer(Optional<Path> database) throws Refusal {
        Opened opened = opened(database);
        return new Explorer(
                new StrategyIndex(opened.strategy()),
                new FullText(opened.database()),
                SearchWords.all(),
                opened.broken(),
                database.map(file -> file.toAbsolutePath().toString()).orElse(""));
    }

    @Override
    public Answer query(Optional<Path> database, String sql) throws Refusal {
        try (Opened opened = opened(database)) {
            Query.Answer answer = Query.ask(opened.database(), sql);
            return new Answer(answer.headings(), answer.rows());
        } catch (StoreException refused) {
            throw Opened.refusal(refused, "");
        }
    }

    @Override
    public List<Violation> standing() {
        return List.copyOf(standing);
    }

    private Opened opened(Optional<Path> database) throws Refusal {
        Opened opened = Opened.of(database);
        standing.addAll(opened.broken());
        return opened;
    }
}
