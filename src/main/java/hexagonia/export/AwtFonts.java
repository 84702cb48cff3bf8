package hexagonia.export;

import hexagonia.figure.Letters;
import hexagonia.figure.Letters.Weight;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/// The bundled fonts as AWT fonts, read from the program and unknown to the system. Immutable.
final class AwtFonts {
    private final Map<Weight, Font> fonts = new EnumMap<>(Weight.class);

    private AwtFonts() {
        for (var weight : Weight.values()) {
            try (var in = AwtFonts.class.getResourceAsStream(weight.resource())) {
                fonts.put(weight, Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (FontFormatException | IOException e) {
                throw new IllegalStateException("the bundled font " + weight.resource() + " cannot be read", e);
            }
        }
    }

    static AwtFonts bundled() {
        return Bundled.FONTS;
    }

    Font font(Letters letters) {
        return fonts.get(letters.weight()).deriveFont((float) letters.size());
    }

    private static final class Bundled {
        private static final AwtFonts FONTS = new AwtFonts();
    }
}
