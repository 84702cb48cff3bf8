package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.model.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// The page on adding a fact shows records that can be added as they stand.
class WorkedExampleTest {
    private static final Path PAGE = Strategies.FILES.resolve("README.md");

    @TempDir
    private Path folder;

    private List<String> records;

    @BeforeEach
    void aCopyOfTheStrategyAndTheRecordsOfThePage() throws IOException {
        try (var files = Files.list(Strategies.FILES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        records = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    @Test
    void breaksNoRuleWhenItIsFollowed() throws Exception {
        follow(records.get(1));

        assertEquals(List.of(), new LocalWorkshop().check(Optional.of(folder)));
    }

    @Test
    void isToldWhatToMendWhenADigitIsLost() throws Exception {
        follow(records.get(1).replace("20000000", "2000000"));

        assertEquals(
                List.of("phrase-value"),
                new LocalWorkshop()
                        .check(Optional.of(folder)).stream()
                                .map(Violation::rule)
                                .toList());
    }

    private void follow(String amount) throws IOException {
        put("documents.json", records.get(0));
        put("amounts.json", amount);
        remove("absences.json", "absence-cloud-montant");
    }

    /// Adds a record to a file, in the place of the one that has its id.
    private void put(String file, String text) throws IOException {
        JsonNode record = JsonMapper.shared().readTree(text);
        ArrayNode all = read(file);
        for (int i = 0; i < all.size(); i++) {
            if (id(all.get(i)).equals(id(record))) {
                all.set(i, record);
                write(file, all);
                return;
            }
        }
        all.add(record);
        write(file, all);
    }

    private void remove(String file, String id) throws IOException {
        ArrayNode all = read(file);
        int before = all.size();
        for (int i = before - 1; i >= 0; i--) {
            if (id(all.get(i)).equals(id)) {
                all.remove(i);
            }
        }
        assertTrue(all.size() < before, id);
        write(file, all);
    }

    private ArrayNode read(String file) throws IOException {
        return (ArrayNode) JsonMapper.shared().readTree(Files.readString(folder.resolve(file)));
    }

    private void write(String file, ArrayNode all) throws IOException {
        Files.writeString(folder.resolve(file), JsonMapper.shared().writeValueAsString(all));
    }

    private static String id(JsonNode record) {
        return record.path("id").asString("");
    }
}
