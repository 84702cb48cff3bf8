package hexagonia.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import hexagonia.page.Leaf;
import hexagonia.page.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it changes the zone and language of the whole machine")
class PdfBookTest {
    private static byte[] pdf(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfBook.write(report, out);
        return out.toByteArray();
    }

    private static byte[] pictured(String words) throws IOException {
        var figure = Sample.figure(words);
        var picture = SampleReport.tagged(
                new Tag.Picture(figure.alternative()), figure.marks().toArray(Mark[]::new));
        return pdf(SampleReport.report(List.of(SampleReport.leaf(picture))));
    }

    @Test
    void accentedTextCanBeSelectedOnceThoughItHasAHalo() throws Exception {
        try (var pdf = Loader.loadPDF(pictured(Sample.WORDS))) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains(Sample.WORDS), text);
            assertEquals(1, text.split("Œuvre", -1).length - 1, text);
        }
    }

    @Test
    void nothingIsAnImageAndEveryFontIsAnEmbeddedSubset() throws Exception {
        try (var pdf = Loader.loadPDF(pictured(Sample.WORDS))) {
            var fonts = new ArrayList<PDFont>();
            for (var page : pdf.getPages()) {
                var resources = page.getResources();
                assertFalse(resources.getXObjectNames().iterator().hasNext(), "an image or a form");
                for (var name : resources.getFontNames()) {
                    fonts.add(resources.getFont(name));
                }
            }
            assertEquals(3, fonts.size());
            for (var font : fonts) {
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+HexagoniaSans-.*"), font.getName());
            }
        }
    }

    @Test
    void theBookSaysItsTitleItsLanguageItsDateAndItsParts() throws Exception {
        try (var pdf = Loader.loadPDF(pdf(SampleReport.report()))) {
            var catalog = pdf.getDocumentCatalog();
            var information = pdf.getDocumentInformation();
            assertEquals("Clusters & « attributions »", information.getTitle());
            assertEquals(SampleReport.DATE, information.getCreationDate().toInstant());
            assertEquals("fr-FR", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertNotSame(catalog.getCOSObject(), catalog.getViewerPreferences().getCOSObject());
            var items = new ArrayList<String>();
            catalog.getDocumentOutline().children().forEach(item -> items.add(item.getTitle()));
            assertEquals(List.of("Sommaire", "Trois clusters"), items);
            assertEquals(842, pdf.getPage(0).getMediaBox().getWidth());
        }
    }

    @Test
    void linksLeadFromNumberToNoteAndBack() throws Exception {
        try (var pdf = Loader.loadPDF(pdf(SampleReport.report()))) {
            var led = new TreeMap<String, Integer>();
            for (var page : pdf.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    var to = (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
                    led.put(annotation.getContents(), to.retrievePageNumber());
                }
            }
            assertEquals(
                    new TreeMap<>(
                            Map.of("Aller à la page 2", 1, "Note 1 : dossier de presse", 2, "Retour au texte", 1)),
                    led);
        }
    }

    @Test
    void aLinkThatLeadsNowhereIsNotWritten() {
        var leaf = SampleReport.leaf(
                SampleReport.tagged(new Tag.Link("nowhere", "Nulle part"), SampleReport.text(40, 90, "1")));
        assertThrows(IllegalArgumentException.class, () -> pdf(SampleReport.report(List.of(leaf))));
    }

    @Test
    void theDataOfAPageIsAttachedAsItWas() throws Exception {
        var report = SampleReport.report();
        try (var pdf = Loader.loadPDF(pdf(report))) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertEquals(
                    List.of("donnees-2.csv", "exploration-2.json"),
                    files.keySet().stream().sorted().toList());
            for (var attachment : report.attachments()) {
                var file = files.get(attachment.name());
                assertArrayEquals(
                        PdfAttachments.bytes(attachment),
                        file.getEmbeddedFileUnicode().toByteArray());
            }
            assertEquals(
                    "text/csv",
                    files.get("donnees-2.csv").getEmbeddedFileUnicode().getSubtype());
            assertEquals(
                    "cluster,M€\r\nMIAI,70\r\n",
                    new String(
                            files.get("donnees-2.csv").getEmbeddedFileUnicode().toByteArray(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void equalReportsGiveEqualBytesWhateverTheZoneAndTheLanguageOfTheMachine() throws Exception {
        var zone = TimeZone.getDefault();
        var language = Locale.getDefault();
        byte[] here = pdf(SampleReport.report());
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertArrayEquals(here, pdf(SampleReport.report()));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @Test
    void manyThreadsWriteAtOnce() throws Exception {
        byte[] alone = pdf(SampleReport.report());
        Callable<byte[]> writing = () -> pdf(SampleReport.report());
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var written : pool.invokeAll(Collections.nCopies(12, writing))) {
                assertArrayEquals(alone, written.get());
            }
        }
    }

    @Test
    void anotherDateGivesAnotherIdentifier() throws Exception {
        var report = SampleReport.report();
        var later = new Report(
                report.title(),
                report.language(),
                report.leaves(),
                report.starts(),
                report.attachments(),
                Instant.EPOCH);
        assertFalse(identifier(report).equals(identifier(later)));
    }

    private static String identifier(Report report) throws IOException {
        try (var pdf = Loader.loadPDF(pdf(report))) {
            return pdf.getDocument().getDocumentID().get(0).toString();
        }
    }

    @Test
    void aNameInAnotherScriptIsDrawnAndReadRatherThanLost() throws Exception {
        var pdf = pictured("Institut 漢字");
        assertTrue(PdfReading.text(pdf).contains("Institut 漢字"), PdfReading.text(pdf));
    }

    @Test
    void whoeverInterruptsGetsNoHalfFile() {
        var out = new ByteArrayOutputStream();
        Thread.currentThread().interrupt();
        assertThrows(InterruptedIOException.class, () -> PdfBook.write(SampleReport.report(), out));
        assertEquals(0, out.size());
    }

    @Test
    void aReportHasATitleAndAPage() {
        List<Leaf> none = List.of();
        assertThrows(IllegalArgumentException.class, () -> SampleReport.report(none));
    }
}
