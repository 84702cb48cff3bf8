package hexagonia.store;

import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a database that came from elsewhere stands: whole or damaged, with our tables or others, and what in it breaks
/// with what this program writes.
public final class Soundness {
    /// What SQLite says of a row against the conditions of its table; all else it says is damage.
    private static final Pattern CONDITION =
            Pattern.compile("(?:CHECK constraint failed in|\\S+ value in) ([^. ]+)(?:\\.(\\S+))?");

    private static final String DANGLING = """
        SELECT "%1$s" AS record, "%2$s" AS value FROM %3$s
        WHERE "%2$s" IS NOT NULL AND "%2$s" NOT IN (SELECT "%4$s" FROM %5$s)\
        """;

    private final Database database;
    private final Schema ours;

    private Soundness(Database database, Schema ours) {
        this.database = database;
        this.ours = ours;
    }

    /// To be asked before a database is read: what only bears the name of a table may never end when it is read.
    ///
    /// @throws StoreException if the database is damaged, or lacks a table or column of ours; it names the table
    public static Soundness of(Database database) throws StoreException {
        if (!kinds(database).containsKey("meta")) {
            throw new StoreException("store.foreign", database.name(), null);
        }
        Soundness asked = new Soundness(database, Schema.ours());
        asked.tables();
        for (String said : asked.integrity()) {
            if (!CONDITION.matcher(said).matches()) {
                throw new StoreException("store.damaged", database.name(), null);
            }
        }
        return asked;
    }

    /// What breaks in the database, which holds `strategy`, in its tables and outside what was read of it. A change of
    /// any value since the database was written is among it.
    public List<Violation> broken(Strategy strategy) throws StoreException {
        List<Violation> found = new ArrayList<>();
        conditions(found::add);
        declarations(found::add);
        links(found::add);
        Content content = Content.of(database, ours);
        content.against(Content.of(strategy, ours), found::add);
        List<String> checksum =
                database.list("SELECT value FROM meta WHERE key = ?", c -> c.text("value"), Content.CHECKSUM);
        if (checksum.isEmpty()) {
            found.add(Violation.of("no-checksum", "meta", Content.CHECKSUM));
        } else if (!checksum.getFirst().equals(content.checksum())) {
            found.add(Violation.of("checksum", "meta", Content.CHECKSUM));
        }
        return found;
    }

    private List<String> integrity() throws StoreException {
        return database.list("PRAGMA integrity_check", c -> c.text("integrity_check")).stream()
                .filter(said -> !said.equals("ok"))
                .toList();
    }

    private static Map<String, String> kinds(Database database) throws StoreException {
        Map<String, String> kinds = new java.util.HashMap<>();
        database.list(
                "SELECT name, type FROM pragma_table_list WHERE schema = 'main'",
                c -> kinds.put(c.text("name"), c.text("type")));
        return kinds;
    }

    private void tables() throws StoreException {
        Map<String, String> kinds = kinds(database);
        Map<String, String> declared = Schema.declarations(database);
        for (Map.Entry<String, Schema.Table> table : ours.tables().entrySet()) {
            String name = table.getKey();
            boolean searched = name.equals("search");
            if (!(searched ? "virtual" : "table").equals(kinds.get(name))
                    || searched && !ours.declarations().get(name).equals(declared.get(name))) {
                throw new StoreException("store.no-table", List.of(database.name(), name), null);
            }
            Set<String> columns = new HashSet<>(database.list(
                    "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", c -> c.text("name"), name));
            for (String column : table.getValue().columns()) {
                if (!columns.contains(column)) {
                    throw new StoreException("store.no-column", List.of(database.name(), name, column), null);
                }
            }
        }
    }

    private void conditions(Consumer<Violation> broken) throws StoreException {
        for (String said : integrity()) {
            Matcher condition = CONDITION.matcher(said);
            if (condition.matches()) {
                String column = condition.group(2) == null ? "" : condition.group(2);
                broken.accept(Violation.of("condition", condition.group(1), "", column));
            }
        }
    }

    private void declarations(Consumer<Violation> broken) throws StoreException {
        Map<String, String> declared = Schema.declarations(database);
        ours.declarations().forEach((name, sql) -> {
            if (!declared.containsKey(name)) {
                broken.accept(Violation.of("not-declared", name, ""));
            } else if (!declared.get(name).equals(sql)) {
                broken.accept(Violation.of("declared-otherwise", name, ""));
            }
        });
        declared.keySet().stream()
                .filter(name -> !ours.declarations().containsKey(name))
                .forEach(name -> broken.accept(Violation.of("unknown-table", name, "")));
    }

    private void links(Consumer<Violation> broken) throws StoreException {
        for (Map.Entry<String, Schema.Table> table : ours.tables().entrySet()) {
            for (Schema.Link link : table.getValue().links()) {
                String target = ours.tables().get(link.to()).key().getFirst();
                String key = table.getValue().key().getFirst();
                database.list(DANGLING.formatted(key, link.column(), table.getKey(), target, link.to()), c -> {
                    broken.accept(Violation.of("reference", table.getKey(), c.text("record"), c.text("value")));
                    return true;
                });
            }
        }
    }
}
