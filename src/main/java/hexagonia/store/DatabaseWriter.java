package hexagonia.store;

import hexagonia.model.Absence;
import hexagonia.model.Strategy;
import hexagonia.model.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConnection;

/// Writes a strategy as a SQLite database. The same strategy gives the same bytes.
public final class DatabaseWriter {
    /// The version of the tables, kept in `meta` and checked when a database is opened.
    static final String SCHEMA_VERSION = "1";

    private DatabaseWriter() {}

    /// The database of `strategy`, as the bytes of its file.
    ///
    /// @throws StoreException if SQLite refuses, which a strategy that breaks no rule never causes
    public static byte[] bytes(Strategy strategy) throws StoreException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA page_size = 4096");
                statement.execute("PRAGMA foreign_keys = ON");
                statement.executeUpdate(script());
            }
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA defer_foreign_keys = ON");
            }
            try (Inserts inserts = new Inserts(connection)) {
                rows(strategy, inserts);
                inserts.into(
                        "meta",
                        Content.CHECKSUM,
                        Content.of(strategy, Schema.ours()).checksum());
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO search(search) VALUES ('optimize')");
                statement.executeUpdate("ANALYZE");
                statement.executeUpdate("VACUUM");
            }
            return ((SQLiteConnection) connection).serialize("main");
        } catch (SQLException refused) {
            throw new StoreException("store.write", refused.getMessage(), refused);
        }
    }

    /// Hands over the rows of every table, but for the checksum of all that.
    static void rows(Strategy strategy, Rows rows) throws SQLException {
        new Tables(strategy, rows).write();
    }

    /// The declarations of tables and views.
    static String script() {
        try (InputStream in = DatabaseWriter.class.getResourceAsStream("schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The rows of every table. Foreign keys are checked at the end: a part may come before its whole.
    private record Tables(Strategy s, Rows rows) {
        void write() throws SQLException {
            meta();
            dictionary();
            new EntityRows(s, rows).write();
            new FactRows(s, rows).write();
            words();
            new SearchRows(s, rows).write();
        }

        private void meta() throws SQLException {
            rows.into("meta", "schema_version", SCHEMA_VERSION);
            rows.into("meta", "id", s.meta().id());
            rows.into("meta", "name", s.meta().name().fr());
            rows.into("meta", "name_en", s.meta().name().en());
            rows.into("meta", "short_name", s.meta().shortName().fr());
            rows.into("meta", "short_name_en", s.meta().shortName().en());
            rows.into("meta", "release", s.meta().release());
            rows.into("meta", "date", s.meta().date());
            rows.into("meta", "vintage", s.meta().vintage().fr());
            rows.into("meta", "vintage_en", s.meta().vintage().en());
            rows.into("meta", "paid", s.meta().paid().fr());
            rows.into("meta", "paid_en", s.meta().paid().en());
            for (var subject : s.meta().subject().stream().toList()) {
                rows.into("meta", "subject", subject);
            }
            for (var companion : s.meta().companion().stream().toList()) {
                rows.into("meta", "companion", companion);
            }
        }

        private void dictionary() throws SQLException {
            List<Dictionary.Entry> entries = Dictionary.entries();
            for (int i = 0; i < entries.size(); i++) {
                Dictionary.Entry entry = entries.get(i);
                rows.into("dictionary", entry.table(), entry.column(), entry.fr(), entry.en(), i);
            }
        }

        private void words() throws SQLException {
            for (int i = 0; i < s.absences().size(); i++) {
                Absence a = s.absences().get(i);
                rows.into("absence", a.id(), a.entity(), a.about(), a.question(), a.note(), i);
            }
            for (int i = 0; i < s.glossary().size(); i++) {
                Term t = s.glossary().get(i);
                rows.into(
                        "glossary",
                        t.id(),
                        t.term(),
                        Rows.wording(t.expansion()),
                        t.meaning(),
                        Columns.join(t.forms()),
                        i);
            }
        }
    }
}
