package hexagonia.export;

import hexagonia.page.Leaf;
import hexagonia.page.Report;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Writes a report as a PDF that follows PDF/UA-1 and PDF/A-3a: vectors, selectable text in embedded subsets of the
/// bundled fonts, every mark under its tag or else decoration, bookmarks, links, attached files. Equal reports give
/// equal bytes. Needs no screen; any thread.
public final class PdfBook {
    private static final float VERSION = 1.7f;

    private final PDDocument pdf;
    private final PdfTags tags;
    private final PdfLinks links = new PdfLinks();
    private final PdfFonts fonts;
    private final PDDocumentOutline bookmarks = new PDDocumentOutline();

    private PdfBook(PDDocument pdf) {
        this.pdf = pdf;
        this.tags = new PdfTags(pdf);
        this.fonts = new PdfFonts(pdf);
        pdf.getDocumentCatalog().setDocumentOutline(bookmarks);
    }

    /// Writes the whole; the stream stays open. Where the thread is interrupted it stops between two pages with an
    /// [InterruptedIOException], before anything is written.
    public static void write(Report report, OutputStream out) throws IOException {
        write(report, out, _ -> {});
    }

    /// The same; `page` is told the number of each page as it is begun.
    public static void write(Report report, OutputStream out, IntConsumer page) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.setVersion(VERSION);
            PdfMetadata.write(report, pdf);
            PdfAttachments.write(report, pdf);
            new PdfBook(pdf).add(report, page);
            pdf.save(out);
        }
    }

    private void add(Report report, IntConsumer page) throws IOException {
        var section = tags.section();
        for (int i = 0; i < report.leaves().size(); i++) {
            page.accept(i + 1);
            if (Thread.interrupted()) {
                throw new InterruptedIOException();
            }
            var leaf = report.leaves().get(i);
            if (!leaf.title().isEmpty() && i > 0) {
                section = tags.section();
            }
            add(leaf, section);
        }
        links.close();
        tags.close();
        fonts.close();
    }

    private void add(Leaf leaf, PDStructureElement section) throws IOException {
        var page = new PDPage(new PDRectangle((float) leaf.width(), (float) leaf.height()));
        pdf.addPage(page);
        var content = new PdfContent();
        new PdfPainter(content, fonts, tags, tags.pieces(page), links).paint(leaf, section);
        content.writeTo(page, pdf);
        if (!leaf.title().isEmpty()) {
            bookmarks.addLast(bookmark(page, leaf.title()));
        }
    }

    private static PDOutlineItem bookmark(PDPage page, String title) {
        var destination = new PDPageFitDestination();
        destination.setPage(page);
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        return item;
    }
}
