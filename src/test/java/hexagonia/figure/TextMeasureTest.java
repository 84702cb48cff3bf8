package hexagonia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.figure.Letters.Weight;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class TextMeasureTest {
    private static final List<String> SAMPLES = List.of(
            "632\u202fM€ détaillés sur près de 2,5\u202fMd€\u00a0: recherche et formation 560",
            "« Faire de la France un champion mondial… »",
            "Île-de-France, Œuvre, Évreux, Ÿ, où, naïf, garçon, À",
            "PR[AI]RIE-PSAI 75 · Hi! PARIS 70 · 3IA Côte d’Azur 20",
            "AVATAR To Te Ty We LT ffi fi",
            "€1,234.5M of about €2.5bn: research and training 560",
            "≈ 2\u202f500 ≥ 50 ≤ 10 \u2212 12 – — 1\u202f234,5\u202f%",
            "");

    private final TextMeasure measure = TextMeasure.bundled();

    @Test
    void agreesWithTheLettersOnScreen() {
        for (var letters : letters()) {
            var in = getClass().getResourceAsStream(letters.weight().resource());
            var font = Font.loadFont(in, letters.size());
            for (var sample : SAMPLES) {
                var text = new Text(sample);
                text.setFont(font);
                assertEquals(text.getLayoutBounds().getWidth(), measure.width(sample, letters), 0.5, sample);
            }
            var text = new Text("Ég");
            text.setFont(font);
            assertEquals(text.getBaselineOffset(), measure.ascent(letters), 0.5);
            assertEquals(text.getLayoutBounds().getHeight(), measure.ascent(letters) + measure.descent(letters), 0.5);
        }
    }

    @Test
    void agreesWithTheLettersOnPaper() throws Exception {
        var context = new FontRenderContext(null, true, true);
        for (var letters : letters()) {
            var in = getClass().getResourceAsStream(letters.weight().resource());
            var font = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in).deriveFont((float) letters.size());
            for (var sample : SAMPLES) {
                double drawn = font.getStringBounds(sample, context).getWidth();
                assertEquals(drawn, measure.width(sample, letters), 0.5, sample);
            }
            var digit = font.createGlyphVector(context, "H").getVisualBounds();
            assertEquals(digit.getHeight(), measure.capHeight(letters), 0.5);
        }
    }

    private static List<Letters> letters() {
        var all = new ArrayList<Letters>();
        for (var weight : Weight.values()) {
            for (double size : new double[] {9.5, 11, 12, 13, 17, 26}) {
                all.add(new Letters(size, weight));
            }
        }
        return all;
    }

    @Test
    void allDigitsAreOfOneWidth() {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertEquals(measure.width("0", Letters.regular(12)), measure.width("" + digit, Letters.regular(12)), 1e-9);
        }
    }

    @Test
    void aLetterAndItsAccentAreMeasuredAndPaintedAsOne() {
        var letters = Letters.regular(12);
        assertEquals(measure.width("état", letters), measure.width("e\u0301tat", letters));
        var run = new Mark.TextRun(0, 0, "e\u0301tat", letters, new Ink(0), Optional.empty(), Optional.empty());
        assertEquals("état", run.text());
    }

    @Test
    void aTextThatFitsIsLeftAlone() {
        var letters = Letters.regular(12);
        assertEquals("IA frugale", measure.fit("IA frugale", letters, measure.width("IA frugale", letters)));
    }

    @Test
    void aTextTooLongEndsInAnEllipsisWithinTheWidth() {
        var letters = Letters.regular(12);
        var fitted = measure.fit("Rapprochement offre–demande", letters, 90);
        assertTrue(fitted.endsWith("…") && fitted.startsWith("Rapproch"), fitted);
        assertTrue(measure.width(fitted, letters) <= 90);
        assertEquals("", measure.fit("Rapprochement", letters, 3));
    }

    @Test
    void anEllipsisNeverStandsAfterASpaceNorBetweenALetterAndItsAccent() {
        var letters = Letters.regular(12);
        for (double width = 0; width < 80; width += 0.5) {
            var fitted = measure.fit("un e\u0301te\u0301 ou deux", letters, width);
            assertFalse(fitted.contains(" …"), fitted);
            assertFalse(fitted.contains("e…"), fitted);
        }
    }

    @Test
    void linesBreakAtSpacesOnlyAndKeepEveryWord() {
        var letters = Letters.semibold(17);
        var text = "632\u202fM€ détaillés sur près de 2,5\u202fMd€\u00a0: recherche et formation 560";
        var lines = measure.lines(text, letters, 240);
        assertEquals(text, String.join(" ", lines));
        assertTrue(lines.size() > 1);
        assertTrue(lines.stream().allMatch(line -> measure.width(line, letters) <= 240), lines.toString());
        assertEquals(List.of("2,5\u202fMd€\u00a0:"), measure.lines("2,5\u202fMd€\u00a0:", letters, 10));
    }

    @Test
    void linesEndWhereTheTextSaysSo() {
        assertEquals(List.of("a", "", "b c"), measure.lines("a\n\nb c", Letters.regular(12), 100));
    }

    @Test
    void theLastOfTooManyLinesEndsInAnEllipsis() {
        var lines = measure.lines("un deux trois quatre cinq six", Letters.regular(12), 60, 2);
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().endsWith("…"), lines.toString());
    }

    @Test
    void saysWhichTextsTheFontLacks() {
        assertTrue(measure.covers("Éléonore, œuvre « … » 1\u202f234 \u2212 ≈ ≤ ≥", Letters.regular(12)));
        assertFalse(measure.covers("漢", Letters.regular(12)));
    }
}
