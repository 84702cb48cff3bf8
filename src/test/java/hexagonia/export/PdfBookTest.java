package hexagonia.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfBookTest {
    @Test
    void accentedTextCanBeSelectedOnceThoughItHasAHalo() throws Exception {
        try (var pdf = Loader.loadPDF(book())) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains(Sample.WORDS), text);
            assertTrue(text.indexOf("Œuvre") < text.lastIndexOf("Œuvre"), "two pages");
            assertEquals(2, text.split("Œuvre", -1).length - 1, text);
        }
    }

    @Test
    void nothingIsAnImageAndEveryFontIsAnEmbeddedSubset() throws Exception {
        try (var pdf = Loader.loadPDF(book())) {
            var fonts = new ArrayList<PDFont>();
            for (var page : pdf.getPages()) {
                walk(page.getResources(), fonts);
            }
            assertFalse(fonts.isEmpty());
            for (var font : fonts) {
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+HexagoniaSans-.*"), font.getName());
            }
        }
    }

    private static void walk(PDResources resources, List<PDFont> fonts) throws IOException {
        for (var name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (var name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            assertFalse(object instanceof PDImageXObject, "an image");
            if (object instanceof PDFormXObject form) {
                walk(form.getResources(), fonts);
            }
        }
    }

    @Test
    void theBookSaysItsTitleItsLanguageItsPartsAndWhatEachPageShows() throws Exception {
        try (var pdf = Loader.loadPDF(book())) {
            var catalog = pdf.getDocumentCatalog();
            assertEquals("Une stratégie", pdf.getDocumentInformation().getTitle());
            assertEquals("fr", catalog.getLanguage());
            var items = new ArrayList<String>();
            catalog.getDocumentOutline().children().forEach(item -> items.add(item.getTitle()));
            assertEquals(List.of("Première", "Seconde"), items);
            assertEquals(List.of("IA embarquée : 40\u202fM€.", "IA embarquée : 40\u202fM€."), alternatives(pdf));
            assertEquals(320, pdf.getPage(0).getMediaBox().getWidth());
        }
    }

    private static List<String> alternatives(PDDocument pdf) {
        var found = new ArrayList<String>();
        var document = (PDStructureElement)
                pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
        document.getKids().forEach(kid -> found.add(((PDStructureElement) kid).getAlternateDescription()));
        return found;
    }

    @Test
    void theSamePagesGiveTheSameBytes() throws Exception {
        assertArrayEquals(book(), book());
    }

    @Test
    void aNameInAnotherScriptIsDrawnRatherThanLost() throws Exception {
        var out = new ByteArrayOutputStream();
        FigureFiles.pdf(Sample.figure("Institut 漢字"), Locale.FRENCH, out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertEquals(1, pdf.getNumberOfPages());
        }
    }

    private static byte[] book() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new PdfBook("Une stratégie", Locale.FRENCH)) {
            book.add(Sample.figure(), "Première");
            book.add(Sample.figure(), "Seconde");
            book.write(out);
        }
        return out.toByteArray();
    }
}
