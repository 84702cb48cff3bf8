package hexagonia.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import hexagonia.model.Entity;
import hexagonia.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Quotation marks enclose what a claim holds, letter for letter, or a name that the data knows; only apostrophes,
/// spaces and marks within may be set as type asks.
@WithoutWindow
class QuotationsTest {
    private static final Pattern QUOTED = Pattern.compile("«([^«»]*)»|“([^“”]*)”");
    private static final Pattern NESTED = Pattern.compile("«[^»]*«|“[^”]*“");
    private static final Set<String> KINDS_OF_NAMES =
            Set.of("name", "short_name", "title", "short_title", "term", "expansion", "label", "question");

    private final List<String> texts = new ArrayList<>();
    private final Set<String> phrases = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    QuotationsTest() throws IOException {
        try (Stream<Path> files = Files.list(Strategies.FILES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json"))
                    .filter(f -> !f.endsWith("schema.json"))
                    .toList()) {
                read("", new JsonMapper().readTree(Files.readString(file)));
            }
        }
    }

    private void read(String key, JsonNode node) {
        if (node.isString()) {
            if (Set.of("as", "as_written", "heading", "aliases").contains(key)) {
                phrases.add(plain(node.asString()));
            } else if (KINDS_OF_NAMES.contains(key)) {
                names.add(plain(node.asString()));
            }
        } else if (node.has("fr") && node.has("en")) {
            for (String language : List.of("fr", "en")) {
                String text = node.get(language).asString();
                texts.add(text);
                if (KINDS_OF_NAMES.contains(key)) {
                    names.add(plain(text));
                }
            }
        } else if (node.isArray()) {
            node.valueStream().forEach(child -> read(key, child));
        } else {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                read(field.getKey(), field.getValue());
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\^\\{?([\\p{L}\\p{N}]+)}?", "$1")
                .replaceAll("«[\\s\\u00a0\\u202f]*|[\\s\\u00a0\\u202f]*»|[“”‘’'\"*]", "")
                .replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ")
                .strip();
    }

    private Set<String> unknown(Stream<String> said) {
        Set<String> unknown = new TreeSet<>();
        said.forEach(text -> QUOTED.matcher(text).results().forEach(found -> {
            String quoted = plain(found.group(1) == null ? found.group(2) : found.group(1));
            Pattern words = Pattern.compile("(?<!\\w)" + Pattern.quote(quoted) + "(?!\\w)");
            if (!names.contains(quoted)
                    && phrases.stream().noneMatch(p -> words.matcher(p).find())) {
                unknown.add(quoted + "  in  " + text);
            }
        }));
        return unknown;
    }

    @Test
    void ofTheDataHoldWhatAClaimHolds() {
        assertTrue(phrases.size() > 1000 && texts.size() > 3000);
        assertEquals(Set.of(), unknown(texts.stream()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void ofWhatIsShownHoldWhatAClaimHolds(String language) {
        Looking start = Looking.atBundled(Locale.forLanguageTag(language));
        Messages messages = start.labels().messages();
        messages.keys().forEach(key -> names.add(plain(messages.get(key))));
        Stream<String> exhibits = Exhibits.all().stream().map(e -> said(e, start));
        Exhibit record = Exhibits.find("record").orElseThrow();
        Stream<String> records = start.explorer().index().strategy().entities().stream()
                .map(Entity::id)
                .map(id -> said(record, start.selecting(id)));

        List<String> said =
                Stream.concat(exhibits, records).flatMap(String::lines).toList();

        assertEquals(Set.of(), unknown(said.stream()));
        assertEquals(
                List.of(), said.stream().filter(t -> NESTED.matcher(t).find()).toList());
    }

    private static String said(Exhibit exhibit, Looking looking) {
        return ContentText.of(exhibit.of(looking.findings(), looking.labels()));
    }
}
