package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.model.CallForm;
import hexagonia.model.EventKind;
import hexagonia.model.OrganisationType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The closed lists of words that the data choose from are the same in the model, in the schema of the files and in the
/// tables of the database.
class WordsOfTheDataTest {
    private static final Pattern WORD = Pattern.compile("'(\\w+)'");

    static List<Arguments> lists() {
        return List.of(
                Arguments.of("event", "kind", EventKind.values()),
                Arguments.of("organisation", "kind", OrganisationType.values()),
                Arguments.of("call", "form", CallForm.values()));
    }

    private static Set<String> words(Enum<?>[] list) {
        return Arrays.stream(list).map(v -> v.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theSchemaOfTheFilesHasTheList(String table, String column, Enum<?>[] list) throws Exception {
        JsonNode schema = new JsonMapper().readTree(Files.readString(Strategies.FILES.resolve("schema.json")));

        List<Set<String>> enumerations = schema.findValues("enum").stream()
                .map(values -> values.valueStream()
                        .map(v -> v.asString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .toList();

        assertTrue(enumerations.contains(words(list)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theTableOfTheDatabaseHasTheList(String table, String column, Enum<?>[] list) throws Exception {
        String sql = Files.readString(Path.of("src/main/resources/hexagonia/store/schema.sql"));
        String check = Pattern.compile(
                        "CREATE TABLE " + table + " .*?\\b" + column + " TEXT[^,]*? CHECK \\(" + column
                                + " IN \\((.*?)\\)",
                        Pattern.DOTALL)
                .matcher(sql)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();

        assertEquals(
                words(list),
                WORD.matcher(check)
                        .results()
                        .map((MatchResult found) -> found.group(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
    }
}
