package hexagonia.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words of documents that tell a value: « alloué » the stage of money, « horizon » that a figure is aimed at. The
/// words of each language stand in a table beside this class; one that ends in `*` stands for all that begin so.
/// Immutable.
final class Telling<E extends Enum<E>> {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final String ANY_END = "*";

    private final Class<E> type;
    private final Map<String, Map<String, Set<E>>> tables;

    /// The words of `table`, which tell values of `type`.
    Telling(String table, Class<E> type) {
        this.type = type;
        tables = LANGUAGES.stream()
                .collect(Collectors.toMap(Function.identity(), language -> read(table + "_" + language + ".tsv")));
    }

    private Map<String, Set<E>> read(String table) {
        Map<String, Set<E>> words = new HashMap<>();
        try (InputStream in = Telling.class.getResourceAsStream(table)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> words.computeIfAbsent(cells[0], _ -> EnumSet.noneOf(type))
                            .add(Enum.valueOf(type, cells[1].toUpperCase(Locale.ROOT))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }

    /// The values that the words of a text tell; none for a language without words.
    Set<E> in(String text, String language) {
        Set<E> found = EnumSet.noneOf(type);
        Map<String, Set<E>> words = tables.getOrDefault(language, Map.of());
        for (String word : WORDS.split(text.toLowerCase(Locale.ROOT))) {
            found.addAll(words.getOrDefault(word, Set.of()));
            for (int end = 1; end <= word.length(); end++) {
                found.addAll(words.getOrDefault(word.substring(0, end) + ANY_END, Set.of()));
            }
        }
        return found;
    }
}
