package hexagonia;

import hexagonia.cli.Refusal;
import hexagonia.geo.Towns;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import hexagonia.rules.Rules;
import hexagonia.store.Database;
import hexagonia.store.DatabaseReader;
import hexagonia.store.Soundness;
import hexagonia.store.StoreException;
import hexagonia.text.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A database that was opened, read, and held against all rules. Whoever opens one, for the window or a command, does
/// it here: a database that is damaged or would show false sums is refused, one that breaks other rules opens with
/// what they are. The bundled one was checked when it was built.
record Opened(Database database, Strategy strategy, List<Violation> broken) implements AutoCloseable {
    private static final String BUNDLED = "/hexagonia/strategy.db";

    /// What is refused because of something in a database, and does not name it.
    private static final Set<String> WITHIN = Set.of(
            "store.word",
            "store.no-meta",
            "store.content",
            "store.version",
            "store.needs-text",
            "store.needs-whole",
            "store.needs-number",
            "store.needs-date",
            "store.needs-flag");

    /// The database in `file`, else the bundled one.
    static Opened of(Optional<Path> file) throws Refusal {
        if (file.isEmpty()) {
            return bundled();
        }
        Opened opened = found(file.get());
        List<Violation> falsifying =
                opened.broken().stream().filter(Rules::falsifies).toList();
        if (!falsifying.isEmpty()) {
            opened.close();
            throw Refusal.of(file.get().toString(), falsifying);
        }
        return opened;
    }

    /// The database in `file`, whatever rules it breaks.
    static Opened found(Path file) throws Refusal {
        try {
            Database database = Database.open(file);
            try {
                Soundness soundness = Soundness.of(database);
                Strategy strategy = DatabaseReader.read(database);
                return new Opened(database, strategy, broken(soundness, strategy));
            } catch (StoreException refused) {
                database.close();
                throw refused;
            }
        } catch (StoreException refused) {
            throw refusal(refused, file.toString());
        }
    }

    /// That the content was changed comes first, for it says most. Where ids are not what they say, nothing else can be
    /// told from them.
    private static List<Violation> broken(Soundness soundness, Strategy strategy) throws StoreException {
        List<Violation> broken = new ArrayList<>(Rules.broken(strategy, new Communes(Towns.bundled())));
        if (broken.stream().noneMatch(v -> v.rule().equals("duplicate"))) {
            soundness.broken(strategy).stream()
                    .filter(v ->
                            !v.rule().equals("reference") || broken.stream().noneMatch(b -> isSame(v, b)))
                    .forEach(v -> broken.add(v.rule().equals("checksum") ? 0 : broken.size(), v));
        }
        return List.copyOf(broken);
    }

    private static boolean isSame(Violation one, Violation other) {
        return one.rule().equals(other.rule()) && one.arguments().equals(other.arguments());
    }

    /// The database that comes with the program.
    static Opened bundled() throws Refusal {
        try {
            Database database = Database.open(bytes(), "strategy.db");
            return new Opened(database, DatabaseReader.read(database), List.of());
        } catch (StoreException refused) {
            throw refusal(refused, "strategy.db");
        }
    }

    /// The bytes of the database that comes with the program.
    static byte[] bytes() throws Refusal {
        try (InputStream in = Opened.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new Refusal("store.not-bundled");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new Refusal("store.not-bundled");
        }
    }

    /// Why the database called `name` is refused, for the user. What tells of a place in it comes with that name, and
    /// a word of no list with the nearest one.
    static Refusal refusal(StoreException refused, String name) {
        List<String> details = new ArrayList<>(refused.details());
        if (refused.key().equals("store.word")) {
            details.add(Nearest.to(details.get(3), List.of(details.get(4).split(", "))));
        }
        if (WITHIN.contains(refused.key())) {
            details.addFirst(name);
        }
        return new Refusal(refused.key(), details.toArray(String[]::new));
    }

    @Override
    public void close() {
        database.close();
    }
}
