package hexagonia.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.figure.Hue;
import hexagonia.figure.Palette;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class FigureFilesTest {
    @Test
    void svgKeepsTextAsTextWithFamiliesToFallBackOn() throws Exception {
        var svg = svg();
        assertTrue(texts(svg, "text").contains(Sample.WORDS));
        assertTrue(svg.getDocumentElement().getAttribute("font-family").endsWith("sans-serif"));
        assertEquals("fr", svg.getDocumentElement().getAttribute("xml:lang"));
        assertEquals(0, svg.getElementsByTagName("image").getLength());
    }

    @Test
    void svgSaysItsTitleWhatItShowsAndWhatEachDatumIs() throws Exception {
        var svg = svg();
        assertEquals(
                List.of(
                        "Dépenses par axe\nFrance 2030",
                        "IA embarquée\n40\u202fM€\n8 lauréats",
                        "IA embarquée\n40\u202fM€\n8 lauréats"),
                texts(svg, "title"));
        assertEquals(List.of("IA embarquée : 40\u202fM€."), texts(svg, "desc"));
    }

    @Test
    void pngHasTheDotsAskedForAndSaysHowManyPerInch() throws Exception {
        var out = new ByteArrayOutputStream();
        FigureFiles.png(Sample.figure(), 144, out);
        var image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(640, image.getWidth());
        assertEquals(280, image.getHeight());
        assertEquals(new Hue(1).ink(Palette.PAPER).rgb(), image.getRGB(100, 130) & 0xFFFFFF);
        byte[] bytes = out.toByteArray();
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        // 144 dots per inch are 5669 per metre.
        assertArrayEquals(
                new byte[] {0, 0, 5669 >> 8, (byte) 5669, 0, 0, 5669 >> 8, (byte) 5669, 1},
                java.util.Arrays.copyOfRange(bytes, at, at + 9));
    }

    private static Document svg() throws Exception {
        var out = new ByteArrayOutputStream();
        FigureFiles.svg(Sample.figure(), Locale.FRENCH, out);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> texts(Document svg, String tag) {
        var found = new ArrayList<String>();
        var nodes = svg.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add(nodes.item(i).getTextContent());
        }
        return found;
    }
}
