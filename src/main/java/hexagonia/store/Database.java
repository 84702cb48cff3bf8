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

/// An open database of a strategy, held in memory: the bytes are read once, no copy is written to disk, and nothing
/// can change the file. Used by one thread at a time.
public final class Database implements AutoCloseable {
    private static final int WAL_READ_VERSION = 18;

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /// Opens the database whose file has these bytes. Its content is not trusted: queries cannot write, attach other
    /// files, load extensions or run functions that the schema hides.
    ///
    /// @param name what to call the database in messages
    /// @throws StoreException if the bytes are not a SQLite database
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
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
            ((SQLiteConnection) connection).deserialize("main", image);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA trusted_schema = 0");
                statement.execute("PRAGMA cell_size_check = 1");
                statement.execute("PRAGMA query_only = 1");
                statement.executeQuery("SELECT count(*) FROM sqlite_schema").close();
            }
            return new Database(connection);
        } catch (SQLException refused) {
            throw new StoreException("store.not-a-database", name, refused);
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
        T map(Columns columns) throws SQLException;
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
            throw new StoreException("store.query", sql + " — " + refused.getMessage(), refused);
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException _) {
            // A connection to memory that fails to close has nothing left to lose.
        }
    }
}
