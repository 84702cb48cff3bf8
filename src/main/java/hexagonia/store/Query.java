package hexagonia.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.ProgressHandler;

/// A question put to a database in SQL by its user: it can only read, and it is stopped when it runs too long.
public final class Query {
    private static final int STEPS_BETWEEN_LOOKS = 10_000;
    private static final long LIMIT_SECONDS = 10;

    private Query() {}

    /// An answer: headings, and rows of as many values, `null` where the database holds none. Numbers keep their type.
    public record Answer(List<String> headings, List<List<Object>> rows) {}

    /// The answer of `database` to `sql`.
    ///
    /// @throws StoreException if SQLite refuses the question or it runs for more than ten seconds
    public static Answer ask(Database database, String sql) throws StoreException {
        long end = System.nanoTime() + LIMIT_SECONDS * 1_000_000_000L;
        try (Statement statement = database.connection().createStatement()) {
            ProgressHandler.setHandler(database.connection(), STEPS_BETWEEN_LOOKS, new ProgressHandler() {
                @Override
                protected int progress() {
                    return System.nanoTime() > end ? 1 : 0;
                }
            });
            try (ResultSet result = statement.executeQuery(sql)) {
                return read(result);
            }
        } catch (SQLException refused) {
            boolean late = System.nanoTime() > end;
            throw new StoreException(late ? "store.query-too-long" : "store.query", reason(refused), refused);
        }
    }

    private static Answer read(ResultSet result) throws SQLException {
        ResultSetMetaData about = result.getMetaData();
        List<String> headings = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            headings.add(about.getColumnLabel(i));
        }
        List<List<Object>> rows = new ArrayList<>();
        while (result.next()) {
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
        int open = message.lastIndexOf('(');
        return open > 0 && message.endsWith(")") ? message.substring(open + 1, message.length() - 1) : message;
    }
}
