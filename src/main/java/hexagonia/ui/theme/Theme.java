package hexagonia.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import hexagonia.ui.figure.Fonts;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/// Puts the style sheets of a look on the application and its scenes.
public final class Theme {
    /// What all screens share, then what each large room adds.
    private static final List<String> SHEETS = List.of("hexagonia", "tables", "search", "tabs", "inspector");

    private Theme() {}

    /// Dresses the whole application; `scene` also gets the colours of the theme and our own sheet.
    public static void dress(Scene scene, Looks looks) {
        Fonts.bundled();
        String base =
                looks.dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        scene.getStylesheets().setAll(sheet(looks.dark() ? "dark" : "light"));
        SHEETS.forEach(name -> scene.getStylesheets().add(sheet(name)));
    }

    private static String sheet(String name) {
        return Theme.class.getResource(name + ".css").toExternalForm();
    }
}
