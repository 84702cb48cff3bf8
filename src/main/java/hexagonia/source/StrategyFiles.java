package hexagonia.source;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a folder of strategy files (`amounts.json`, `clusters.json`, …). A file that is absent is an empty list, but
/// for `meta.json`; a file whose name the schema does not know is an error, not a surprise. What is too large to be a
/// strategy is not read.
public final class StrategyFiles {
    private static final String SCHEMA = "/hexagonia/schema/schema.json";

    /// The largest file, in bytes, and what a file may hold: how deep, how long a number, how long a text.
    private static final long LARGEST = 64L << 20;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(50)
            .maxNumberLength(50)
            .maxStringLength(100_000)
            .maxNameLength(200)
            .build();

    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Pattern TWICE = Pattern.compile("Duplicate .*?[\"'](.*)[\"']");

    /// What some editors put before the first character of a file.
    private static final String MARK = "\uFEFF";

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
            String name = file.getFileName().toString().replaceFirst("\\.json$", "");
            if (known.contains(name)) {
                parse(file, broken, files, name);
            } else {
                broken.add(Violation.of("unknown-file", file.getFileName().toString(), "", String.join(", ", known)));
            }
        }
        if (broken.isEmpty() && !files.containsKey("meta")) {
            broken.add(Violation.of("missing-file", "meta.json", "", folder));
        }
        if (broken.isEmpty()) {
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            files.forEach((name, content) -> validate(registry, schema, name, content, broken));
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

    /// The files of data, in order; what is neither that nor a note to people (`*.md`) nor hidden is named as a
    /// stranger.
    private static List<Path> jsonFiles(Path folder, List<Violation> broken) {
        try (var files = Files.list(folder)) {
            List<Path> all = files.filter(f -> !f.getFileName().toString().startsWith("."))
                    .filter(f -> !f.endsWith("schema.json") && !f.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            all.stream()
                    .filter(f -> !f.toString().endsWith(".json"))
                    .forEach(f -> broken.add(
                            Violation.of("stray-file", f.getFileName().toString(), "")));
            return all.stream().filter(f -> f.toString().endsWith(".json")).toList();
        } catch (IOException unreadable) {
            broken.add(Violation.of("unreadable-folder", folder.toString(), ""));
            return List.of();
        }
    }

    private static void parse(Path file, List<Violation> broken, Map<String, JsonNode> files, String name) {
        String called = name + ".json";
        try {
            if (!Files.isRegularFile(file)) {
                broken.add(Violation.of("no-file", called, ""));
            } else if (Files.size(file) > LARGEST) {
                broken.add(Violation.of("large-file", called, "", LARGEST >> 20));
            } else {
                String text = Files.readString(file);
                String content = text.startsWith(MARK) ? text.substring(1) : text;
                read(called, content, broken).ifPresent(tree -> files.put(name, tree));
            }
        } catch (CharacterCodingException other) {
            broken.add(Violation.of("unreadable-file", called, ""));
        } catch (IOException unreadable) {
            broken.add(Violation.of("closed-file", called, ""));
        }
    }

    private static Optional<JsonNode> read(String called, String text, List<Violation> broken) {
        if (text.isBlank()) {
            broken.add(Violation.of("empty-file", called, ""));
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(text)) {
            try {
                JsonNode content = JSON.readTree(parser);
                if (content == null || parser.nextToken() != null) {
                    throw new StreamReadException(parser, "");
                }
                senseless(content).ifPresent(t -> broken.add(Violation.of("senseless-text", called, "", t)));
                return Optional.of(content);
            } catch (JacksonException malformed) {
                TokenStreamLocation at = malformed.getLocation();
                broken.add(malformed(called, malformed, at == null ? parser.currentLocation() : at));
                return Optional.empty();
            }
        }
    }

    /// A text that holds what is no character: half of a pair, or a control that is neither a tab nor an end of line.
    private static Optional<String> senseless(JsonNode node) {
        return node.isString()
                ? Optional.of(node.stringValue()).filter(t -> t.codePoints().anyMatch(StrategyFiles::isNoCharacter))
                : node.values().stream().flatMap(n -> senseless(n).stream()).findFirst();
    }

    private static boolean isNoCharacter(int point) {
        int type = Character.getType(point);
        return type == Character.SURROGATE || type == Character.CONTROL && point != '\t' && point != '\n';
    }

    private static Violation malformed(String called, JacksonException malformed, TokenStreamLocation at) {
        int line = at.getLineNr();
        Matcher twice = TWICE.matcher(String.valueOf(malformed.getOriginalMessage()));
        if (malformed instanceof StreamConstraintsException) {
            return Violation.of(
                    "beyond-limits",
                    called,
                    "",
                    line,
                    LIMITS.getMaxNestingDepth(),
                    LIMITS.getMaxNumberLength(),
                    LIMITS.getMaxStringLength());
        }
        return twice.lookingAt()
                ? Violation.of("twice-key", called, "", line, twice.group(1))
                : Violation.of("not-json", called, "", line, at.getColumnNr());
    }

    private static void validate(
            SchemaRegistry registry, JsonNode all, String name, JsonNode content, List<Violation> broken) {
        String text = schemaText().replaceFirst("\"\\$defs\"", "\"\\$ref\": \"#/\\$defs/" + name + "\", \"\\$defs\"");
        Schema schema = registry.getSchema(text, InputFormat.JSON);
        SchemaErrors errors = new SchemaErrors(name, content, all);
        try {
            schema.validate(content).forEach(error -> broken.add(errors.of(error)));
        } catch (JacksonException tooLarge) {
            // The validator takes no whole number of more than 64 bits.
            errors.tooLarge(broken::add);
        }
    }
}
