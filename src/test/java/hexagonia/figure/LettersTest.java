package hexagonia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.io.File;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Medium", "SemiBold", "Bold"})
    void noLetterHasOutlinesThatOverlapAndWouldShowHolesWhenEnlarged(String weight) throws Exception {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new File("assets/fonts/HexagoniaSans-" + weight + ".ttf"))
                .deriveFont(1000f);

        List<String> holed = IntStream.rangeClosed(0x20, 0x2265)
                .filter(font::canDisplay)
                .mapToObj(Character::toString)
                .filter(letter -> overlaps(font.createGlyphVector(EXACT, letter).getOutline()))
                .toList();

        assertEquals(List.of(), holed);
    }

    /// Whether filling what is inside an odd number of times fills less than filling what is inside at all: by more
    /// than the rounding of coordinates explains.
    private static boolean overlaps(Shape outline) {
        Path2D odd = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        odd.append(outline, false);
        Area missing = new Area(outline);
        missing.subtract(new Area(odd));
        return missing.getBounds2D().getWidth() > 2 && missing.getBounds2D().getHeight() > 2;
    }
}
