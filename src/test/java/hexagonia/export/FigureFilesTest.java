package hexagonia.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.figure.Figure;
import hexagonia.figure.Hue;
import hexagonia.figure.Palette;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

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
    void svgCarriesTheWeightsItIsWrittenInAndNoOther() throws Exception {
        var style = texts(svg(), "style").getFirst();
        var rules = Pattern.compile("font-weight:(\\d+);src:url\\(data:font/ttf;base64,([^)]+)\\)")
                .matcher(style)
                .results()
                .toList();
        assertEquals(
                List.of("500", "600"), rules.stream().map(rule -> rule.group(1)).toList());
        var font = Font.createFont(
                Font.TRUETYPE_FONT,
                new ByteArrayInputStream(
                        Base64.getDecoder().decode(rules.getFirst().group(2))));
        assertEquals("Hexagonia Sans Medium", font.getFontName(Locale.ROOT));
    }

    @Test
    void svgTakesItsRolesFromTags() throws Exception {
        var page = SampleReport.report().leaves().get(1);
        var svg = svg(new Figure(
                page.width(), page.height(), page.ground(), page.marks(), page.title(), "", "", Figure.Twin.EMPTY));
        assertEquals("group", svg.getDocumentElement().getAttribute("role"));
        var said = new ArrayList<String>();
        var groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            var group = (Element) groups.item(i);
            said.add((group.getAttribute("role") + " " + group.getAttribute("aria-label")
                            + group.getAttribute("aria-level")
                            + group.getAttribute("id"))
                    .strip());
        }
        assertTrue(said.containsAll(List.of(
                "heading 1", "img Une barre : MIAI, 70 M€.", "table", "columnheader", "rowheader", "comparison")));
        var link = (Element) svg.getElementsByTagName("a").item(0);
        assertEquals("#note-1", link.getAttribute("href"));
    }

    @Test
    void pngIsAsLargeAsTheFigureInMillimetres() throws Exception {
        double points = 180 / 25.4 * 72;
        var figure = Sample.figure();
        var out = new ByteArrayOutputStream();
        FigureFiles.png(
                new Figure(points, points / 2, figure.ground(), figure.marks(), "", "", "", Figure.Twin.EMPTY),
                300,
                out);
        var image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(2126, image.getWidth());
        assertEquals(1063, image.getHeight());
    }

    /// 130 dots per inch make 577.8 by 252.8 of 320 by 140 points: the last row and column are ground to their edge.
    @Test
    void pngHasNoEdgeWhereItsDotsAreMoreThanTheFigure() throws Exception {
        var image = FigureFiles.picture(Sample.figure(), 130 / 72.0);
        assertEquals(578, image.getWidth());
        assertEquals(253, image.getHeight());
        int ground = Sample.figure().ground().rgb();
        assertEquals(ground, image.getRGB(577, 2) & 0xFFFFFF);
        assertEquals(ground, image.getRGB(2, 252) & 0xFFFFFF);
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
        return svg(Sample.figure());
    }

    private static Document svg(Figure figure) throws Exception {
        var out = new ByteArrayOutputStream();
        FigureFiles.svg(figure, Locale.FRENCH, out);
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
