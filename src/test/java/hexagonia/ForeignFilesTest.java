package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.cli.Commands;
import hexagonia.text.Messages;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that others made or harmed: what is said of each, and that nothing false is shown of any.
@WithoutWindow
class ForeignFilesTest {
    private static final String A_CLUSTER = " WHERE id = (SELECT min(id) FROM cluster)";
    private static final String AN_AWARD =
            " WHERE id = (SELECT min(id) FROM amount WHERE tier = 'award' AND euros > 0)";

    private record Run(int code, String out, String err) {}

    @TempDir
    private Path folder;

    @Nested
    class ADatabase {
        @Test
        void withAPendingLogIsRefusedAndReadOnceThatIsWritten() throws Exception {
            Path file = changed("SELECT 1");
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = other.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.executeUpdate("UPDATE glossary SET forms = 'x'");

                Run run = run("query", "--db", file.toString(), "SELECT 1");

                assertEquals(1, run.code());
                assertTrue(run.err().contains("“x.db-wal” is left beside it"), run.err());
            }
            assertEquals(0, run("query", "--db", file.toString(), "SELECT 1").code());
        }

        @Test
        void withAHotJournalIsRefusedAndWithABlankedOneIsNot() throws Exception {
            Path file = changed("SELECT 1");
            Path journal = Files.write(folder.resolve("x.db-journal"), new byte[] {(byte) 0xd9, 1, 2});
            assertEquals(1, run("check", file.toString()).code());

            Files.write(journal, new byte[512]);
            assertEquals(0, run("check", file.toString()).code());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "UPDATE amount SET part_of = id | [cycle]",
                    "UPDATE amount SET euros = 9223372036854775807 WHERE euros > 0 | [range]",
                    "UPDATE amount SET euros = -5 WHERE euros = 360000000 | [range]",
                    "UPDATE amount SET reference = 1 WHERE tier = 'award' | [tier]",
                    "UPDATE section SET parent_id = id WHERE id = (SELECT min(id) FROM section) | [cycle]",
                    "UPDATE amount SET entity_id = 'nobody' WHERE tier = 'award' | [reference]",
                    "UPDATE place SET lat = 91 WHERE lat > 0 | [range]",
                    "UPDATE amount SET part_of = NULL, part_basis = NULL WHERE id = 'amount-miai-cluster' | [loose]"
                })
        void thatWouldShowFalseSumsIsOpenedByNothing(String change, String rule) throws Exception {
            Path file = changed(change);
            String out = folder.resolve("o").toString();

            for (List<String> command : List.of(
                    List.of("query", "SELECT 1"),
                    List.of("figure", "map", "--out", out + ".svg"),
                    List.of("export", "--format", "sqlite", "--out", out + ".db"),
                    List.of("export", "--format", "json", "--out", out + ".json"))) {
                Run run = run(with(command, "--db", file.toString()));
                assertEquals(1, run.code(), command::toString);
                assertEquals(1, run.err().lines().count(), run.err());
                assertTrue(run.err().contains(rule) && run.err().contains("x.db"), run.err());
                assertFalse(Files.exists(Path.of(command.getLast())));
            }
            assertTrue(run("check", file.toString()).err().contains(rule));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "UPDATE entity SET name = 'Bonjour'" + A_CLUSTER + " | [checksum]",
                    "UPDATE claim SET note = 'x', note_en = 'y' | [checksum]",
                    "DROP VIEW spending_by_axis | [not-declared]",
                    "CREATE TABLE more (a) | [unknown-table]",
                    "UPDATE programme SET parent_id = id | [value-unlike]",
                    "UPDATE place SET commune_id = id WHERE commune_id IS NOT NULL | [value-unlike]",
                    "DELETE FROM search | [row-missing]",
                    "DELETE FROM meta WHERE key = 'checksum' | [no-checksum]",
                    "UPDATE amount SET euros = euros * 1000000" + AN_AWARD + " | [part-too-large]",
                    "UPDATE amount SET euros = 1120000000 WHERE euros = 560000000 | [phrase-value]",
                    "UPDATE amount SET euros = 80000000 WHERE id = 'amount-miai-cluster' | [parts-exceed]"
                })
        void thatBreaksAnotherRuleOpensAndSaysSo(String change, String rule) throws Exception {
            Path file = changed(change);

            Run opened = run("query", "--db", file.toString(), "SELECT count(*) FROM amount");

            assertEquals(0, opened.code(), opened.err());
            assertTrue(opened.err().contains("reaks the rules in "), opened.err());
            boolean exceeds = rule.startsWith("[part");
            boolean changed = opened.err().contains("checksum");
            assertEquals(exceeds, opened.err().contains("some parts exceed their whole"), opened.err());
            assertEquals(!exceeds && changed, opened.err().contains("Nothing vouches for"), opened.err());
            assertEquals(!exceeds && !changed, opened.err().contains("no sum is false because of it"), opened.err());
            Run checked = run("check", file.toString());
            assertEquals(1, checked.code());
            assertTrue(checked.err().contains(rule), checked.err());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "UPDATE place SET lat = 9e999 WHERE lat > 0 | holds Infinity; it takes a finite number.",
                    "UPDATE meta SET value = '2024-02-31' WHERE key = 'date' | it takes a date such as 2023",
                    "DROP TABLE claim | does not have the table “claim”",
                    "UPDATE amount SET reference = 2 WHERE tier = 'award' | it takes 0 or 1.",
                    "UPDATE amount SET stage = 'awardd' WHERE stage = 'awarded' | the nearest is “awarded”",
                    "UPDATE entity SET kind = 'place' WHERE kind = 'theme' | table place: the record",
                    "DELETE FROM call | table call: the record",
                    "UPDATE entity SET summary_fr = hex(zeroblob(2000000))" + A_CLUSTER + " | a text that is too long"
                })
        void thatCannotBeReadIsRefusedWithThePlaceAndWhatWouldBeRight(String change, String said) throws Exception {
            Run run = run("check", changed(change).toString());

            assertEquals(1, run.code());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains(said) && run.err().contains("x.db”"), run.err());
        }

        @Test
        void withAnEmptySentenceIsDrawnAllTheSame() throws Exception {
            Path file = changed("UPDATE meta SET value = '' WHERE key IN ('vintage', 'vintage_en', 'paid', 'paid_en')");

            Run drawn = run(
                    "figure",
                    "sources",
                    "--db",
                    file.toString(),
                    "--out",
                    folder.resolve("x.pdf").toString());

            assertEquals(0, drawn.code(), drawn.err());
        }

        @Test
        void withAnEndlessViewNamedLikeATableIsRefusedAtOnce() throws Exception {
            Path file = changed("DROP TABLE glossary; CREATE VIEW glossary AS WITH RECURSIVE n(i) AS"
                    + " (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n");

            assertTrue(run("check", file.toString()).err().contains("“glossary”"));
        }

        @Test
        void ofAnotherKindIsReadBeforeItIsHandedOver() throws IOException {
            Path picture = Files.writeString(folder.resolve("picture.png"), "PNG ".repeat(100));
            Path out = folder.resolve("o.db");

            Run run = run("export", "--format", "sqlite", "--db", picture.toString(), "--out", out.toString());

            assertEquals(1, run.code());
            assertFalse(Files.exists(out));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/dev/zero", "/", "/nowhere/é.db"})
        void thatIsNoFileIsRefused(String path) {
            Run run = run(
                    "check",
                    path.equals("/") ? folder.resolve("..").resolve("absent").toString() : path);

            assertEquals(1, run.code());
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    @Nested
    class AQuestion {
        @Test
        void isAnsweredOrSaidNotToBe() throws IOException {
            Path full = Path.of("/dev/full");
            org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));
            StringWriter err = new StringWriter();

            int code = Commands.run(
                    new LocalWorkshop(),
                    Messages.in(Locale.ENGLISH),
                    new PrintWriter(new FileWriter(full.toFile())),
                    new PrintWriter(err),
                    "query",
                    "SELECT * FROM amount");

            assertEquals(1, code);
            assertTrue(err.toString().startsWith("The answer could not be written in full"), err::toString);
        }

        @Test
        void mayBeginWithAComment() {
            assertEquals(0, run("query", "-- a comment\nSELECT 1").code());
            assertEquals(1, run("query", "-- nothing else").code());
            assertEquals(2, run("query", "--formt", "csv", "SELECT 1").code());
        }

        @ParameterizedTest
        @ValueSource(strings = {"SELECT 1; SELECT 2", "SELECT ';'; DELETE FROM meta", "SELECT 1; -- a\n SELECT 2"})
        void isOneAtATime(String several) {
            assertTrue(run("query", several).err().contains("several statements"));
            assertEquals(
                    0, run("query", "SELECT ';' AS \"a;b\" /* ; */ ; -- ; end").code());
        }

        @Test
        void isAnsweredInLettersThatActOnNothing() {
            String sql = "SELECT X'00FF' AS b, 'a' || char(27) || '[31m' || char(155) AS c, 'x' || char(10) AS d";

            assertTrue(run("query", sql).out().contains("X'00FF'  a\\u001b[31m\\u009b  x\\n"));
            String json = run("query", "--format", "json", sql).out();
            assertTrue(json.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), json);
        }

        @Test
        void ofTwoHundredMillionLettersIsTooLarge() {
            Run run = run("query", "SELECT instr(printf('%.*c', 200000000, 'a'), 'b')");

            assertTrue(run.err().contains("too large"), run.err());
        }
    }

    @Nested
    class AFileInTheWay {
        @Test
        void ofAnotherKindIsSaidToBeReplaced() throws IOException {
            Path letter = Files.writeString(folder.resolve("letter.txt"), "Monsieur le ministre");

            Run run = run("export", "--format", "json", "--out", letter.toString());

            assertTrue(run.err().endsWith("was a file of another kind; it has been replaced.\n"), run.err());
            assertEquals(
                    "",
                    run("export", "--format", "json", "--out", letter.toString())
                            .err());
        }
    }

    /// The bundled database with a change, conditions set aside.
    private Path changed(String sql) throws IOException, SQLException {
        Path file = Files.write(folder.resolve("x.db"), Strategies.bundledDatabase());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints = 1");
            statement.executeUpdate(sql);
        }
        return file;
    }

    private static String[] with(List<String> command, String... more) {
        return java.util.stream.Stream.concat(command.stream(), List.of(more).stream())
                .toArray(String[]::new);
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Commands.run(
                new LocalWorkshop(),
                Messages.in(Locale.ENGLISH),
                new PrintWriter(out),
                new PrintWriter(err),
                arguments);
        return new Run(code, out.toString(), err.toString());
    }
}
