package hexagonia.ui.theme;

import hexagonia.figure.Palette;
import hexagonia.settings.Preferences;
import hexagonia.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/// The language, the theme and the size of text, in percent, that a window is shown in. A change of any shows the
/// window anew. A theme that follows the system is dark when the system is.
public record Looks(Locale locale, boolean dark, int textSize, boolean follows) {
    /// The sizes offered, in percent.
    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 175, 200);

    public Looks(Locale locale, boolean dark, int textSize) {
        this(locale, dark, textSize, false);
    }

    public Looks(Locale locale, boolean dark) {
        this(locale, dark, TEXT_SIZES.getFirst());
    }

    /// What the user prefers, in `otherwise` where no language is preferred.
    public static Looks of(Preferences preferences, Locale otherwise) {
        return new Looks(
                preferences.language().orElse(otherwise),
                preferences.dark().orElse(false),
                preferences.textSize(),
                preferences.dark().isEmpty());
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
        return new Looks(locale, dark, textSize, follows);
    }

    public Looks withDark(boolean dark) {
        return new Looks(locale, dark, textSize);
    }

    public Looks withTextSize(int textSize) {
        return new Looks(locale, dark, textSize, follows);
    }

    /// The same with the theme that the system has.
    public Looks following() {
        return new Looks(locale, dark, textSize, true);
    }

    /// The same where the system is dark or light.
    public Looks under(ColorScheme scheme) {
        return follows ? new Looks(locale, scheme == ColorScheme.DARK, textSize, true) : this;
    }

    /// The same as the system is now. On the JavaFX thread.
    public Looks asNow() {
        return under(Platform.getPreferences().getColorScheme());
    }

    /// The theme to remember: dark or not, or as the system has it.
    public Optional<Boolean> theme() {
        return follows ? Optional.empty() : Optional.of(dark);
    }
}
