package hexagonia.ui.theme;

import hexagonia.figure.Palette;
import hexagonia.text.Messages;
import java.util.List;
import java.util.Locale;

/// The language, the theme and the size of text, in percent, that a window is shown in. A change of any shows the
/// window anew.
public record Looks(Locale locale, boolean dark, int textSize) {
    /// The sizes offered, in percent.
    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 175, 200);

    public Looks(Locale locale, boolean dark) {
        this(locale, dark, TEXT_SIZES.getFirst());
    }

    public Palette palette() {
        return dark ? Palette.DARK : Palette.LIGHT;
    }

    public Messages messages() {
        return Messages.in(locale);
    }

    /// How many times everything is enlarged.
    public double scale() {
        return textSize / 100.0;
    }

    public Looks withLocale(Locale locale) {
        return new Looks(locale, dark, textSize);
    }

    public Looks withDark(boolean dark) {
        return new Looks(locale, dark, textSize);
    }

    public Looks withTextSize(int textSize) {
        return new Looks(locale, dark, textSize);
    }
}
