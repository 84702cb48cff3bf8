package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.model.Basis;
import hexagonia.model.CallForm;
import hexagonia.model.Completeness;
import hexagonia.model.EventKind;
import hexagonia.model.Kind;
import hexagonia.model.Nature;
import hexagonia.model.OrganisationType;
import hexagonia.model.Qualifier;
import hexagonia.model.Role;
import hexagonia.model.Stage;
import hexagonia.model.Tier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                Arguments.of("call", "form", CallForm.values()),
                Arguments.of("relation", "role", Role.values()),
                Arguments.of("relation", "basis", Basis.values()),
                Arguments.of("roster", "role", Role.values()),
                Arguments.of("roster", "qualifier", Qualifier.values()),
                Arguments.of("roster", "completeness", Completeness.values()),
                Arguments.of("place", "basis", Basis.values()),
                Arguments.of("axis", "lever_basis", Basis.values()),
                Arguments.of("programme", "lever_basis", Basis.values()),
                Arguments.of("programme", "axis_basis", Basis.values()),
                Arguments.of("call", "lever_basis", Basis.values()),
                Arguments.of("call", "axis_basis", Basis.values()),
                Arguments.of("amount", "qualifier", Qualifier.values()),
                Arguments.of("amount", "stage", Stage.values()),
                Arguments.of("amount", "stage_basis", Basis.values()),
                Arguments.of("amount", "tier", Tier.values()),
                Arguments.of("amount", "axis_basis", Basis.values()),
                Arguments.of("amount", "part_basis", Basis.values()),
                Arguments.of("amount", "basis", Basis.values()),
                Arguments.of("indicator", "qualifier", Qualifier.values()),
                Arguments.of("indicator", "nature", Nature.values()),
                Arguments.of("indicator", "basis", Basis.values()),
                Arguments.of("event", "basis", Basis.values()),
                Arguments.of("claim", "qualifier", Qualifier.values()),
                Arguments.of("claim", "stage", Stage.values()));
    }

    /// The kinds of records are told by the names of their files.
    static List<Arguments> columns() {
        return Stream.concat(lists().stream(), Stream.of(Arguments.of("entity", "kind", Kind.values())))
                .toList();
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
    @MethodSource("columns")
    void theTableOfTheDatabaseHasTheList(String table, String column, Enum<?>[] list) throws Exception {
        String sql = Files.readString(Path.of("src/main/resources/hexagonia/store/schema.sql"));
        String check = Pattern.compile(
                        "CREATE TABLE " + table + " .*?\\b" + column + " TEXT[^,]*?\\sCHECK \\(" + column
                                + "\\sIN \\((.*?)\\)",
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
