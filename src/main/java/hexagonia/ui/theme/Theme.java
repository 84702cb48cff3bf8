package hexagonia.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import hexagonia.ui.figure.Fonts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
        if (looks.textSize() != 100) {
            scene.getStylesheets().add(popups(looks.scale()));
        }
    }

    /// What has a window of its own does not grow with the content of ours: its letters are made larger instead.
    private static String popups(double scale) {
        String rules = """
            .tooltip { -fx-font-size: %1$.0fpx; -fx-max-width: %2$.0fpx; }
            .context-menu .label, .combo-box-popup .list-cell { -fx-font-size: %1$.0fpx; }
            .combo-box-popup > .list-view { -fx-min-width: %3$.0fpx; -fx-fixed-cell-size: %4$.0fpx; }
            """.formatted(12 * scale, 360 * scale, 220 * scale, 28 * scale);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String name) {
        return Theme.class.getResource(name + ".css").toExternalForm();
    }
}
