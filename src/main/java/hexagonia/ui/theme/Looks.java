package hexagonia.ui.theme;

import hexagonia.figure.Palette;
import hexagonia.text.Messages;
import java.util.Locale;

/// The language and the theme a window is shown in. A change of either shows the window anew.
public record Looks(Locale locale, boolean dark) {
    public Palette palette() {
        return dark ? Palette.DARK : Palette.LIGHT;
    }

    public Messages messages() {
        return Messages.in(locale);
    }

    public Looks withLocale(Locale locale) {
        return new Looks(locale, dark);
    }

    public Looks withDark(boolean dark) {
        return new Looks(locale, dark);
    }
}
