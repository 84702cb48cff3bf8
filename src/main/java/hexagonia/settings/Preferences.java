package hexagonia.settings;

import hexagonia.text.Languages;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the user prefers: the language and whether the theme is dark (both empty: as the system has it), the size of
/// text in percent, where the window stood, and the databases opened lately, the last first. Keys of the file that this
/// program does not know are kept as they are.
public record Preferences(
        Optional<Locale> language,
        Optional<Boolean> dark,
        int textSize,
        Optional<Place> place,
        List<String> recent,
        Map<String, String> others) {
    /// Text from its ordinary size to its double.
    public static final int SMALLEST = 100;
    public static final int LARGEST = 200;

    /// What holds before anything is chosen.
    public static final Preferences NONE =
            new Preferences(Optional.empty(), Optional.empty(), SMALLEST, Optional.empty(), List.of(), Map.of());

    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "text-size";
    private static final String WINDOW = "window";
    private static final String RECENT = "recent.";
    private static final int MOST_RECENT = 8;
    private static final Set<String> KNOWN = Set.of(LANGUAGE, THEME, TEXT_SIZE, WINDOW);

    public Preferences {
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
        others = Map.copyOf(others);
    }

    /// The same with other choices.
    public Preferences with(Locale language, Optional<Boolean> dark, int textSize) {
        return new Preferences(Optional.of(language), dark, textSize, place, recent, others);
    }

    /// The same with the window elsewhere.
    public Preferences at(Place place) {
        return new Preferences(language, dark, textSize, Optional.of(place), recent, others);
    }

    /// The same after a database was opened.
    public Preferences opened(Path database) {
        return recently(Stream.concat(Stream.of(database.toAbsolutePath().toString()), recent.stream())
                .toList());
    }

    /// The same with other databases opened lately.
    public Preferences recently(List<String> databases) {
        return new Preferences(language, dark, textSize, place, databases, others);
    }

    /// What `file` says.
    ///
    /// @throws IOException if it is there and cannot be read, is no such file, or holds a value that makes no sense
    public static Preferences read(Path file) throws IOException {
        Optional<String> text = Home.read(file);
        if (text.isEmpty()) {
            return NONE;
        }
        Properties found = new Properties();
        try {
            found.load(new StringReader(text.get()));
        } catch (IllegalArgumentException damaged) {
            throw new IOException(damaged);
        }
        if (found.isEmpty()) {
            throw new IOException(file + " says nothing");
        }
        Map<String, String> others = found.stringPropertyNames().stream()
                .filter(key -> !KNOWN.contains(key) && !key.startsWith(RECENT))
                .collect(Collectors.toMap(key -> key, found::getProperty));
        String[] languages = Languages.ALL.stream().map(Locale::getLanguage).toArray(String[]::new);
        String theme = one(found, THEME, "system", "light", "dark");
        return new Preferences(
                found.containsKey(LANGUAGE)
                        ? Optional.of(Locale.of(one(found, LANGUAGE, languages)))
                        : Optional.empty(),
                theme.equals("system") ? Optional.empty() : Optional.of(theme.equals("dark")),
                size(found.getProperty(TEXT_SIZE, Integer.toString(SMALLEST))),
                found.containsKey(WINDOW) ? Optional.of(Place.read(found.getProperty(WINDOW))) : Optional.empty(),
                recent(found),
                others);
    }

    /// Writes them to `file`, at once or not at all.
    public void write(Path file) throws IOException {
        Map<String, String> all = new TreeMap<>(others);
        language.ifPresent(l -> all.put(LANGUAGE, l.getLanguage()));
        all.put(THEME, dark.map(d -> d ? "dark" : "light").orElse("system"));
        all.put(TEXT_SIZE, Integer.toString(textSize));
        place.ifPresent(p -> all.put(WINDOW, p.text()));
        for (int n = 0; n < recent.size(); n++) {
            all.put(RECENT + (n + 1), recent.get(n));
        }
        Properties properties = new Properties();
        properties.putAll(all);
        StringWriter text = new StringWriter();
        properties.store(text, null);
        AtomicFile.write(file, text.toString());
    }

    private static List<String> recent(Properties found) throws IOException {
        try {
            return IntStream.rangeClosed(1, MOST_RECENT)
                    .mapToObj(n -> found.getProperty(RECENT + n, ""))
                    .filter(database -> !database.isBlank())
                    .map(database -> Path.of(database).toString())
                    .toList();
        } catch (InvalidPathException senseless) {
            throw new IOException(senseless);
        }
    }

    private static int size(String text) throws IOException {
        try {
            return Objects.checkIndex(Integer.parseInt(text.strip()) - SMALLEST, LARGEST - SMALLEST + 1) + SMALLEST;
        } catch (NumberFormatException | IndexOutOfBoundsException senseless) {
            throw new IOException(senseless);
        }
    }

    /// The value of a key that has a list of them, the first where it is not written.
    private static String one(Properties found, String key, String... values) throws IOException {
        String value = found.getProperty(key, values[0]);
        if (!List.of(values).contains(value)) {
            throw new IOException(key + " is not " + value);
        }
        return value;
    }
}
