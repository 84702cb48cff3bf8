package hexagonia.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A question put to a database in SQL by its user: it can only read, and it is stopped when it runs or answers too
/// long.
public final class Query {
    private static final int STEPS_BETWEEN_LOOKS = 10_000;
    private static final Limits USUAL = new Limits(Duration.ofSeconds(10), 1_000_000);

    private Query() {}

    /// An answer: headings, and rows of as many values, `null` where the database holds none. Numbers keep their type.
    public record Answer(List<String> headings, List<List<Object>> rows) {}

    /// How long a question may run and how many rows its answer may have.
    record Limits(Duration time, int rows) {}

    /// The answer of `database` to `sql`, of which only the first statement is read.
    ///
    /// @throws StoreException if SQLite refuses, after ten seconds, or when the answer passes a million rows
    public static Answer ask(Database database, String sql) throws StoreException {
        return ask(database, sql, USUAL);
    }

    static Answer ask(Database database, String sql, Limits limits) throws StoreException {
        long end = System.nanoTime() + limits.time().toNanos();
        Connection connection = database.connection();
        try {
            ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, new ProgressHandler() {
                @Override
                protected int progress() {
                    return System.nanoTime() > end ? 1 : 0;
                }
            });
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
                return read(result, limits.rows());
            } finally {
                ProgressHandler.clearHandler(connection);
                database.shut();
            }
        } catch (SQLException refused) {
            if (Database.isDamage(refused)) {
                throw new StoreException("store.damaged", database.name(), refused);
            }
            boolean late = isInterruption(refused);
            throw new StoreException(late ? "store.query-too-long" : "store.query", reason(refused), refused);
        }
    }

    private static boolean isInterruption(SQLException refused) {
        return refused instanceof SQLiteException known && known.getResultCode() == SQLiteErrorCode.SQLITE_INTERRUPT;
    }

    private static Answer read(ResultSet result, int most) throws SQLException, StoreException {
        ResultSetMetaData about = result.getMetaData();
        List<String> headings = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            headings.add(about.getColumnLabel(i));
        }
        List<List<Object>> rows = new ArrayList<>();
        while (result.next()) {
            if (rows.size() == most) {
                throw new StoreException("store.query-too-many", Integer.toString(most), null);
            }
            List<Object> row = new ArrayList<>();
            for (int i = 1; i <= headings.size(); i++) {
                row.add(result.getObject(i));
            }
            rows.add(row);
        }
        return new Answer(List.copyOf(headings), rows);
    }

    /// What SQLite itself said, without the driver's words around it.
    private static String reason(SQLException refused) {
        String message = String.valueOf(refused.getMessage());
        int open = message.indexOf(" (");
        return open > 0 && message.endsWith(")") ? message.substring(open + 2, message.length() - 1) : message;
    }
}
