package hexagonia.export;

import hexagonia.figure.Ink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The content of one page being written, operator by operator (ISO 32000-1, annex A), lengths in hundredths of a
/// point.
/// PDFBox has such a writer, which makes a page with a map half as large again and three times as slow.
final class PdfContent {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /// A third of the time of the usual level, for a twentieth more bytes.
    private static final int COMPRESSION = 4;

    private final StringBuilder text = new StringBuilder();
    private final PDResources resources = new PDResources();

    /// An operator with its operands: positions and lengths in points.
    void operate(String operator, double... operands) {
        for (double operand : operands) {
            number(Math.round(operand * 100), 100);
        }
        text.append(operator).append('\n');
    }

    void colour(String operator, Ink ink) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            number(Math.round((ink.rgb() >> shift & 0xFF) * 1000 / 255.0), 1000);
        }
        text.append(operator).append('\n');
    }

    private void number(long parts, int ofOne) {
        if (parts < 0) {
            text.append('-');
        }
        text.append(Math.abs(parts) / ofOne);
        long rest = Math.abs(parts) % ofOne;
        if (rest > 0) {
            text.append('.');
            for (int place = ofOne / 10; rest > 0; place /= 10) {
                text.append(rest / place);
                rest %= place;
            }
        }
        text.append(' ');
    }

    /// Dashes and gaps of that length; 0 for a solid line.
    void dash(double length) {
        text.append('[');
        if (length > 0) {
            number(Math.round(length * 100), 100);
        }
        text.append("] 0 d\n");
    }

    /// One line of letters that the font has.
    void show(PDType0Font font, double size, double x, double y, String words) throws IOException {
        words.codePoints().forEach(font::addToSubset);
        text.append("BT\n/").append(resources.add(font).getName()).append(' ');
        operate("Tf", size);
        operate("Td", x, y);
        text.append('<').append(HEX.formatHex(font.encode(words))).append("> Tj\nET\n");
    }

    /// Begins a sequence: the piece of content of that number, of an element of that type.
    void begin(String type, int piece) {
        text.append('/').append(type).append(" <</MCID ").append(piece).append(">> BDC\n");
    }

    /// Begins a sequence of what is no content.
    void beginArtifact() {
        text.append("/Artifact BMC\n");
    }

    /// Begins a sequence of shapes that read as these words.
    void beginWords(String words) {
        text.append("/Span <</ActualText <FEFF")
                .append(HEX.formatHex(words.getBytes(StandardCharsets.UTF_16BE)))
                .append(">>> BDC\n");
    }

    /// Ends the sequence begun last.
    void end() {
        text.append("EMC\n");
    }

    void writeTo(PDPage page, PDDocument pdf) throws IOException {
        var stream = new PDStream(pdf);
        var deflater = new Deflater(COMPRESSION);
        try (var out = new DeflaterOutputStream(stream.getCOSObject().createRawOutputStream(), deflater)) {
            out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
        } finally {
            deflater.end();
        }
        stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        page.setContents(stream);
        page.setResources(resources);
    }
}
