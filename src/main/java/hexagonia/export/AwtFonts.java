package hexagonia.export;

import hexagonia.figure.Letters;
import hexagonia.figure.Letters.Weight;
import hexagonia.figure.Mark;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.text.AttributedString;
import java.util.EnumMap;
import java.util.Map;

/// The bundled fonts as AWT fonts, read from the program and unknown to the system. Immutable.
final class AwtFonts {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

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

    /// The run as text, with letters that the bundled font lacks taken from the system's, so that no name is lost.
    AttributedString withFallback(Mark.TextRun run) {
        var own = font(run.letters());
        var other = new Font(Font.SANS_SERIF, Font.PLAIN, 1)
                .deriveFont((float) run.letters().size());
        var text = new AttributedString(run.text());
        for (int i = 0, next; i < run.text().length(); i = next) {
            next = run.text().offsetByCodePoints(i, 1);
            text.addAttribute(TextAttribute.FONT, own.canDisplay(run.text().codePointAt(i)) ? own : other, i, next);
        }
        return text;
    }

    /// The outlines of the same.
    Shape outline(Mark.TextRun run) {
        return new TextLayout(withFallback(run).getIterator(), EXACT)
                .getOutline(AffineTransform.getTranslateInstance(run.x(), run.baseline()));
    }

    private static final class Bundled {
        private static final AwtFonts FONTS = new AwtFonts();
    }
}
