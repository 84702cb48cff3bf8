package hexagonia.settings;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the window stood, in units of the desktop, and whether it filled its screen; then the bounds are those it had
/// before.
public record Place(int x, int y, int width, int height, boolean maximized) {
    private static final Pattern FORM = Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) (\\d{1,6}) (\\d{1,6})( maximized)?");

    /// The place that `text` writes down.
    ///
    /// @throws IOException if it makes no sense
    static Place read(String text) throws IOException {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IOException(text + " is no place of a window");
        }
        return new Place(
                Integer.parseInt(form.group(1)),
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3)),
                Integer.parseInt(form.group(4)),
                form.group(5) != null);
    }

    String text() {
        return String.format(Locale.ROOT, "%d %d %d %d%s", x, y, width, height, maximized ? " maximized" : "");
    }
}
