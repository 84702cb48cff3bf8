package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hexagonia.model.Entity;
import hexagonia.model.Strategy;
import hexagonia.store.Database;
import hexagonia.store.Query;
import hexagonia.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What readers of the four documents found in them, and found them not to say, against the bundled database.
@WithoutWindow
class FactsTest {
    private static final Path TABLES = Path.of("src", "test", "resources");

    /// `facts.tsv`: a value two independent readers took from a section, and that a claim of that section proves.
    @TestFactory
    Stream<DynamicTest> isInTheDatabaseWithTheRightSource() {
        return rows("facts.tsv")
                .map(row -> dynamicTest(String.join(" ", row), () -> {
                    String table = row.get(0);
                    String id = row.get(1);
                    String column = row.get(2);
                    assertEquals(
                            row.get(3), answer("select \"%s\" from %s where id = '%s'".formatted(column, table, id)));
                    assertTrue(
                            !answer("select subject from claim where subject = '%s' and section_id = '%s'"
                                            .formatted(id, row.get(4)))
                                    .isEmpty(),
                            "claimed in " + row.get(4));
                }));
    }

    /// `readings.tsv`: what is easily counted twice, mixed up or misread, and what the database answers.
    @TestFactory
    Stream<DynamicTest> isReadAsItStands() {
        return rows("readings.tsv")
                .map(row -> dynamicTest(row.get(0), () -> {
                    assertEquals(row.get(2), answer(row.get(1)));
                }));
    }

    /// `absences.tsv`: what no document says. The field is empty and an absence tells the reader.
    @TestFactory
    Stream<DynamicTest> isNotInventedAndSaidToBeAbsent() {
        return rows("absences.tsv")
                .map(row -> dynamicTest(row.get(0), () -> {
                    assertEquals("", answer(row.get(1)));
                    assertEquals(row.get(0), answer("select id from absence where id = '%s'".formatted(row.get(0))));
                }));
    }

    /// `names.tsv`: every spelling that the documents print, and the one record of its kind it stands for.
    @TestFactory
    Stream<DynamicTest> isOneRecordHoweverItIsSpelt() {
        Strategy strategy = Strategies.bundled();
        return rows("names.tsv")
                .map(row -> dynamicTest(String.join(" ", row), () -> {
                    List<String> named = strategy.entities().stream()
                            .filter(e -> e.kind().name().equalsIgnoreCase(row.get(0)))
                            .filter(e -> Stream.concat(Stream.of(e.name().fr()), e.aliases().stream())
                                    .anyMatch(name -> name.replace('’', '\'').equals(row.get(1))))
                            .map(Entity::id)
                            .toList();
                    assertEquals(List.of(row.get(2)), named);
                }));
    }

    private static Stream<List<String>> rows(String table) {
        try {
            return Files.readAllLines(TABLES.resolve(table)).stream()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /// The rows of an answer, parted by « ; », their values by commas; an empty value of several is ∅.
    private static String answer(String sql) throws StoreException {
        try (Database database = Strategies.open(Strategies.bundledDatabase())) {
            return Query.ask(database, sql).rows().stream()
                    .map(row -> row.stream().map(FactsTest::plain).collect(Collectors.joining(", ")))
                    .collect(Collectors.joining(" ; "));
        }
    }

    private static String plain(Object value) {
        return switch (value) {
            case null -> "∅";
            case Double d when d == Math.rint(d) -> Long.toString(Math.round(d));
            default -> value.toString();
        };
    }
}
