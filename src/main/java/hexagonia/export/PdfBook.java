package hexagonia.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import hexagonia.figure.Figure;
import hexagonia.figure.Letters.Weight;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A PDF of pages, each a figure: vectors, selectable text in embedded subsets of the bundled fonts, bookmarks, title,
/// language, and what each page says in words for whoever cannot see it. The same pages give the same bytes. Not
/// thread-safe; to be closed.
public final class PdfBook implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final PdfBoxGraphics2DFontTextDrawer letters = new PdfBoxGraphics2DFontTextDrawer();
    private final PDDocumentOutline bookmarks = new PDDocumentOutline();
    private final PdfTags tags;

    /// An empty book. `title` is shown by readers; `language` is that of the words on its pages.
    public PdfBook(String title, Locale language) throws IOException {
        var catalog = document.getDocumentCatalog();
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setLanguage(language.toLanguageTag());
        catalog.setDocumentOutline(bookmarks);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Hexagonia");
        document.setDocumentId((long) title.hashCode());
        tags = new PdfTags(document);
        for (var weight : Weight.values()) {
            letters.registerFont(weight.fontName(), font(weight));
        }
    }

    /// The font with its substitutions off: they are slow to read, and the measure knows none.
    private PDType0Font font(Weight weight) throws IOException {
        try (var in = PdfBook.class.getResourceAsStream(weight.resource())) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }

    /// Adds a page of the size of the figure, with a bookmark; an empty bookmark is left out.
    public void add(Figure figure, String bookmark) throws IOException {
        var page = new PDPage(new PDRectangle((float) figure.width(), (float) figure.height()));
        document.addPage(page);
        var graphics = new PdfBoxGraphics2D(document, (float) figure.width(), (float) figure.height());
        graphics.setFontTextDrawer(letters);
        new Graphics2DPainter(graphics).paint(figure);
        graphics.dispose();
        try (var content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(PdfTags.FIGURE, tags.figure(page, figure.alternative()));
            content.drawForm(graphics.getXFormObject());
            content.endMarkedContent();
        }
        if (!bookmark.isEmpty()) {
            bookmarks.addLast(entry(page, bookmark));
        }
    }

    private static PDOutlineItem entry(PDPage page, String bookmark) {
        var destination = new PDPageFitDestination();
        destination.setPage(page);
        var item = new PDOutlineItem();
        item.setTitle(bookmark);
        item.setDestination(destination);
        return item;
    }

    /// Writes the book, once; the stream stays open.
    public void write(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        letters.close();
        document.close();
    }
}
