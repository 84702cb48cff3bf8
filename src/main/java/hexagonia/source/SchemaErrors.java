package hexagonia.source;

import com.networknt.schema.Error;
import hexagonia.model.Violation;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// What the schema has against a file, as violations: the record, where in it, what stands there, and what would be
/// right.
record SchemaErrors(String file, JsonNode content, JsonNode schema) {
    private static final int LONGEST_QUOTE = 60;

    Violation of(Error error) {
        String at = error.getInstanceLocation().toString();
        boolean inRecord = content instanceof ArrayNode && !at.isEmpty();
        int end = inRecord ? at.indexOf('/', 1) : 0;
        String record = "";
        if (inRecord) {
            int number = Integer.parseInt(end < 0 ? at.substring(1) : at.substring(1, end));
            record = StrategyReader.recordName(content.path(number), number);
        }
        String within = end < 0 || at.isEmpty() ? "" : at.substring(end + 1);
        String key = within.isEmpty() ? "…" : within;
        String unfit = path(within, error.getProperty());
        JsonNode wanted = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                Violation.of("unknown-key", file, record, unfit, error.getProperty(), known(error));
            case "required" -> Violation.of("missing-key", file, record, unfit);
            case "type" -> Violation.of("json-type", file, record, key, found(error), wanted.asString(""));
            case "enum" -> Violation.of("choice", file, record, key, found(error), choices(wanted));
            case "minimum", "minLength", "minItems" -> Violation.of("least", file, record, key, found(error), wanted);
            case "maximum", "maxLength", "maxItems" -> Violation.of("most", file, record, key, found(error), wanted);
            case "pattern" -> {
                String examples = choices(beside(error, "examples"));
                yield examples.isEmpty()
                        ? Violation.of("bar", file, record, key, found(error))
                        : Violation.of("form", file, record, key, found(error), examples);
            }
            default -> Violation.of("unfit", file, record, key, found(error));
        };
    }

    /// What the schema says under another keyword of what an error is about.
    private JsonNode beside(Error error, String keyword) {
        String at = error.getSchemaLocation().getFragment().toString();
        return schema.at(at.substring(0, at.lastIndexOf('/')) + "/" + keyword);
    }

    /// Names each number of a record that is larger than any the schema takes.
    void tooLarge(Consumer<Violation> broken) {
        JsonNode keys = schema.path("$defs").path(file).path("items").path("properties");
        int number = 0;
        for (JsonNode record : content) {
            String name = StrategyReader.recordName(record, number++);
            record.properties().stream()
                    .filter(entry -> entry.getValue().isNumber()
                            && Math.abs(entry.getValue().doubleValue()) >= Long.MAX_VALUE)
                    .forEach(entry -> broken.accept(Violation.of(
                            "most",
                            file,
                            name,
                            entry.getKey(),
                            quoted(entry.getValue()),
                            keys.path(entry.getKey()).path("maximum"))));
        }
    }

    private static String path(String within, String key) {
        return within.isEmpty() ? key : within + "/" + key;
    }

    private static String found(Error error) {
        return quoted(error.getInstanceNode());
    }

    private static String quoted(JsonNode value) {
        String text = value.toString();
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
    }

    /// The keys that could stand in the place of one that is unknown.
    private String known(Error error) {
        return join(beside(error, "properties").propertyNames().stream());
    }

    private static String choices(JsonNode list) {
        return join(StreamSupport.stream(list.spliterator(), false).map(value -> value.asString("")));
    }

    private static String join(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }
}
