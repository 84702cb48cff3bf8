package hexagonia.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The words of the interface in one language, by key. Patterns follow [MessageFormat], plural choices included.
/// Thread-safe. A missing key is an error of ours and fails loudly.
public final class Messages {
    private static final String BUNDLE = "hexagonia.text.messages";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final ConcurrentMap<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
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
            return bundle.getString(key);
        }
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), locale));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /// Whether there are words for `key`.
    public boolean has(String key) {
        try {
            return bundle.getString(key) != null;
        } catch (MissingResourceException absent) {
            return false;
        }
    }

    /// All the keys of this language.
    public Set<String> keys() {
        return bundle.keySet();
    }

    /// The words of an enumerated value, under `prefix.value_in_lower_case`.
    public String of(String prefix, Enum<?> value) {
        return get(prefix + "." + value.name().toLowerCase(Locale.ROOT));
    }
}
