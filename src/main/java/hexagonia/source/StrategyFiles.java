package hexagonia.source;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// Reads a folder of strategy files (`amounts.json`, `clusters.json`, …). A file that is absent is an empty list, but
/// for `meta.json`; a file whose name the schema does not know is an error, not a surprise.
public final class StrategyFiles {
    private static final String SCHEMA = "/hexagonia/schema/schema.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrategyFiles() {}

    /// The strategy in `folder`.
    ///
    /// @throws DataFileException if a file is missing, is not JSON, or does not follow the schema
    public static Strategy read(Path folder) throws DataFileException {
        List<Violation> broken = new ArrayList<>();
        Map<String, JsonNode> files = new LinkedHashMap<>();
        JsonNode schema = JSON.readTree(schemaText());
        List<String> known = fileNames(schema.path("$defs"));
        for (Path file : jsonFiles(folder, broken)) {
            String name = file.getFileName().toString().replace(".json", "");
            if (!known.contains(name)) {
                broken.add(Violation.of("unknown-file", file.getFileName().toString(), "", String.join(", ", known)));
                continue;
            }
            parse(file, broken, files, name);
        }
        if (broken.isEmpty() && !files.containsKey("meta")) {
            broken.add(Violation.of("missing-file", "meta.json", "", folder));
        }
        if (broken.isEmpty()) {
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            files.forEach((name, content) -> validate(registry, name, content, broken));
        }
        if (!broken.isEmpty()) {
            throw new DataFileException(broken);
        }
        return new StrategyReader(files).strategy();
    }

    /// The names that files may have: `meta`, and every list that the schema defines. Its other definitions are parts
    /// of records and no files of their own.
    private static List<String> fileNames(JsonNode definitions) {
        return definitions.propertyNames().stream()
                .filter(name -> name.equals("meta")
                        || definitions.path(name).path("type").asString("").equals("array"))
                .toList();
    }

    private static String schemaText() {
        try (InputStream in = StrategyFiles.class.getResourceAsStream(SCHEMA)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> jsonFiles(Path folder, List<Violation> broken) {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .filter(f -> !f.endsWith("schema.json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            broken.add(Violation.of("unreadable-folder", folder.toString(), ""));
            return List.of();
        }
    }

    private static void parse(Path file, List<Violation> broken, Map<String, JsonNode> files, String name) {
        try {
            files.put(name, JSON.readTree(Files.readString(file)));
        } catch (JacksonException malformed) {
            broken.add(Violation.of(
                    "not-json",
                    name + ".json",
                    "",
                    malformed.getLocation().getLineNr(),
                    malformed.getOriginalMessage()));
        } catch (IOException unreadable) {
            broken.add(Violation.of("unreadable-file", name + ".json", ""));
        }
    }

    private static void validate(SchemaRegistry registry, String name, JsonNode content, List<Violation> broken) {
        String text = schemaText().replaceFirst("\"\\$defs\"", "\"\\$ref\": \"#/\\$defs/" + name + "\", \"\\$defs\"");
        Schema schema = registry.getSchema(text, InputFormat.JSON);
        for (Error error : schema.validate(content)) {
            broken.add(located(name, content, error));
        }
    }

    /// The error in the words of the validator, with the record it stands in and where in the record.
    private static Violation located(String name, JsonNode content, Error error) {
        String at = error.getInstanceLocation().toString();
        if (!(content instanceof ArrayNode records) || at.isEmpty()) {
            return Violation.of("schema", name, at, error.getMessage());
        }
        int end = at.indexOf('/', 1);
        int number = Integer.parseInt(end < 0 ? at.substring(1) : at.substring(1, end));
        String within = end < 0 ? "" : at.substring(end + 1) + ": ";
        return Violation.of(
                "schema", name, StrategyReader.recordName(records.path(number), number), within + error.getMessage());
    }
}
