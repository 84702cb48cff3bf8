package hexagonia.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteLimits;

/// An open database of a strategy, held in memory: the bytes are read once, no copy is written to disk, and nothing
/// can change the file. Used by one thread at a time.
public final class Database implements AutoCloseable {
    private static final int WAL_READ_VERSION = 18;
    private static final int STEPS_BETWEEN_LOOKS = 10_000;

    /// How long a reading of ours may take. None comes near it on a database of ours, however large.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// The longest text or BLOB, in bytes: what one function of SQLite does to it cannot be stopped half-way.
    private static final int LONGEST_VALUE = 1_000_000;

    private static final int LONGEST_PATTERN = 1_000;

    /// What SQLite may hold for all its databases, in bytes.
    private static final long MOST_MEMORY = 1L << 30;

    private final Connection connection;
    private final String name;
    private boolean leftBehind;

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
        DatabaseHead head = new DatabaseHead(bytes);
        if (head.isCutShort()) {
            List<String> said = List.of(name, Long.toString(bytes.length), Long.toString(head.length()));
            throw new StoreException("store.cut-short", said, null);
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

    /// Opens the database in `file`.
    ///
    /// @throws StoreException if the file cannot be read, is not a database, or another program is still writing it
    public static Database open(Path file) throws StoreException {
        try {
            return open(new DatabaseFile(file).bytes(), file.toString());
        } catch (IOException | SecurityException unreadable) {
            throw new StoreException("store.unreadable", file.toString(), unreadable);
        }
    }

    /// A new database in memory, made by `script`.
    static Database made(String script) throws StoreException {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(script);
            }
            return new Database(connection, "");
        } catch (SQLException refused) {
            throw new StoreException("store.write", refused.getMessage(), refused);
        }
    }

    /// Lets nothing but questions through. Asked again after each question of a user, who may have opened it.
    void shut() throws SQLException {
        SQLiteConnection limited = (SQLiteConnection) connection;
        limited.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        limited.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
        limited.setLimit(SQLiteLimits.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, LONGEST_PATTERN);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = 0");
            statement.execute("PRAGMA cell_size_check = 1");
            statement.execute("PRAGMA temp_store = MEMORY");
            statement.execute("PRAGMA hard_heap_limit = " + MOST_MEMORY);
            statement.execute("PRAGMA query_only = 1");
        }
    }

    /// One row of an answer turned into a value.
    @FunctionalInterface
    interface RowMapper<T> {
        T map(Columns columns) throws SQLException, StoreException;
    }

    /// What is asked of the database.
    @FunctionalInterface
    interface Asked<T> {
        T ask() throws SQLException, StoreException;
    }

    /// All the rows that `sql` gives, mapped.
    <T> List<T> list(String sql, RowMapper<T> mapper, Object... parameters) throws StoreException {
        try {
            return within(PATIENCE, () -> rows(sql, mapper, parameters));
        } catch (SQLException refused) {
            throw switch (code(refused)) {
                case SQLITE_CORRUPT, SQLITE_NOTADB -> new StoreException("store.damaged", name, refused);
                case SQLITE_INTERRUPT -> new StoreException("store.too-slow", name, refused);
                case SQLITE_TOOBIG, SQLITE_NOMEM -> new StoreException("store.too-large", name, refused);
                default -> new StoreException("store.content", reason(refused), refused);
            };
        }
    }

    private <T> List<T> rows(String sql, RowMapper<T> mapper, Object... parameters)
            throws SQLException, StoreException {
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
        }
    }

    /// Asks, and has SQLite stop when `time` is over. A single function of SQLite runs to its end all the same.
    <T> T within(Duration time, Asked<T> asked) throws SQLException, StoreException {
        long end = System.nanoTime() + time.toNanos();
        ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, new ProgressHandler() {
            @Override
            protected int progress() {
                return System.nanoTime() > end ? 1 : 0;
            }
        });
        try {
            return asked.ask();
        } finally {
            ProgressHandler.clearHandler(connection);
        }
    }

    Connection connection() {
        return connection;
    }

    /// The bytes of a file that holds it.
    ///
    /// @throws StoreException if there is no memory left for them
    public byte[] bytes() throws StoreException {
        try {
            return ((SQLiteConnection) connection).serialize("main");
        } catch (SQLException refused) {
            throw new StoreException("store.too-large", name, refused);
        }
    }

    /// What to call this database in messages.
    String name() {
        return name;
    }

    /// Whether SQLite found pages that are missing or make no sense.
    static boolean isDamage(SQLException refused) {
        return code(refused) == SQLiteErrorCode.SQLITE_CORRUPT;
    }

    /// The code of SQLite, without what refines it.
    static SQLiteErrorCode code(SQLException refused) {
        return refused instanceof SQLiteException known
                ? SQLiteErrorCode.getErrorCode(known.getResultCode().code & 0xFF)
                : SQLiteErrorCode.SQLITE_ERROR;
    }

    /// What SQLite itself said, without the driver's words around it.
    static String reason(SQLException refused) {
        String message = String.valueOf(refused.getMessage());
        int open = message.indexOf(" (");
        return open > 0 && message.endsWith(")") ? message.substring(open + 2, message.length() - 1) : message;
    }

    /// Leaves the database to a question that does not end: it is never closed.
    void leaveBehind() {
        leftBehind = true;
    }

    @Override
    public void close() {
        if (!leftBehind) {
            close(connection);
        }
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
