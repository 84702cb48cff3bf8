package hexagonia.export;

import hexagonia.figure.Letters.Weight;
import hexagonia.figure.Mark;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The bundled fonts in one PDF, each embedded as the subset it is used in.
final class PdfFonts {
    private final PDDocument document;
    private final Map<Weight, PDType0Font> fonts = new EnumMap<>(Weight.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font font(Weight weight) throws IOException {
        var font = fonts.get(weight);
        if (font == null) {
            font = PDType0Font.load(document, Bundled.FONTS.get(weight), true);
            fonts.put(weight, font);
        }
        return font;
    }

    /// Cuts each font down to the letters it was used for; the last thing to be done.
    void close() throws IOException {
        for (var font : fonts.values()) {
            font.subset();
        }
    }

    /// The outlines of a run whose letters the font has, y downwards.
    static Path2D outline(Mark.TextRun run) throws IOException {
        var font = Bundled.FONTS.get(run.letters().weight());
        double scale = run.letters().size() / font.getUnitsPerEm();
        var letters = font.getUnicodeCmapLookup();
        var outline = new Path2D.Double();
        double x = run.x();
        for (int letter : run.text().codePoints().toArray()) {
            int id = letters.getGlyphId(letter);
            var glyph = font.getGlyph().getGlyph(id);
            if (glyph != null) {
                outline.append(
                        glyph.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, run.baseline())),
                        false);
            }
            x += font.getAdvanceWidth(id) * scale;
        }
        return outline;
    }

    /// Read when first asked for, then kept: the fonts are part of the program and never change. Their substitutions
    /// are off: they are slow to read, and the measure knows none.
    private static final class Bundled {
        private static final Map<Weight, TrueTypeFont> FONTS = read();

        private static Map<Weight, TrueTypeFont> read() {
            var fonts = new EnumMap<Weight, TrueTypeFont>(Weight.class);
            for (var weight : Weight.values()) {
                try (var in = PdfFonts.class.getResourceAsStream(weight.resource())) {
                    var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                    font.setEnableGsub(false);
                    fonts.put(weight, font);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return fonts;
        }
    }
}
