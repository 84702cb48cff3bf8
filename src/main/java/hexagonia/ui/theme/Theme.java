package hexagonia.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import hexagonia.ui.figure.Fonts;
import javafx.application.Application;
import javafx.scene.Scene;

/// Puts the style sheets of a look on the application and its scenes.
public final class Theme {
    private static final String SHEET = Theme.class.getResource("hexagonia.css").toExternalForm();

    private Theme() {}

    /// Dresses the whole application; `scene` also gets our own sheet and the marker of the theme.
    public static void dress(Scene scene, Looks looks) {
        Fonts.bundled();
        String base = looks.dark()
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        if (!scene.getStylesheets().contains(SHEET)) {
            scene.getStylesheets().add(SHEET);
        }
        scene.getRoot().getStyleClass().removeAll("light", "dark");
        scene.getRoot().getStyleClass().add(looks.dark() ? "dark" : "light");
    }
}
