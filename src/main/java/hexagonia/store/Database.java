package hexagonia.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteLimits;

/// An open database of a strategy, held in memory: the bytes are read once, no copy is written to disk, and nothing
/// can change the file. Used by one thread at a time.
public final class Database implements AutoCloseable {
    private static final int WAL_READ_VERSION = 18;

    private final Connection connection;
    private final String name;

    private Database(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /// Opens the database whose file has these bytes. Its content is not trusted: queries cannot write, attach other
    /// files, load extensions or run functions that the schema hides.
    ///
    /// @param name what to call the database in messages
    /// @throws StoreException if the bytes are not a SQLite database, or not a whole one
    public static Database open(byte[] bytes, String name) throws StoreException {
        if (bytes.length == 0) {
            throw new StoreException("store.empty", name, null);
        }
        byte[] image = bytes;
        if (bytes.length > WAL_READ_VERSION + 1 && bytes[WAL_READ_VERSION] == 2) {
            image = bytes.clone();
            image[WAL_READ_VERSION] = 1;
            image[WAL_READ_VERSION + 1] = 1;
        }
        Connection connection = null;
        try {
            connection = DriverManager.getConnection("jdbc:sqlite::memory:");
            ((SQLiteConnection) connection).deserialize("main", image);
            Database database = new Database(connection, name);
            database.shut();
            try (Statement statement = connection.createStatement()) {
                statement.executeQuery("SELECT count(*) FROM sqlite_schema").close();
            }
            return database;
        } catch (SQLException refused) {
            close(connection);
            throw new StoreException(isDamage(refused) ? "store.damaged" : "store.not-a-database", name, refused);
        }
    }

    /// Lets nothing but questions through. Asked again after each question of a user, who may have opened it.
    void shut() throws SQLException {
        ((SQLiteConnection) connection).setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = 0");
            statement.execute("PRAGMA cell_size_check = 1");
            statement.execute("PRAGMA query_only = 1");
        }
    }

    /// Opens the database in `file`.
    ///
    /// @throws StoreException if the file cannot be read or is not a database
    public static Database open(Path file) throws StoreException {
        try {
            return open(Files.readAllBytes(file), file.toString());
        } catch (IOException unreadable) {
            throw new StoreException("store.unreadable", file.toString(), unreadable);
        }
    }

    /// One row of an answer turned into a value.
    @FunctionalInterface
    interface RowMapper<T> {
        T map(Columns columns) throws SQLException, StoreException;
    }

    /// All the rows that `sql` gives, mapped.
    <T> List<T> list(String sql, RowMapper<T> mapper, Object... parameters) throws StoreException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                Columns columns = new Columns(result);
                while (result.next()) {
                    rows.add(mapper.map(columns));
                }
            }
            return rows;
        } catch (SQLException refused) {
            throw isDamage(refused)
                    ? new StoreException("store.damaged", name, refused)
                    : new StoreException("store.query", sql + " — " + refused.getMessage(), refused);
        }
    }

    Connection connection() {
        return connection;
    }

    /// What to call this database in messages.
    String name() {
        return name;
    }

    /// Whether SQLite found pages that are missing or make no sense.
    static boolean isDamage(SQLException refused) {
        return refused instanceof SQLiteException known
                && (known.getResultCode().code & 0xFF) == SQLiteErrorCode.SQLITE_CORRUPT.code;
    }

    @Override
    public void close() {
        close(connection);
    }

    private static void close(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException _) {
            // A connection to memory that fails to close has nothing left to lose.
        }
    }
}
