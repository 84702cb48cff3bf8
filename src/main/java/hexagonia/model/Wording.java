package hexagonia.model;

import java.util.Locale;
import java.util.Objects;

/// A text of the data in both languages of the program. Neither may be blank.
public record Wording(String fr, String en) {
    public Wording {
        Objects.requireNonNull(fr, "fr");
        Objects.requireNonNull(en, "en");
    }

    /// The text in the language of `locale`: English for English, French otherwise.
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : fr;
    }
}
