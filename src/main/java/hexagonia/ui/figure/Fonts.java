package hexagonia.ui.figure;

import hexagonia.figure.Letters;
import hexagonia.figure.Letters.Weight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;

/// The bundled fonts as JavaFX fonts. The toolkit registers them once per run, at the first call; style sheets then
/// find them by their family, [Letters#FAMILY].
public final class Fonts {
    private final Map<Letters, Font> sized = new ConcurrentHashMap<>();

    private Fonts() {
        for (var weight : Weight.values()) {
            register(weight);
        }
    }

    private static void register(Weight weight) {
        try (var in = Fonts.class.getResourceAsStream(weight.resource())) {
            if (Font.loadFont(in, 12) == null) {
                throw new IllegalStateException("the toolkit refuses " + weight.resource());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Fonts bundled() {
        return Bundled.FONTS;
    }

    public Font font(Letters letters) {
        return sized.computeIfAbsent(letters, l -> new Font(l.weight().fontName(), l.size()));
    }

    private static final class Bundled {
        private static final Fonts FONTS = new Fonts();
    }
}
