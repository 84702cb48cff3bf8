package hexagonia.text;

import java.util.List;
import java.util.Locale;

/// The languages of the program.
public final class Languages {
    public static final List<Locale> ALL = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Languages() {}

    /// French for French, English for every other language. The launcher of a checkout keeps the same rule.
    public static Locale nearest(Locale locale) {
        return locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }
}
