package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.text.Guide;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.keys.Key;
import hexagonia.ui.theme.Looks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The guide in the window: whole in both languages, read by keys, searched, at any size of text.
class GuideTest {
    @Test
    void bothLanguagesSayTheSameInTheSameOrder() {
        List<String> french = shape(Guide.in(Locale.FRENCH));
        assertEquals(french, shape(Guide.in(Locale.ENGLISH)));
        assertTrue(french.size() > 60, french::toString);
    }

    private static List<String> shape(Guide guide) {
        return guide.blocks().stream()
                .map(block -> switch (block) {
                    case Guide.Heading h -> "heading " + h.level();
                    case Guide.Line _ -> "line";
                    case Guide.Step s -> s.mark();
                    case Guide.Picture p -> {
                        assertNotNull(Guide.class.getResource("/hexagonia/guide/" + p.file()), p.file());
                        yield "picture";
                    }
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"fr,100,lecteur d’écran", "en,200,screen reader"})
    void itIsOpenedScrolledSearchedAndClosedByKeys(String language, int size, String asked) throws Exception {
        try (OpenWindow window = OpenWindow.in(new Looks(Locale.of(language), false, size), Keeper.none())) {
            window.press(Key.HELP);
            OpenWindow.pulses(2);
            ScrollPane text = (ScrollPane) window.find("guide-text").orElseThrow();
            assertEquals(text, window.focused());
            window.press(KeyCode.PAGE_DOWN);
            assertTrue(text.getVvalue() > 0);
            window.press(KeyCode.END);
            assertEquals(1, text.getVvalue());
            assertTrue(
                    width(text) <= text.getViewportBounds().getWidth() + 1,
                    "nothing lies to the right of what is seen");

            TextField search = (TextField) window.find("guide-search").orElseThrow();
            OpenWindow.fx(() -> {
                search.requestFocus();
                search.setText(asked);
                return null;
            });
            OpenWindow.pulses(2);
            List<String> left = read(window);
            assertTrue(left.stream().anyMatch(line -> line.contains("NVDA")), left::toString);
            assertTrue(left.size() < 12, left::toString);
            window.press(KeyCode.ESCAPE);
            assertTrue(window.find("guide-card").isEmpty());
        }
    }

    /// Whoever reads the program's page before starting it takes the same tour.
    @Test
    void theTourStandsInTheReadmeToo() throws Exception {
        String page = Files.readString(Path.of("README.md"));
        for (String language : List.of("en", "fr")) {
            String guide = Files.readString(Path.of("src/main/resources/hexagonia/guide/guide_" + language + ".md"));
            List<String> steps = guide.lines()
                    .dropWhile(line -> !line.startsWith("### "))
                    .takeWhile(line -> !line.startsWith("## "))
                    .filter(line -> line.matches("\\d\\. .*"))
                    .toList();
            assertTrue(steps.size() > 12, steps::toString);
            steps.forEach(step -> assertTrue(page.contains(step), step));
        }
    }

    @Test
    void theMenuLeadsToTheKeys() throws Exception {
        try (OpenWindow window = OpenWindow.in(Locale.FRENCH, false)) {
            fire(window, "menu");
            fire(window, "menu-keys");
            ScrollPane text = (ScrollPane) window.find("guide-text").orElseThrow();
            Node heading = window.nodes().stream()
                    .filter(n -> n instanceof Labeled l
                            && n.getStyleClass().contains("guide-heading-2")
                            && "Raccourcis clavier".equals(l.getText()))
                    .findFirst()
                    .orElseThrow();
            double top = OpenWindow.fx(() ->
                    heading.localToScene(0, 0).getY() - text.localToScene(0, 0).getY());
            assertTrue(top >= 0 && top < text.getHeight() / 2, () -> "the heading stands at " + top);
        }
    }

    private static void fire(OpenWindow window, String id) throws Exception {
        ButtonBase button = (ButtonBase) window.find(id).orElseThrow(() -> new AssertionError(id));
        OpenWindow.fx(() -> {
            button.fire();
            return null;
        });
        OpenWindow.pulses(3);
    }

    private static double width(ScrollPane text) throws Exception {
        return OpenWindow.fx(() -> text.getContent().getLayoutBounds().getWidth());
    }

    private static List<String> read(OpenWindow window) throws Exception {
        return window.nodes().stream()
                .filter(n -> n instanceof Text t && t.getStyleClass().contains("guide-words"))
                .map(n -> ((Text) n).getText())
                .toList();
    }
}
