package hexagonia.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import hexagonia.model.Draft;
import hexagonia.model.Kind;
import hexagonia.model.Role;
import hexagonia.model.Strategy;
import hexagonia.model.Tier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConnection;

@WithoutWindow
class DatabaseTest {
    static List<Strategy> strategies() {
        return List.of(Strategies.bundled(), Strategies.other());
    }

    @Nested
    class Written {
        @ParameterizedTest
        @MethodSource("hexagonia.store.DatabaseTest#strategies")
        void comesBackEqual(Strategy strategy) throws StoreException {
            try (Database database = Database.open(DatabaseWriter.bytes(strategy), "db")) {
                assertEquals(strategy, DatabaseReader.read(database));
            }
        }

        @ParameterizedTest
        @MethodSource("hexagonia.store.DatabaseTest#strategies")
        void isTheSameBytesEachTime(Strategy strategy) throws StoreException {
            assertArrayEquals(DatabaseWriter.bytes(strategy), DatabaseWriter.bytes(strategy));
        }

        @ParameterizedTest
        @MethodSource("hexagonia.store.DatabaseTest#strategies")
        void isSoundInTheEyesOfSqlite(Strategy strategy) throws StoreException {
            try (Database database = Database.open(DatabaseWriter.bytes(strategy), "db")) {
                assertEquals(List.of("ok"), database.list("PRAGMA integrity_check", c -> c.text("integrity_check")));
                assertEquals(List.of(), database.list("PRAGMA foreign_key_check", c -> c.text("table")));
            }
        }

        @Test
        void holdsStrictTablesOnly() throws StoreException {
            try (Database database = Strategies.open(Strategies.bundledDatabase())) {
                List<String> lax = database.list(
                        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict"
                                + " AND name NOT LIKE 'sqlite_%'",
                        c -> c.text("name"));
                assertEquals(List.of(), lax);
            }
        }

        @Test
        void isTheBundledOne() throws StoreException {
            assertArrayEquals(DatabaseWriter.bytes(Strategies.bundled()), Strategies.bundledDatabase());
        }

        @Test
        void doesNotCareWhichOfTwoRecordsComesFirst() throws StoreException {
            Strategy strategy = new Draft()
                    .entity("second-wave", Kind.CALL)
                    .entity("call", Kind.CALL)
                    .entity("axis", Kind.AXIS)
                    .entity("lever", Kind.LEVER)
                    .relation("second-wave", Role.PART_OF, "call")
                    .relation("axis", Role.PART_OF, "lever")
                    .amount("part", "call", m -> m.partOf("whole").euros(1))
                    .amount("whole", "call", m -> m.tier(Tier.ENVELOPE).euros(2))
                    .strategy();

            try (Database database = Database.open(DatabaseWriter.bytes(strategy), "db")) {
                assertEquals(strategy, DatabaseReader.read(database));
                assertEquals(
                        List.of("call"),
                        database.list("SELECT parent_id FROM call WHERE id = 'second-wave'", c -> c.text("parent_id")));
            }
        }

        @Test
        void isRefusedWhereALinkLeadsNowhere() {
            Strategy strategy = new Draft()
                    .entity("project", Kind.PROJECT)
                    .relation("project", Role.LEAD, "nobody")
                    .strategy();

            var refused = assertThrows(StoreException.class, () -> DatabaseWriter.bytes(strategy));

            assertEquals("store.write", refused.key());
        }
    }

    @Nested
    class Refused {
        private final byte[] sound = Strategies.bundledDatabase();

        @Test
        void isAnEmptyFile() {
            assertEquals("store.empty", opening(new byte[0]).key());
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 50, 4096, 100_000})
        void isGarbageOfAnyLength(int length) {
            byte[] garbage = "ceci n’est pas une base ".repeat(5000).getBytes(StandardCharsets.UTF_8);

            assertEquals(
                    "store.not-a-database",
                    opening(Arrays.copyOf(garbage, length)).key());
        }

        @ParameterizedTest
        @ValueSource(ints = {512, 4096, 40_960, 1_000_000})
        void isATruncatedFileWhereverItWasCut(int length) {
            StoreException cut = opening(Arrays.copyOf(sound, length));

            assertEquals("store.cut-short", cut.key());
            assertEquals(List.of("some.db", "" + length, "" + sound.length), cut.details());
        }

        @Test
        void isAFileThatLacksItsLastByte() {
            assertEquals(
                    "store.cut-short",
                    opening(Arrays.copyOf(sound, sound.length - 1)).key());
        }

        @Test
        void isAFileWithAPageOverwritten() {
            byte[] damaged = sound.clone();
            Arrays.fill(damaged, 4096, damaged.length, (byte) 7);

            assertEquals("store.damaged", reading(damaged).key());
        }

        @Test
        void isADatabaseOfSomethingElseAndItIsNamed() throws SQLException {
            StoreException refused = reading(database("CREATE TABLE wine (name TEXT)"));

            assertEquals("store.foreign", refused.key());
            assertEquals("some.db", refused.detail());
        }

        @Test
        void isADatabaseWithAMetaTableOfItsOwn() throws SQLException {
            assertEquals(
                    "store.content",
                    reading(database("CREATE TABLE meta (name TEXT)")).key());
        }

        @Test
        void isADatabaseOfAnotherVersion() throws SQLException {
            byte[] bytes = changed("UPDATE meta SET value = '999' WHERE key = 'schema_version'");

            StoreException refused = reading(bytes);

            assertEquals("store.version", refused.key());
            assertEquals("999", refused.detail());
        }

        @ParameterizedTest
        @CsvSource({
            "UPDATE meta SET value = 'hier' WHERE key = 'date', store.needs-date, meta",
            "DELETE FROM meta WHERE key = 'date', store.no-meta, date",
            "DELETE FROM meta WHERE key = 'name_en', store.no-meta, name_en",
            "DROP TABLE glossary, store.content, no such table: glossary",
            "ALTER TABLE entity RENAME COLUMN summary_fr TO others, store.content, no such column: 'summary_fr'"
        })
        void isADatabaseThatHoldsWhatTheModelCannot(String change, String key, String detail) throws SQLException {
            StoreException refused = reading(changed(change));

            assertEquals(key, refused.key());
            assertEquals(detail, refused.detail());
        }

        @ParameterizedTest
        @CsvSource({
            "event, kind, summit, 'launch, selection, '",
            "organisation, kind, club, 'university, school, '",
            "call, form, letter, 'ami, aap'",
            "amount, stage, paid, 'announced, programmed, '"
        })
        void isADatabaseWithAWordOfNoListAndItSaysWhereAndWhatWouldBeRight(
                String table, String column, String word, String choices) throws SQLException {
            String first = "SELECT min(id) FROM " + table;

            StoreException refused = reading(changed("PRAGMA ignore_check_constraints = 1; UPDATE " + table + " SET "
                    + column + " = '" + word + "' WHERE id = (" + first + ")"));

            assertEquals("store.word", refused.key());
            assertEquals(table, refused.details().getFirst());
            assertEquals(List.of(column, word), refused.details().subList(2, 4));
            assertTrue(refused.details().getLast().startsWith(choices), refused.details()::toString);
        }

        @Test
        void isAWordOfNoListByTheDatabaseItself() {
            assertThrows(SQLException.class, () -> changed("UPDATE event SET kind = 'summit'"));
            assertThrows(SQLException.class, () -> changed("UPDATE organisation SET kind = 'club'"));
            assertThrows(SQLException.class, () -> changed("UPDATE call SET form = 'letter'"));
        }

        @Test
        void isAFileThatIsNotThere(@TempDir Path folder) {
            var refused = assertThrows(StoreException.class, () -> Database.open(folder.resolve("absent.db")));

            assertEquals("store.unreadable", refused.key());
            assertTrue(refused.detail().endsWith("absent.db"));
        }

        private StoreException opening(byte[] bytes) {
            return assertThrows(StoreException.class, () -> Database.open(bytes, "some.db"));
        }

        private StoreException reading(byte[] bytes) {
            return assertThrows(StoreException.class, () -> {
                try (Database database = Database.open(bytes, "some.db")) {
                    DatabaseReader.read(database);
                }
            });
        }

        private byte[] changed(String sql) throws SQLException {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                    Statement statement = connection.createStatement()) {
                ((SQLiteConnection) connection).deserialize("main", sound);
                statement.executeUpdate(sql);
                return ((SQLiteConnection) connection).serialize("main");
            }
        }

        private static byte[] database(String sql) throws SQLException {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql);
                return ((SQLiteConnection) connection).serialize("main");
            }
        }
    }

    @Nested
    class Opened {
        @Test
        void inTheModeOfAWriteAheadLogItReadsAsAnyOther(@TempDir Path folder) throws Exception {
            Path file = folder.resolve("wal.db");
            Files.write(file, Strategies.bundledDatabase());
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
            }
            byte[] before = Files.readAllBytes(file);
            assertEquals(2, before[18], "the file is in that mode");

            try (Database database = Database.open(file)) {
                assertEquals(Strategies.bundled(), DatabaseReader.read(database));
            }
            assertArrayEquals(before, Files.readAllBytes(file));
        }

        @Test
        void itLeavesNoFileBesideTheOneItReads(@TempDir Path folder) throws StoreException, IOException {
            Path file = Files.write(folder.resolve("a.db"), Strategies.bundledDatabase());

            try (Database database = Database.open(file)) {
                assertNotNull(DatabaseReader.read(database));
                try (var files = Files.list(folder)) {
                    assertEquals(List.of(file), files.toList());
                }
            }
        }

        @Test
        void itDoesNotLendItsBytes() throws StoreException {
            byte[] bytes = Strategies.bundledDatabase();
            bytes[18] = 2;
            bytes[19] = 2;

            Strategies.open(bytes).close();

            assertEquals(2, bytes[18]);
            assertEquals(2, bytes[19]);
        }
    }
}
