package hexagonia.explore.saved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// JSON as maps, lists, strings, numbers (long or double) and flags. Reads and writes token by token: starting the
/// mapper of the library would cost the window its quick start.
final class JsonTree {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonTree() {}

    /// @throws Damaged if `text` is not one JSON value
    static Object read(String text) throws Damaged {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new Damaged("something follows the end", null);
            }
            return value;
        } catch (JacksonException refused) {
            throw new Damaged(refused.getOriginalMessage(), refused);
        }
    }

    private static Object value(JsonParser parser) throws Damaged {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new Damaged("it is empty", null);
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String key = parser.currentName();
                    parser.nextToken();
                    map.put(key, value(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> {
                Number number = parser.getNumberValue();
                yield number instanceof Integer || number instanceof Long
                        ? (Object) number.longValue()
                        : (Object) number.doubleValue();
            }
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new Damaged("unexpected " + token, null);
        };
    }

    /// The text of a value, indented, keys in the order of their map.
    static String write(Object value) {
        java.io.StringWriter text = new java.io.StringWriter();
        ObjectWriteContext indented = new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
        try (JsonGenerator generator = FACTORY.createGenerator(indented, text)) {
            write(value, generator);
        }
        return text + "\n";
    }

    private static void write(Object value, JsonGenerator generator) {
        switch (value) {
            case null -> generator.writeNull();
            case Map<?, ?> map -> {
                generator.writeStartObject();
                map.forEach((key, of) -> {
                    generator.writeName((String) key);
                    write(of, generator);
                });
                generator.writeEndObject();
            }
            case List<?> list -> {
                generator.writeStartArray();
                list.forEach(of -> write(of, generator));
                generator.writeEndArray();
            }
            case Long number -> generator.writeNumber(number);
            case Double number -> generator.writeNumber(number);
            case Boolean flag -> generator.writeBoolean(flag);
            default -> generator.writeString(value.toString());
        }
    }

    /// The text is not what it should be, and nothing of it can be used.
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1L;

        Damaged(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
