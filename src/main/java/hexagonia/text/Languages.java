package hexagonia.text;

import java.util.List;
import java.util.Locale;

/// The languages of the program.
public final class Languages {
    public static final List<Locale> ALL = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Languages() {}

    /// English for English, French for every other language.
    public static Locale nearest(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }
}
