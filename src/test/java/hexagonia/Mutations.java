package hexagonia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.sqlite.SQLiteConnection;

/// Sound files made wrong in ways that a seed chooses.
final class Mutations {
    private static final List<String> VALUES = List.of(
            "NULL",
            "''",
            "'x'",
            "'summit'",
            "0",
            "1",
            "2",
            "-1",
            "-5000000",
            "9223372036854775807",
            "1000000000000",
            "9e999",
            "-9e999",
            "1.5",
            "X'00FF'",
            "'2024-13-45'",
            "'2023'",
            "char(27) || '[2J'",
            "'a | b | ' || hex(randomblob(3))",
            "zeroblob(2000000)");
    private static final List<String> PIECES = List.of(
            "SELECT",
            "*",
            "FROM",
            "amount",
            "entity",
            "search",
            "WHERE",
            "id",
            "=",
            "'x'",
            "(",
            ")",
            ",",
            ";",
            "--",
            "/*",
            "*/",
            "1",
            "9e999",
            "UNION",
            "ALL",
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n)",
            "n",
            "instr(printf('%.*c', 900000, 'a'), printf('%.*c', 400000, 'a') || 'b')",
            "JOIN",
            "ON",
            "euros",
            "LIKE",
            "'%é%'",
            "PRAGMA",
            "query_only",
            "ATTACH",
            "':memory:'",
            "AS",
            "y",
            "X'00'",
            "NULL",
            "char(27)",
            "LIMIT",
            "ORDER BY",
            "GROUP BY",
            "count(*)",
            "randomblob(2000000)",
            "\"",
            "'",
            "[",
            "`",
            "DELETE",
            "DROP",
            "TABLE",
            "spending_by_axis",
            "\u0000",
            "search MATCH '\"a'",
            "é");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /// A file with bits flipped, a stretch blanked, cut short or made longer.
    byte[] bits(byte[] sound) {
        byte[] bytes = sound.clone();
        switch (random.nextInt(6)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                int from = random.nextInt(bytes.length);
                Arrays.fill(
                        bytes, from, Math.min(bytes.length, from + random.nextInt(5000)), (byte) random.nextInt(256));
            }
            case 2 -> bytes = Arrays.copyOf(bytes, bytes.length + random.nextInt(9000));
            default -> {
                for (int i = random.nextInt(8); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return bytes;
    }

    /// A database whose rows, tables or views were changed by SQL, conditions and links set aside.
    byte[] sql(byte[] sound) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            ((SQLiteConnection) connection).deserialize("main", sound);
            statement.execute("PRAGMA ignore_check_constraints = 1");
            for (int i = random.nextInt(3); i >= 0; i--) {
                try {
                    statement.executeUpdate(change(statement));
                } catch (SQLException impossible) {
                    continue;
                }
            }
            return ((SQLiteConnection) connection).serialize("main");
        }
    }

    /// A database made anew without conditions, types and keys, and changed in the same ways.
    byte[] lax(byte[] sound) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            ((SQLiteConnection) connection).deserialize("main", sound);
            for (String table : strings(
                    statement,
                    "SELECT name FROM pragma_table_list WHERE schema = 'main'"
                            + " AND type = 'table' AND name NOT GLOB 'sqlite_*'")) {
                statement.executeUpdate("CREATE TABLE made AS SELECT * FROM " + table);
                statement.executeUpdate("PRAGMA legacy_alter_table = 1");
                statement.executeUpdate("DROP TABLE " + table);
                statement.executeUpdate("ALTER TABLE made RENAME TO " + table);
            }
            return sql(((SQLiteConnection) connection).serialize("main"));
        }
    }

    private String change(Statement statement) throws SQLException {
        String table = any(strings(
                statement,
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN"
                        + " ('table', 'virtual') AND name NOT GLOB 'sqlite_*'"));
        String column = any(strings(statement, "SELECT name FROM pragma_table_info('" + table + "')"));
        String first = strings(statement, "SELECT name FROM pragma_table_info('" + table + "')")
                .getFirst();
        String one =
                " WHERE \"" + first + "\" = (SELECT \"" + first + "\" FROM " + table + " ORDER BY random() LIMIT 1)";
        return switch (random.nextInt(16)) {
            case 0 -> "DELETE FROM " + table + one;
            case 1 -> "DELETE FROM " + table;
            case 2 -> "INSERT INTO " + table + " SELECT * FROM " + table + one;
            case 3 -> "UPDATE " + table + " SET \"" + column + "\" = \"" + first + "\"" + one;
            case 4 -> "UPDATE " + table + " SET \"" + column + "\" = \"" + first + "\"";
            case 5 ->
                "UPDATE " + table + " SET \"" + column + "\" = (SELECT \"" + column + "\" FROM " + table
                        + " ORDER BY random() LIMIT 1)" + one;
            case 6 ->
                random.nextBoolean()
                        ? "DROP TABLE " + table
                        : "DROP VIEW " + any(List.of("reconciliation", "spending_by_axis", "cluster_profile"));
            case 7 -> "ALTER TABLE " + table + " RENAME COLUMN \"" + column + "\" TO other";
            case 8 ->
                "UPDATE amount SET euros = euros * 1000000" + (random.nextBoolean() ? "" : " WHERE rowid % 7 = 0");
            case 9 ->
                "UPDATE section SET parent_id = id WHERE id IN (SELECT id FROM section ORDER BY random() LIMIT 2)";
            default ->
                "UPDATE " + table + " SET \"" + column + "\" = " + any(VALUES) + (random.nextInt(5) == 0 ? "" : one);
        };
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /// Makes one file of a folder wrong.
    void folder(Path folder) throws IOException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        Path file = any(files);
        switch (random.nextInt(7)) {
            case 0 -> Files.delete(file);
            case 1 ->
                Files.move(file, file.resolveSibling(any(List.of("x.json", "a.txt", file.getFileName() + ".json"))));
            default -> Files.writeString(file, text(Files.readString(file)));
        }
    }

    /// A text with a stretch of it taken out, doubled, or put in the place of another.
    String text(String sound) {
        int from = random.nextInt(sound.length() + 1);
        int to = Math.min(sound.length(), from + random.nextInt(random.nextBoolean() ? 6 : 60));
        String before = sound.substring(0, from);
        String after = sound.substring(to);
        return switch (random.nextInt(6)) {
            case 0 -> before + after;
            case 1 -> before + sound.substring(from, to).repeat(2) + after;
            case 2 -> before;
            case 3 -> {
                List<String> words = List.of(sound.split("(?<=[:,{}\\[\\]\"\\n=])"));
                yield before + any(words) + after;
            }
            case 4 -> {
                String number =
                        any(List.of("-1", "0", "1e19", "1e400", "9".repeat(1000), "null", "true", "[]", "\"x\""));
                yield sound.replaceFirst("(?s)^(.{" + from % 5000 + ",}?: )[^,}\\]\\s]+", "$1" + number);
            }
            default -> before + any(List.of("[".repeat(600), "\u0000", "\uFFFF", "\\u00", "{}", "é")) + after;
        };
    }

    /// Words of SQL in no good order.
    String query() {
        StringBuilder sql = new StringBuilder(random.nextInt(3) == 0 ? "" : "SELECT ");
        for (int i = random.nextInt(12); i >= 0; i--) {
            sql.append(any(PIECES)).append(' ');
        }
        return sql.toString();
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
