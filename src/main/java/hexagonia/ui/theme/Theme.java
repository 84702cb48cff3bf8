package hexagonia.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import hexagonia.ui.figure.Fonts;
import javafx.application.Application;
import javafx.scene.Scene;

/// Puts the style sheets of a look on the application and its scenes.
public final class Theme {
    private static final String SHEET = sheet("hexagonia");

    private Theme() {}

    /// Dresses the whole application; `scene` also gets the colours of the theme and our own sheet.
    public static void dress(Scene scene, Looks looks) {
        Fonts.bundled();
        String base = looks.dark()
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        scene.getStylesheets().setAll(sheet(looks.dark() ? "dark" : "light"), SHEET);
    }

    private static String sheet(String name) {
        return Theme.class.getResource(name + ".css").toExternalForm();
    }
}
