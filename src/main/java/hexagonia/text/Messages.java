package hexagonia.text;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The words of the interface in one language, by key. Patterns follow [MessageFormat], plural choices included.
/// Thread-safe. A missing key is an error of ours and fails loudly.
public final class Messages {
    /// The files the words stand in, one for what all rooms share and one for each large room.
    static final List<String> BUNDLES =
            List.of("messages", "tables", "search", "tabs", "figures", "inspector", "compare", "paper", "extract");

    private final Locale locale;
    private final Map<String, String> words = new HashMap<>();
    private final ConcurrentMap<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Locale locale) {
        this.locale = locale;
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "hexagonia.text." + name,
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        }
    }

    /// The words for `locale`: English for English, French for all else.
    public static Messages in(Locale locale) {
        return new Messages(Languages.nearest(locale));
    }

    public Locale locale() {
        return locale;
    }

    /// The text of `key`, its placeholders filled with `arguments`.
    public String get(String key, Object... arguments) {
        if (arguments.length == 0) {
            return pattern(key);
        }
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern(k), locale));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /// Whether there are words for `key`.
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /// All the keys of this language.
    public Set<String> keys() {
        return Set.copyOf(words.keySet());
    }

    private String pattern(String key) {
        return Optional.ofNullable(words.get(key))
                .orElseThrow(() -> new MissingResourceException("no words for " + key, "Messages", key));
    }

    /// The words of an enumerated value, under `prefix.value_in_lower_case`.
    public String of(String prefix, Enum<?> value) {
        return get(prefix + "." + value.name().toLowerCase(Locale.ROOT));
    }
}
