package hexagonia.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    private final Database database = Strategies.open(Strategies.bundledDatabase());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void valuesKeepTheirTypeAndAnUnknownOneIsNull() throws StoreException {
        Query.Answer answer = Query.ask(database, "SELECT 1 AS n, 1.5 AS x, 'é' AS t, NULL AS unknown");

        assertEquals(List.of("n", "x", "t", "unknown"), answer.headings());
        assertEquals(1, ((Number) answer.rows().getFirst().get(0)).intValue());
        assertEquals(1.5, answer.rows().getFirst().get(1));
        assertEquals("é", answer.rows().getFirst().get(2));
        assertEquals(null, answer.rows().getFirst().get(3));
    }

    @Nested
    class IsRefused {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "INSERT INTO meta VALUES ('a', 'b')",
                    "UPDATE amount SET euros = 1",
                    "DELETE FROM claim",
                    "DROP TABLE claim",
                    "CREATE TEMP TABLE t (a)",
                    "SELECT load_extension('libc.so.6')",
                    "SELECT writefile('x', 'y')",
                    "SELECT readfile('pom.xml')"
                })
        void whatWouldWriteOrReachOut(String sql) {
            assertEquals("store.query", refusal(sql).key());
        }

        @ParameterizedTest
        @ValueSource(strings = {"ATTACH '%s' AS other", "VACUUM INTO '%s'"})
        void whatWouldOpenAnotherFileAndNoneAppears(String sql, @TempDir Path folder) throws IOException {
            Path other = folder.resolve("other.db");

            assertEquals("store.query", refusal(sql.formatted(other)).key());

            assertFalse(Files.exists(other));
        }

        @Test
        void aSecondStatementRatherThanLeftOut() throws StoreException {
            assertEquals(
                    "store.query-several", refusal("SELECT 1; DELETE FROM meta").key());

            assertTrue(rows("SELECT * FROM meta") > 0);
        }

        @Test
        void writingEvenAfterAnAttemptToAllowIt() {
            assertEquals(
                    "store.query-no-answer", refusal("PRAGMA query_only = 0").key());

            assertEquals("store.query", refusal("DELETE FROM claim").key());
        }

        @Test
        void aMistakeInTheWordsOfSqliteAlone() {
            assertEquals("near \"SELEC\": syntax error", refusal("SELEC 1").detail());
            assertEquals("no such function: f", refusal("SELECT f(1, (2))").detail());
            assertEquals(
                    "no such table: absent", refusal("SELECT * FROM absent").detail());
        }

        private StoreException refusal(String sql) {
            return assertThrows(StoreException.class, () -> Query.ask(database, sql));
        }
    }

    @Nested
    class ThatRunsAway {
        private final String endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) ";

        @Test
        void isStopped() {
            var limits = new Query.Limits(Duration.ofMillis(20), Integer.MAX_VALUE, Long.MAX_VALUE);

            var stopped = assertThrows(
                    StoreException.class, () -> Query.ask(database, endless + "SELECT max(i) FROM n", limits));

            assertEquals("store.query-too-long", stopped.key());
        }

        @Test
        void isStoppedByTheLengthOfItsAnswerToo() {
            var limits = new Query.Limits(Duration.ofDays(1), 10, Long.MAX_VALUE);

            var stopped =
                    assertThrows(StoreException.class, () -> Query.ask(database, endless + "SELECT i FROM n", limits));

            assertEquals("store.query-too-many", stopped.key());
        }

        @Test
        void doesNotStopTheNextOne() throws StoreException {
            var over = new Query.Limits(Duration.ZERO, Integer.MAX_VALUE, Long.MAX_VALUE);
            assertThrows(StoreException.class, () -> Query.ask(database, endless + "SELECT max(i) FROM n", over));

            String long100k = endless.replace("FROM n)", "FROM n WHERE i < 100000)");
            assertEquals(
                    List.of(100_000), database.list(long100k + "SELECT max(i) AS value FROM n", c -> c.count("value")));
        }
    }

    private int rows(String sql) throws StoreException {
        return Query.ask(database, sql).rows().size();
    }
}
