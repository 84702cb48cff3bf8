package hexagonia.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A question put to a database in SQL by its user: it can only read, and it is stopped when it runs or answers too
/// long.
public final class Query {
    private static final Limits USUAL = new Limits(Duration.ofSeconds(10), 1_000_000, 100_000_000);

    /// How much longer than its time a question may take, in milliseconds, before it is left to itself.
    private static final long GRACE = 1_500;

    /// What the driver says of a statement that gives no rows.
    private static final String NO_ROWS = "query does not return ResultSet";

    private Query() {}

    /// An answer: headings, and rows of as many values, `null` where the database holds none. Numbers keep their type.
    public record Answer(List<String> headings, List<List<Object>> rows) {}

    /// How long a question may run, and how many rows and characters its answer may have.
    record Limits(Duration time, int rows, long characters) {}

    /// The answer of `database` to `sql`, one statement.
    ///
    /// After ten seconds in a single function, which nothing can stop, the database answers no more.
    ///
    /// @throws StoreException if SQLite refuses, after ten seconds, or when the answer is too large
    public static Answer ask(Database database, String sql) throws StoreException {
        return ask(database, sql, USUAL);
    }

    static Answer ask(Database database, String sql, Limits limits) throws StoreException {
        int statements = Statements.count(sql);
        if (statements != 1) {
            throw new StoreException(statements == 0 ? "store.query-none" : "store.query-several", sql, null);
        }
        FutureTask<Answer> asking = new FutureTask<>(() -> answer(database, sql, limits));
        Thread asked = new Thread(asking, "query");
        asked.setDaemon(true);
        asked.start();
        try {
            return asking.get(limits.time().toMillis() + GRACE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException endless) {
            database.leaveBehind();
            throw new StoreException("store.query-too-long", sql, endless);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreException("store.query-too-long", sql, stopped);
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof StoreException known
                    ? known
                    : new StoreException("store.query-too-large", sql, refused.getCause());
        }
    }

    private static Answer answer(Database database, String sql, Limits limits) throws StoreException {
        Connection connection = database.connection();
        try {
            return database.within(limits.time(), () -> {
                try (Statement statement = connection.createStatement();
                        ResultSet result = statement.executeQuery(sql)) {
                    return read(result, limits);
                } finally {
                    database.shut();
                }
            });
        } catch (SQLException refused) {
            String key = key(refused);
            boolean damaged = key.equals("store.damaged");
            throw new StoreException(key, damaged ? database.name() : Database.reason(refused), refused);
        }
    }

    private static String key(SQLException refused) {
        return switch (Database.code(refused)) {
            case SQLITE_CORRUPT -> "store.damaged";
            case SQLITE_INTERRUPT -> "store.query-too-long";
            case SQLITE_TOOBIG, SQLITE_NOMEM -> "store.query-too-large";
            default -> NO_ROWS.equals(refused.getMessage()) ? "store.query-no-answer" : "store.query";
        };
    }

    private static Answer read(ResultSet result, Limits limits) throws SQLException, StoreException {
        ResultSetMetaData about = result.getMetaData();
        List<String> headings = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            headings.add(about.getColumnLabel(i));
        }
        List<List<Object>> rows = new ArrayList<>();
        long characters = 0;
        while (result.next()) {
            if (rows.size() == limits.rows()) {
                throw new StoreException("store.query-too-many", Integer.toString(limits.rows()), null);
            }
            List<Object> row = new ArrayList<>(headings.size());
            for (int i = 1; i <= headings.size(); i++) {
                row.add(result.getObject(i));
                characters += length(row.getLast());
            }
            if (characters > limits.characters()) {
                throw new StoreException("store.query-too-large", "", null);
            }
            rows.add(row);
        }
        return new Answer(List.copyOf(headings), rows);
    }

    private static int length(Object value) {
        return switch (value) {
            case String text -> text.length();
            case byte[] bytes -> 2 * bytes.length;
            case null, default -> 8;
        };
    }
}
