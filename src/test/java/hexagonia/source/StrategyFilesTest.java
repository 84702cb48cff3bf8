package hexagonia.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.model.Details;
import hexagonia.model.Qualifier;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyFilesTest {
    private static final String META = """
        {"id": "s", "name": {"fr": "S", "en": "S"}, "short_name": {"fr": "S", "en": "S"}, "release": "1",
         "date": "2024", "vintage": {"fr": "un", "en": "one"}, "paid": {"fr": "rien", "en": "nothing"}}
        """;
    private static final String AMOUNT = """
        [{"id": "amount-a", "entity": "a", "label": {"fr": "A", "en": "A"}, "stage": "awarded", "perimeter": "p",
          "tier": "measure", "basis": "stated"}]
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aFolderWithItsMeta() throws IOException {
        write("meta.json", META);
    }

    @Test
    void aFileThatIsAbsentIsAnEmptyList() throws DataFileException {
        Strategy strategy = StrategyFiles.read(folder);

        assertEquals("s", strategy.meta().id());
        assertEquals(List.of(), strategy.amounts());
    }

    @Test
    void anAbsentKeyIsAnAmountNotDisclosedAndAnAbsentQualifierIsExact() throws IOException, DataFileException {
        write("amounts.json", AMOUNT);

        var amount = StrategyFiles.read(folder).amounts().getFirst();

        assertEquals(OptionalLong.empty(), amount.euros());
        assertEquals(Qualifier.EXACT, amount.qualifier());
    }

    @Test
    void positionsFollowTheFiles() throws IOException, DataFileException {
        write("axes.json", """
            [{"id": "b", "name": {"fr": "B", "en": "B"}, "summary": {"fr": "b", "en": "bb"}},
             {"id": "a", "name": {"fr": "A", "en": "A"}, "summary": {"fr": "a", "en": "aa"}}]
            """);

        var axes = StrategyFiles.read(folder).entities();

        assertEquals(List.of("b", "a"), axes.stream().map(e -> e.id()).toList());
        assertEquals(new Details.Ranked(1), axes.getLast().details());
    }

    @Test
    void theSchemaItselfMayStandInTheFolder() throws IOException, DataFileException {
        write("schema.json", "{}");

        assertEquals("s", StrategyFiles.read(folder).meta().id());
    }

    @Nested
    class IsRefused {
        @Test
        void aFolderThatIsNotThere() {
            Path absent = folder.resolve("absent");

            assertEquals(List.of(Violation.of("unreadable-folder", absent.toString(), "")), violations(absent));
        }

        @Test
        void aFolderWithoutItsMeta() throws IOException {
            Files.delete(folder.resolve("meta.json"));

            Violation only = violation();

            assertEquals("missing-file", only.rule());
            assertEquals("meta.json", only.file());
        }

        @Test
        void aFileOfAnUnknownName() throws IOException {
            write("amunts.json", "[]");

            Violation only = violation();

            assertEquals("unknown-file", only.rule());
            assertEquals("amunts.json", only.file());
            assertTrue(only.arguments().getFirst().contains("amounts"), "names the known files");
        }

        @Test
        void aFileNamedAfterAPartOfARecordWhichNobodyWouldRead() throws IOException {
            write("claim.json", "{\"section\": \"s\"}");

            Violation only = violation();

            assertEquals("unknown-file", only.rule());
            assertEquals("claim.json", only.file());
        }

        @Test
        void malformedJsonWithItsLine() throws IOException {
            write("amounts.json", "[\n {\"id\": \"a\",\n  \"entity\" \"b\"}\n]");

            Violation only = violation();

            assertEquals("not-json", only.rule());
            assertEquals("amounts.json", only.file());
            assertEquals("3", only.arguments().getFirst());
        }

        @Test
        void theSameKeyTwiceInOneRecord() throws IOException {
            write("amounts.json", "[\n {\"id\": \"a\",\n  \"id\": \"b\"}\n]");

            Violation only = violation();

            assertEquals(Violation.of("twice-key", "amounts.json", "", 3, "id"), only);
        }

        @Test
        void anEmptyFile() throws IOException {
            write("amounts.json", "");

            assertEquals(Violation.of("empty-file", "amounts.json", ""), violation());
        }

        @Test
        void whatIsNoFile() throws IOException {
            Files.createDirectory(folder.resolve("amounts.json"));

            assertEquals(Violation.of("no-file", "amounts.json", ""), violation());
        }

        @ParameterizedTest
        @ValueSource(strings = {"half \\ud800", "nothing \\u0000", "bell \\u0007"})
        void aTextThatHoldsWhatIsNoCharacter(String label) throws IOException {
            write("amounts.json", AMOUNT.replaceFirst("\"fr\": \"", "\"fr\": \"" + label.replace("\\", "\\\\")));

            assertEquals("senseless-text", violation().rule());
        }

        @Test
        void bytesThatAreNotUtf8() throws IOException {
            Files.write(folder.resolve("amounts.json"), new byte[] {'[', '"', (byte) 0xE9, '"', ']'});

            assertEquals(Violation.of("unreadable-file", "amounts.json", ""), violation());
        }

        @Test
        void aWrongKeyWithItsRecord() throws IOException {
            write("amounts.json", AMOUNT.replace("\"tier\"", "\"euro\": 5, \"tier\""));

            Violation only = violation();

            assertEquals("unknown-key", only.rule());
            assertEquals("amounts", only.file());
            assertEquals("amount-a", only.record());
            assertEquals("euro", only.arguments().getFirst());
            assertTrue(only.arguments().getLast().contains("euros"), only::toString);
        }

        @Test
        void aTextInOneLanguageOnly() throws IOException {
            write("amounts.json", AMOUNT.replace("\"fr\": \"A\", \"en\": \"A\"", "\"fr\": \"A\""));

            Violation only = violation();

            assertEquals("amount-a", only.record());
            assertEquals("missing-key", only.rule());
            assertEquals(List.of("label/en"), only.arguments(), "says where in the record");
        }

        @Test
        void aValueThatIsNotOneOfItsKind() throws IOException {
            write("amounts.json", AMOUNT.replace("awarded", "paid"));

            Violation only = violation();

            assertEquals("amount-a", only.record());
            assertEquals(List.of("stage", "\"paid\""), only.arguments().subList(0, 2));
            assertTrue(only.arguments().getLast().startsWith("announced, programmed, "), only::toString);
        }

        @Test
        void aLinkByItsTwoEndsSinceItHasNoId() throws IOException {
            write("relations.json", """
                [{"from": "a", "role": "lead", "to": "b", "basis": "stated"},
                 {"from": "a", "role": "boss", "to": "c", "basis": "stated"}]
                """);

            Violation only = violation();

            assertEquals("relations", only.file());
            assertEquals("a/boss/c", only.record());
        }

        @Test
        void aDayThatIsNotInTheCalendar() throws IOException {
            write("amounts.json", AMOUNT.replace("\"tier\"", "\"stated_on\": \"2024-02-30\", \"tier\""));

            Violation only = violation();

            assertEquals(Violation.of("date", "amounts", "amount-a", "stated_on", "2024-02-30"), only);
        }

        @Test
        void aDateOfTheStrategyThatIsNotInTheCalendar() throws IOException {
            write("meta.json", META.replace("\"2024\"", "\"2024-13\""));

            Violation only = violation();

            assertEquals("date", only.rule());
            assertEquals("meta", only.file());
        }

        @Test
        void moreEurosThanThereCanBe() throws IOException {
            write("amounts.json", AMOUNT.replace("\"tier\"", "\"euros\": 99999999999999999999, \"tier\""));

            assertEquals("amount-a", violation().record());
        }

        @Test
        void anAliasWithTheSignThatSetsAliasesApart() throws IOException {
            write("axes.json", """
                [{"id": "b", "name": {"fr": "B", "en": "B"}, "aliases": ["x | y"], "summary": {"fr": "b", "en": "bb"}}]
                """);

            assertEquals("b", violation().record());
        }

        @Test
        void aStrayFileAndOneOfTwoEndings() throws IOException {
            write("amounts.JSON", "[]");
            write("amounts.json.json", "[]");
            write("notes.md", "for people");

            assertEquals(
                    List.of("stray-file amounts.JSON", "unknown-file amounts.json.json"),
                    violations(folder).stream()
                            .map(v -> v.rule() + " " + v.file())
                            .toList());
        }

        @ParameterizedTest
        @MethodSource("hexagonia.source.StrategyFilesTest#tooMuch")
        void whatIsBeyondAllMeasureWithItsLine(String content) throws IOException {
            write("amounts.json", "[\n" + content);

            Violation only = violation();

            assertEquals("beyond-limits", only.rule());
            assertEquals("2", only.arguments().getFirst());
        }

        @Test
        void eurosThatNoProgramCounts() throws IOException {
            write("amounts.json", AMOUNT.replace("\"tier\"", "\"euros\": 1e19, \"tier\""));

            assertEquals(
                    Violation.of("most", "amounts", "amount-a", "euros", "1.0E19", "1000000000000000"), violation());
        }

        @Test
        void anIdThatIsNull() throws IOException {
            write("amounts.json", AMOUNT.replace("\"amount-a\"", "null"));

            assertEquals(Violation.of("json-type", "amounts", "#1", "id", "null", "string"), violation());
        }

        @Test
        void everythingWrongAtOnce() throws IOException {
            write("amounts.json", AMOUNT.replace("awarded", "paid"));
            write("axes.json", "[{\"id\": \"x\"}]");

            assertEquals(
                    List.of("amount-a", "x", "x"),
                    violations(folder).stream().map(Violation::record).toList());
        }
    }

    static List<String> tooMuch() {
        return List.of("[".repeat(600), "9".repeat(1000), "\"" + "a".repeat(200_000) + "\"");
    }

    private Violation violation() {
        List<Violation> all = violations(folder);
        assertEquals(1, all.size(), all::toString);
        return all.getFirst();
    }

    private static List<Violation> violations(Path folder) {
        return assertThrows(DataFileException.class, () -> StrategyFiles.read(folder))
                .violations();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
